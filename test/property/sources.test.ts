import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import { readMarkup, type Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { playWishes, wishes } from '../support/random-play.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await brackwater();
});

/** Facts that an agency may come to hold by being there, by instruments, or by what its own people say. */
function ownWays(agency: string): Set<string> {
  const learned = scenario.facts.filter(
    ({ learnedBy = [], seenAt = [] }) =>
      seenAt.length > 0 || learnedBy.some((learner) => learner.agency === agency),
  );
  const met = scenario.closures.flatMap(({ seen }) => seen ?? []);
  const said = scenario.injects
    .filter(({ from }) => from === agency)
    .flatMap(({ text }) => readMarkup(text).spans.map(({ fact }) => fact));
  const briefed = scenario.seats.flatMap((seat) =>
    seat.agency === agency ? (seat.knows ?? []) : [],
  );
  return new Set([...learned.map(({ id }) => id), ...met, ...said, ...briefed]);
}

/** What is held by a message that reached its holder with those words, garbled or not. */
function cameBy(held: EventOf<'fact.held'>, journal: readonly ExerciseEvent[]): boolean {
  const before = journal.slice(0, held.seq - 1);
  const reached = before.some(
    (event) =>
      (event.type === 'message.delivered' &&
        event.message === held.message &&
        event.to === held.holder) ||
      (event.type === 'message.heard' &&
        event.message.id === held.message &&
        event.by === held.holder),
  );
  const carried = before.some(
    (event) =>
      (event.type === 'message.sent' &&
        event.message.id === held.message &&
        event.message.carries.some(({ fact }) => fact === held.fact)) ||
      (event.type === 'message.garbled' &&
        event.message === held.message &&
        event.to === held.holder &&
        event.as === held.fact),
  );
  return reached && carried;
}

test('nobody holds what they have no source for', () => {
  const ways = new Map(scenario.agencies.map(({ id }) => [id, ownWays(id)]));
  let looked = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), wishes, (seed, plan) => {
      const journal = playWishes(scenario, seed, plan, () => {}).journal();
      for (const event of journal) {
        if (event.type !== 'fact.held') continue;
        looked += 1;
        const sourced =
          event.route === 'own-eyes'
            ? (ways.get(event.holder)?.has(event.fact) ?? false)
            : event.route === 'briefing' || cameBy(event, journal);
        expect(sourced ? '' : `${event.holder} holds ${event.fact} from nowhere`).toBe('');
      }
    }),
    { seed: 9, numRuns: 12 },
  );
  expect(looked).toBeGreaterThan(500);
});
