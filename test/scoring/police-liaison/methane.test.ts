import { expect, test } from 'vitest';
import type { EventOf } from '#exercise/events.ts';
import { aFact, aScenario } from '../support/a-scenario.ts';
import { aJournal, becomesTrue, hears, scored, type Happening } from '../support/a-journal.ts';
import { testEachEvent } from '../support/each-event.ts';
import { ends } from './support.ts';

const nilo = aScenario({ facts: [aFact('water', { letter: 'hazards' })] });
/** The same, with a police liaison officer in the seat. */
const plt = { ...nilo, seats: nilo.seats.map((seat) => ({ ...seat, role: 'plt' as const })) };
const known = [becomesTrue(0, 'water'), ...hears(0, { fact: 'water' })];

const fields: EventOf<'methane.sent'>['fields'] = {
  majorIncident: { says: 'Not declared.', carries: [], status: 'not-declared' },
  hazards: { says: 'Water.', carries: [{ fact: 'water', version: 0, sourcing: 'seen' }] },
};

function sends(at: number): Happening {
  const id = `methane-${at}`;
  return [at, { type: 'methane.sent', id, command: `c-${at}`, seat: 'nilo', number: 1, fields }];
}

test('a police liaison officer who sends none loses nothing by it; another officer does', () => {
  const card = scored(plt, known, ends);
  expect(card.methane).toMatchObject({ value: null, n: 0 });
  expect(card.measures.find(({ id }) => id === 'methane')?.value).toBeNull();
  expect(scored(nilo, known, ends).methane.value).toBe(0);
});

test('one that they send is held to what they could know, and is never late', () => {
  // Three quarters of an hour after the first word, when another officer’s earns nothing.
  expect(scored(plt, known, sends(2700), ends).methane.value).toBe(100);
  expect(scored(nilo, known, sends(2700), ends).methane.value).toBe(0);
  // Water was never true here: 15 of the major incident, nothing of the 20 for hazards.
  const unfounded = scored(plt, hears(0, { fact: 'water' }), sends(2700), ends);
  expect(unfounded.methane.value).toBe(42.9);
});

testEachEvent({
  scenario: plt,
  journal: aJournal(known, sends(2700), ends),
  isOurs: (rule) => rule.startsWith('methane'),
});
