import { expect, test } from 'vitest';
import { aFact, aScenario } from './support/a-scenario.ts';
import { becomesTrue, hears, lineOf, scored, type Happening } from './support/a-journal.ts';

/** The officer’s M/ETHANE is taken by the own control room, fire’s, and by that of police. */
const alone = aScenario({ facts: [aFact('water', { letter: 'hazards' })] });
const scenario = {
  ...alone,
  seats: alone.seats.map((seat) => ({ ...seat, agency: 'fire', controls: ['police'] })),
};
const known = [becomesTrue(0, 'water'), ...hears(0, { fact: 'water' })];
const fields = {
  majorIncident: { says: 'Not declared.', carries: [], status: 'not-declared' },
  hazards: {
    says: 'Water.',
    carries: [{ fact: 'water', version: 0, sourcing: 'seen' }],
  },
} as const;

function sends(at: number, to?: string): Happening {
  const id = `methane-${at}`;
  const body = { type: 'methane.sent', id, command: `c-${at}`, seat: 'nilo', number: 1 } as const;
  return [at, { ...body, fields, ...(to === undefined ? {} : { to }) }];
}

const card = (...sent: Happening[]) => scored(scenario, known, sent);
const points = (control: string, ...sent: Happening[]) =>
  lineOf(card(...sent), `methane-controls:${control}`).points;

test('each control room needs one from the officer: what the other passes on is none', () => {
  expect(points('fire', sends(300))).toBe(20);
  expect(points('police', sends(300))).toBe(0);
  expect(points('police', sends(300), sends(400, 'police'))).toBe(20);
  expect(lineOf(card(sends(300)), 'methane-controls:police')).toMatchObject({
    window: { from: 0, to: 600 },
    says: 'You sent no M/ETHANE to the control room of Police; it was due by 00:10.',
  });
});

test('it counts less the later it comes: half of it at 1050 s of 600 to 1500', () => {
  expect(points('police', sends(300), sends(1050, 'police'))).toBe(10);
});

test('the same said to the second control room is news there', () => {
  // 15 of the major incident, 20 of hazards and 20 for each control room; nothing taken off for haste.
  expect(card(sends(300), sends(330, 'police')).methane.value).toBe(100);
  // Without the second: 55 of 75.
  expect(card(sends(300)).methane.value).toBe(73.3);
});

test('an officer of one service has no such line', () => {
  const { lines } = scored(alone, known, [sends(300)]);
  expect(lines.filter(({ rule }) => rule === 'methane-controls')).toEqual([]);
});
