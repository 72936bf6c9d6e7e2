import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';
import { playWishes, type Wish } from '../support/random-play.ts';

let scenario: Scenario;
beforeAll(async () => {
  scenario = await brackwater();
});

/** Plays in which much is put in touch, challenged and said. */
const connecting: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('connect', 'connect', 'challenge', 'note', 'share', 'log' as const),
    wait: fc.integer({ min: 30, max: 240 }),
    a: fc.nat(1000),
    b: fc.nat(1000),
  }),
  { minLength: 15, maxLength: 30 },
);

function play(seed: number, plan: readonly Wish[]): readonly ExerciseEvent[] {
  const exercise = playWishes(scenario, seed, plan, () => {});
  exercise.advanceTo(exercise.now() + 1200);
  return exercise.journal();
}

/** What services told each other because the officer brought them together. */
function flowed(journal: readonly ExerciseEvent[]): EventOf<'message.sent'>[] {
  const agencies = new Set(scenario.agencies.map(({ id }) => id));
  return journal.filter(
    (event): event is EventOf<'message.sent'> =>
      event.type === 'message.sent' &&
      agencies.has(event.message.from) &&
      (event.message.link !== undefined || event.message.kind === 'challenge'),
  );
}

function hearers({ message }: EventOf<'message.sent'>): string[] {
  return message.to.map((party) => scenario.seats.find(({ id }) => id === party)?.agency ?? party);
}

test(
  'nothing restricted, and nothing barred to who hears it, goes over a link',
  { timeout: 30_000 },
  () => {
    let looked = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), connecting, (seed, plan) => {
        for (const event of flowed(play(seed, plan))) {
          for (const { fact } of event.message.carries) {
            const { handling, needs = [] } = factOf(scenario, fact);
            expect(['open', 'responders']).toContain(handling);
            const barred = needs.filter(({ level }) => level === 'prohibited');
            const told = hearers(event);
            expect(barred.filter(({ agency }) => told.includes(agency))).toEqual([]);
            looked += 1;
          }
        }
      }),
      { seed: 11, numRuns: 15 },
    );
    expect(looked).toBeGreaterThan(100);
  },
);

test(
  'what goes over a link is held by who says it, and reaches nobody twice',
  { timeout: 30_000 },
  () => {
    let looked = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), connecting, (seed, plan) => {
        const journal = play(seed, plan);
        const said = new Set<string>();
        const lost = new Set(
          journal.flatMap((event) => (event.type === 'message.lost' ? event.message : [])),
        );
        for (const { seq, message } of flowed(journal)) {
          for (const { fact, version, sourcing } of message.carries) {
            const held = journal.some(
              (event) =>
                event.seq < seq &&
                event.type === 'fact.held' &&
                event.holder === message.from &&
                event.fact === fact &&
                event.version === version,
            );
            expect(held).toBe(true);
            if (message.kind !== 'link' || lost.has(message.id)) continue;
            const what = `${message.link ?? ''} ${message.to[0] ?? ''} ${fact}@${version} ${sourcing}`;
            expect(said.has(what)).toBe(false);
            said.add(what);
            looked += 1;
          }
        }
      }),
      { seed: 12, numRuns: 10 },
    );
    expect(looked).toBeGreaterThan(60);
  },
);
