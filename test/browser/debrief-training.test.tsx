import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Debrief as DebriefData } from '#analysis/debrief.ts';
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
  const part = page.getByRole('region', { name: 'At the freezes' });
  await expect.element(part.getByText(/^Of 4 questions you had 3 right\./)).toBeInTheDocument();
  await expect
    .element(part.getByText(/Confidence off by 0.18 .*over 1 answer\./))
    .toBeInTheDocument();
  await part.getByText('Question by question').click();
  await expect.element(part.getByText(/it was “Closed”\.$/)).toBeVisible();
  expect(await offences()).toEqual([]);
});

test('whom the trainee would have told is counted, and each matter has its reasons', async () => {
  show({ ...fixtureDebrief, nominations });
  const part = page.getByRole('region', { name: 'Who you said needs it' });
  await expect
    .element(part.getByText('1 rightly named, 2 missed, 0 named without need.'))
    .toBeInTheDocument();
  await part.getByText('Note by note').click();
  await expect.element(part.getByText(/Needs it too\. They would drive to it\.$/)).toBeVisible();
  expect(await offences()).toEqual([]);
});

test('where nothing was asked and nobody named, neither is there', async () => {
  show(fixtureDebrief);
  await expect.element(page.getByRole('heading', { name: 'M/ETHANE' }).first()).toBeVisible();
  await expect.element(page.getByText('At the freezes')).not.toBeInTheDocument();
  await expect.element(page.getByText('Who you said needs it')).not.toBeInTheDocument();
});
