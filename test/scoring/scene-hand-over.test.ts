import { expect, test } from 'vitest';
import { aFact, aNeed, aScenario } from './support/a-scenario.ts';
import { becomesTrue, hears, scored, type Happening } from './support/a-journal.ts';

const alone = aScenario({
  facts: [
    aFact('water', { needs: [aNeed('ambulance', 'important')] }),
    aFact('road', { needs: [aNeed('police', 'important')] }),
  ],
});
const asRole = (role: 'jeso' | 'nilo') => ({
  ...alone,
  seats: alone.seats.map((seat) => ({ ...seat, role })),
});
const first = asRole('jeso');
const known = ['water', 'road'].flatMap((fact) => [
  becomesTrue(0, fact),
  ...hears(0, { fact }, { from: 'fire' }),
]);

test('a scene not handed over in time to a commander who has come is a line of nothing', () => {
  const came = (place: string): Happening => [
    200,
    { type: 'commander.together', agency: 'police', place, seat: 'nilo' },
  ];
  const over: Happening = [
    900,
    { type: 'handover.given', id: 'h', seat: 'nilo', to: 'police', says: 'Yours.', carries: [] },
  ];
  const missed = (...more: Happening[]) =>
    scored(first, known, more).lines.filter(({ id }) => id === 'hand-over:scene');
  expect(missed(came('bridge'))).toMatchObject([
    {
      points: 0,
      of: 1,
      window: { from: 200, to: 1100 },
      says: 'The first commander, of Police, was with you at 00:03; by 00:18 you had handed over to nobody.',
    },
  ]);
  expect(missed(came('bridge'), over)).toEqual([]);
  expect(missed(came('conference'))).toEqual([]);
});

test('what is handed over with a scene is told whole: what its taker had no need of costs nothing', () => {
  const carries = ['water', 'road'].map((fact) => ({
    fact,
    version: 0,
    sourcing: 'seen' as const,
  }));
  const message = {
    id: 'm-over',
    kind: 'handover',
    from: 'nilo',
    to: ['police'],
    channel: 'face',
    text: 'Words.',
    spans: [],
    carries,
    priority: 'routine',
    readBack: true,
    explained: true,
  } as const;
  const told: Happening[] = [
    [600, { type: 'message.sent', message }],
    [600, { type: 'message.delivered', message: message.id, to: 'police' }],
  ];
  const disciplineOf = (role: 'jeso' | 'nilo') =>
    scored(asRole(role), known, told).information.discipline;
  // Police need the road and not the water: the one counts for both, the other only against a NILO.
  expect(disciplineOf('jeso')).toMatchObject({ value: 100, n: 1 });
  expect(disciplineOf('nilo')).toMatchObject({ value: 50, n: 2 });
});
