import { expect, test } from 'vitest';
import type { ScoreCard } from '#scoring/score-card.ts';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import { becomesTrue, hears, scored, tells, type Happening } from './support/a-journal.ts';

const scenario = aScenario({
  facts: [
    aFact('bridge', {
      needs: [aNeed('ambulance', 'important')],
      means: { closes: ['mill-road'] },
    }),
    aFact('ford', { needs: [aNeed('ambulance', 'critical')] }),
    aFact('gas', { lifeSafety: true, needs: [aNeed('ambulance', 'critical')] }),
    aFact('level', { topic: 'river', needs: [aNeed('ambulance', 'important')] }),
  ],
});
const known = ['bridge', 'ford', 'gas', 'level'].flatMap((fact) => [
  becomesTrue(0, fact),
  ...hears(0, { fact }),
]);

function judged(...happenings: (Happening | readonly Happening[])[]): string[] {
  return words(scored(scenario, known, ...happenings));
}

/** `points of most: why` of each line on discipline. */
function words(card: ScoreCard): string[] {
  return card.lines
    .filter(({ rule }) => rule === 'discipline')
    .map(({ points, of, says }) => `${points} of ${of}: ${says.split('; ')[1] ?? ''}`);
}

const needed = '1 of 1: they needed it.';

function tellsBridge(at: number, how: Partial<Parameters<typeof tells>[2]> = {}) {
  return tells(at, { fact: 'bridge' }, { to: ['ambulance'], takes: null, ...how });
}

test('said again without reason it costs', () => {
  expect(judged(tellsBridge(60), tellsBridge(300))).toEqual([
    needed,
    '0 of 1: you had told them at 00:01.',
  ]);
});

test('said again because no read-back came, it is not counted; before two minutes are over it is', () => {
  const asked = tellsBridge(60, { readBack: true });
  expect(judged(asked, tellsBridge(180))).toEqual([
    needed,
    '0 of 0: you said it again as the read-back that you had asked for had not come (not counted).',
  ]);
  expect(judged(asked, tellsBridge(179))[1]).toBe('0 of 1: you had told them at 00:01.');
});

test('once it was read back there is nothing to chase', () => {
  const closed = tellsBridge(60, { readBack: true, takes: 30 });
  expect(judged(closed, tellsBridge(300))[1]).toBe('0 of 1: you had told them at 00:01.');
});

test('each reason serves once', () => {
  const asked = [60, 300, 600].map((at) => tellsBridge(at, { readBack: true }));
  expect(judged(...asked).map((line) => line.slice(0, 6))).toEqual(['1 of 1', '0 of 0', '0 of 1']);
});

test('a first asking to read back what is critical is a chaser, of what is not it is a repeat', () => {
  const twice = (fact: string) =>
    judged(
      tells(60, { fact }, { to: ['ambulance'], takes: null }),
      tells(120, { fact }, { to: ['ambulance'], readBack: true, takes: null }),
    )[1];
  expect(twice('ford')).toBe(
    '0 of 0: you said it again as you asked them to read it back (not counted).',
  );
  expect(twice('bridge')).toBe('0 of 1: you had told them at 00:01.');
});

function channel(at: number, loss: number): Happening {
  const condition = { loss, garble: 0, congestion: 0, down: false };
  return [at, { type: 'channel.changed', channel: 'phone', ...condition, by: 'control' }];
}

test('over a channel that was losing what was said, it may be said again', () => {
  const why = '0 of 0: you said it again as the channel was losing or garbling what was said';
  expect(judged(channel(30, 40), tellsBridge(60), tellsBridge(90))[1]).toBe(
    `${why} (not counted).`,
  );
  // It worked again by then.
  expect(judged(channel(30, 40), channel(50, 0), tellsBridge(60), tellsBridge(90))[1]).toBe(
    '0 of 1: you had told them at 00:01.',
  );
});

function asks(at: number, topic: string): Happening {
  const question = { id: `q-${at}`, from: 'ambulance', seat: 'nilo', topic, text: '?', due: 900 };
  return [at, { type: 'question.put', question: { ...question, message: 'm' } }];
}

test('a question on it from whoever was told is a reason, one on something else is none', () => {
  expect(judged(tellsBridge(60), asks(120, 'roads'), tellsBridge(180))[1]).toBe(
    '0 of 0: you said it again as they asked about it after you had told them (not counted).',
  );
  expect(judged(tellsBridge(60), asks(120, 'river'), tellsBridge(180))[1]).toBe(
    '0 of 1: you had told them at 00:01.',
  );
  // Before they were told it is only a question.
  expect(judged(asks(30, 'roads'), tellsBridge(60), tellsBridge(180))[1]).toBe(
    '0 of 1: you had told them at 00:01.',
  );
});

/** A report by a service that its crew goes by a road. */
function reports(at: number, from: string, road: string): Happening[] {
  return hears(at, { fact: 'level' }, { from, notedAfter: null }).map(([when, body]): Happening => {
    const status = { agency: from, mobilisation: 'enRoute', roads: [road] } as const;
    if (body.type !== 'message.heard') return [when, body];
    return [when, { ...body, message: { ...body.message, carries: [], status } }];
  });
}

test('a crew of theirs that is reported on the closed road shows that they do not hold it', () => {
  const shown =
    '0 of 0: you said it again as what you heard from them showed that they did not hold it (not counted).';
  const after = (...between: Happening[]) => judged(tellsBridge(60), between, tellsBridge(180))[1];
  expect(after(...reports(120, 'ambulance', 'mill-road'))).toBe(shown);
  expect(after(...reports(120, 'ambulance', 'high-road'))).not.toBe(shown);
  expect(after(...reports(120, 'council', 'mill-road'))).not.toBe(shown);
});

test('the reason is among the evidence', () => {
  const card = scored(scenario, known, tellsBridge(60), asks(120, 'roads'), tellsBridge(180));
  // Four facts known by 16 events; told by 17 and 18, asked by 19, told again by 20 and 21.
  expect(card.lines.findLast(({ rule }) => rule === 'discipline')).toMatchObject({
    events: [],
    also: [17, 18, 19, 20, 21],
  });
});

test('what lives depend on may go to anyone, as often as one likes', () => {
  const told = [60, 120].flatMap((at) =>
    tells(at, { fact: 'gas' }, { to: ['ambulance', 'police', 'council'] }),
  );
  expect(judged(told)).toEqual([needed]);
});

test('an old version of what lives depend on is no safety broadcast', () => {
  const newer = [becomesTrue(30, 'gas', 1), ...hears(30, { fact: 'gas', version: 1 })];
  expect(judged(newer, tells(60, { fact: 'gas' }, { to: ['police'] }))).toEqual([
    '0 of 1: you had newer word of it.',
  ]);
});
