import { present } from '#kernel/invariant.ts';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '#command/command.ts';
import { botNames } from '#analysis/bots/bots.ts';
import { playBot, type Played } from '#analysis/play-bot.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { crowdScenario } from '../../support/crowd-exercise.ts';
import { brackwater } from '../../support/brackwater.ts';
import { shipped } from '../../support/shipped.ts';

const seat = 'nilo';
const late = 720;

let scenario: Scenario;
/** The random bot under the luck of several seeds. */
let byChance: readonly Played[];
/** Doctrine and the reference with the first seed. */
let doctrine: Played;
let reference: Played;
beforeAll(async () => {
  scenario = await brackwater();
  byChance = [1, 2, 3, 4, 5, 6].map((seed) => playBot(scenario, { bot: 'random', seed, seat }));
  doctrine = playBot(scenario, { bot: 'doctrine', seed: 1, seat });
  reference = playBot(scenario, { bot: 'reference', seed: 1, seat });
}, 60_000);

const given = ({ record }: Played) => record.commands.map(({ at, body }) => ({ at, body }));

/** The same exercise with another answer key: all that only the score and the reference look at. */
function otherKey(of: Scenario): Scenario {
  return {
    ...of,
    facts: of.facts.map((fact) => ({ ...fact, level: 1, lifeSafety: undefined })),
    decisions: of.decisions.map((decision) => ({
      ...decision,
      hazards: decision.hazards.map((hazard) => ({ ...hazard, relevant: !hazard.relevant })),
      powers: decision.powers.map((power) => ({ ...power, relevant: !power.relevant })),
      options: decision.options.map((option) => ({ ...option, worse: option.worse !== true })),
      window: { opens: 0, full: 60, closes: 120 },
    })),
  };
}

test('doctrine does the very same whatever is right: it has no answer key', () => {
  const play = { bot: 'doctrine', seed: 1, seat } as const;
  const here = given(doctrine);
  expect(here.length).toBeGreaterThan(60);
  expect(given(playBot(otherKey(scenario), play))).toEqual(here);
});

test('the reference does not: it goes by the answer key', () => {
  const play = { bot: 'reference', seed: 1, seat } as const;
  expect(given(playBot(otherKey(scenario), play))).not.toEqual(given(reference));
});

test('doctrine works jointly: it reports, shares, meets, assesses risk, decides, reviews and hands over', () => {
  const { record } = doctrine;
  const first = record.commands.find(({ body }) => body.type !== 'note');
  expect(first?.body.type).toBe('log');
  const used = new Set(record.commands.map(({ body }) => body.type));
  const jointly = ['methane', 'share', 'answer', 'ask', 'verify', 'invite', 'meet', 'propose'];
  const later = ['assess-risk', 'hand-over', 'say-again'];
  expect([...jointly, ...later].filter((type) => !used.has(type as never))).toEqual([]);
});

test('the slow bot takes up nothing before it is twelve minutes old', () => {
  const { record, journal } = playBot(scenario, { bot: 'slow', seed: 1, seat });
  expect(record.commands[0]?.at).toBeGreaterThanOrEqual(late);
  const heardAt = new Map(
    journal.flatMap((event) =>
      event.type === 'message.heard' && event.by === seat ? [[event.message.id, event.at]] : [],
    ),
  );
  const lags = record.commands.flatMap(({ at, body }) =>
    body.type === 'note' ? [at - (heardAt.get(body.message) ?? 0)] : [],
  );
  expect(lags.length).toBeGreaterThan(20);
  expect(Math.min(...lags)).toBeGreaterThanOrEqual(late);
  // The same player on time acts in the first minutes.
  expect(reference.record.commands[0]?.at).toBeLessThan(late);
});

test('the random bot gives every command of a liaison officer, nearly all of them in order', () => {
  const used = new Set(
    byChance.flatMap(({ record }) => record.commands.map(({ body }) => body.type)),
  );
  // A liaison officer of this seat; what belongs to other roles or to a coach is not here.
  const mine = Object.entries(commands)
    .filter(([, { by }]) => (by as readonly string[]).includes('nilo'))
    .map(([name]) => name);
  const never = mine.filter((name) => !used.has(name as never));
  expect(never).toEqual([]);
  const events = byChance.flatMap(({ journal }) => journal);
  const counts = ['command.accepted', 'command.rejected'].map(
    (type) =>
      events.filter(
        (event) =>
          (event.type === 'command.accepted' || event.type === 'command.rejected') &&
          event.type === type &&
          event.command.seat === seat,
      ).length,
  );
  const [accepted = 0, rejected = 0] = counts;
  expect(accepted).toBeGreaterThan(300);
  expect(rejected / (accepted + rejected)).toBeLessThan(0.02);
});

test('chance brings about decisions, refusals, and other options than good play takes', () => {
  const events = byChance.flatMap(({ journal }) => journal);
  const taken = new Set(
    events.flatMap((event) => (event.type === 'decision.taken' ? [event.option] : [])),
  );
  expect(taken.size).toBeGreaterThanOrEqual(2);
  expect(events.some(({ type }) => type === 'decision.refused')).toBe(true);
});

test('a random police liaison officer talks with groups; one of another role does not', () => {
  const talks = (of: Scenario) =>
    [1, 2, 3].flatMap((seed) => {
      const { record } = playBot(of, { bot: 'random', seed, seat });
      return record.commands.filter(({ body }) =>
        ['dialogue', 'report-tension'].includes(body.type),
      );
    });
  const march = crowdScenario();
  const [officer] = march.seats;
  const asNilo = {
    ...march,
    seats: [{ ...present(officer, 'an officer'), role: 'nilo' as const }],
  };
  expect(new Set(talks(march).map(({ body }) => body.type)).size).toBe(2);
  expect(talks(asNilo)).toEqual([]);
});

test.each(botNames)('%s: the same seed gives the same play', async (bot) => {
  const { scenario: short } = await shipped('first-on-scene');
  const play = { bot, seed: 4, seat: short.seats[0]?.id ?? '' };
  expect(playBot(short, play).journalHash).toBe(playBot(short, play).journalHash);
});

test('the random bot plays otherwise with another seed', () => {
  const [one, two] = byChance.map(given);
  expect(one?.slice(0, 20)).not.toEqual(two?.slice(0, 20));
});
