import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Debrief as DebriefData } from '#analysis/debrief.ts';
import { measures } from '#scoring/measures.ts';
import type { ProbesScore } from '#scoring/score-card.ts';
import { Debrief } from '#ui/debrief/debrief.tsx';
import { fixtureDebrief, fixtureSubject } from '../support/debrief-fixture.ts';
import { offences, renderScreen } from '../support/render-screen.tsx';
import { umpirePart } from '../support/umpire-fixture.ts';

await page.viewport(1440, 900);

const probes: ProbesScore = {
  value: 62.5,
  n: 4,
  byLevel: {
    level1: { value: 100, n: 2 },
    level2: { value: 0, n: 1 },
    level3: { value: null, n: 0 },
    partner: { value: 50, n: 1 },
  },
  brier: 0.18,
  sensitivity: null,
  bias: null,
  says: ['Of 4 questions you had 3 right.'],
  items: [
    {
      probe: 'probe-nilo-1-1',
      freeze: 0,
      level: 'level1',
      question: 'How is the bridge?',
      right: 'Closed',
      chosen: 'Open',
      isRight: false,
      confidence: 80,
      says: 'At 06:02 you were asked: “How is the bridge?” You said “Open”, and you were 80 % sure; it was “Closed”.',
      events: [1, 2, 3],
    },
  ],
};

const nominations: NonNullable<DebriefData['nominations']> = {
  right: 1,
  missed: 2,
  needless: 0,
  items: [
    {
      nomination: 'nomination-1',
      at: 600,
      words: 'The bridge is shut',
      agencies: [{ agency: 'police', why: '' }],
      says: [
        { agency: 'police', verdict: 'agreed', level: 'critical', because: 'They stand on it.' },
        {
          agency: 'fire',
          verdict: 'missed',
          level: 'important',
          because: 'They would drive to it.',
        },
      ],
      events: [4, 5],
    },
  ],
};

function show(debrief: DebriefData): void {
  renderScreen(
    <Debrief
      debrief={debrief}
      subject={fixtureSubject}
      reflection=""
      againHref="#/"
      umpire={umpirePart()}
      onExport={() => {}}
    />,
  );
}

test('what was known at the freezes stands beside the score, each question with what was so', async () => {
  show({ ...fixtureDebrief, score: { ...fixtureDebrief.score, probes }, nominations });
  await page.getByRole('tab', { name: 'Beside the score' }).click();
  const part = page.getByRole('region', { name: 'At the freezes' });
  await expect.element(part.getByText('Of 4 questions you had 3 right.')).toBeVisible();
  await expect.element(part.getByText(/off by 0\.18 on the one answer/)).toBeInTheDocument();
  const item = part.getByRole('listitem').filter({ hasText: 'How is the bridge?' });
  await expect.element(item).toMatchTextContent(/^Wrong/);
  await item.getByRole('button', { name: /it was “Closed”\.$/ }).click();
  await expect.element(item.getByText('no. 1', { exact: true })).toBeVisible();
  expect(await offences()).toEqual([]);
});

test('whom the trainee would have told is counted, and each matter has its reasons', async () => {
  show({ ...fixtureDebrief, nominations });
  await page.getByRole('tab', { name: 'Beside the score' }).click();
  const part = page.getByRole('region', { name: 'Who you said needs it' });
  await expect
    .element(part.getByText('1 rightly named, 2 missed, 0 named without need.'))
    .toBeInTheDocument();
  await expect
    .element(part.getByRole('button', { name: '05:50: “The bridge is shut”' }))
    .toBeVisible();
  await expect
    .element(part.getByRole('row', { name: /^Fire and rescue/ }))
    .toMatchTextContent('Fire and rescueNeeds it tooThey would drive to it.');
  expect(await offences()).toEqual([]);
});

test('where nothing was asked and nobody named, neither is there', async () => {
  show(fixtureDebrief);
  await page.getByRole('tab', { name: 'Beside the score' }).click();
  await expect.element(page.getByText('What the commanders say')).toBeVisible();
  await expect.element(page.getByText('At the freezes')).not.toBeInTheDocument();
  await expect.element(page.getByText('Who you said needs it')).not.toBeInTheDocument();
});

test('groups of people stand with the profile, and their measures open onto their lines', async () => {
  const trust = { value: 55, n: 1 };
  const groups = [
    {
      crowd: 'march',
      label: 'Riverside march',
      trust,
      trustMoved: { start: 62, end: 48 },
      tensionMoved: { start: 30, end: 55.4 },
    },
  ];
  const { label, says } = measures.trust;
  const measure = { id: 'trust', label, says, principle: null, counts: false, ...trust } as const;
  const line = {
    id: 'crowd/trust:march',
    rule: 'crowd/trust',
    doctrine: 'Dialogue policing',
    principle: 'communicate',
    points: 0.55,
    of: 1,
    events: [4],
    also: [],
    says: 'Trust of the Riverside march fell.',
  } as const;
  const { score, ledger } = fixtureDebrief;
  show({
    ...fixtureDebrief,
    score: {
      ...score,
      policeLiaison: { groups },
      measures: [...score.measures, measure],
      lines: [...score.lines, line],
    },
    ledger: { ...ledger, measures: { ...ledger.measures, [line.id]: ['trust'] } },
  });
  const part = page.getByRole('group', { name: 'Groups of people' });
  await expect
    .element(part.getByRole('row', { name: /^Riverside march/ }))
    .toMatchTextContent('Riverside march62 to 4830 to 55');
  await part.getByRole('button', { name: label }).click();
  await expect.element(page.getByText('1 of 9', { exact: true })).toBeVisible();
  expect(await offences()).toEqual([]);
});
