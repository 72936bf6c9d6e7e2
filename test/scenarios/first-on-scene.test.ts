import { beforeAll, describe, expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { allOf, playedAlone, withoutLuck, type Journal } from '../support/told-alone.ts';

const minute = 60;
let scenario: Scenario;

beforeAll(async () => {
  scenario = await withoutLuck('first-on-scene');
});

/** What happens when the officer does these things and nothing else. */
const played = (...rows: readonly string[]): Journal => playedAlone(scenario, 'jeso', rows);

const arrivals = (journal: Journal, unit: string) =>
  allOf(journal, 'unit.arrived').flatMap((event) => (event.unit === unit ? [event] : []));
const blocked = (journal: Journal, unit: string) =>
  allOf(journal, 'unit.blocked').filter((event) => event.unit === unit);
const closed = (journal: Journal, road: string) =>
  allOf(journal, 'road.closed').find((event) => event.road === road)?.at;
const startedAt = (journal: Journal, task: string) =>
  allOf(journal, 'task.started').find((event) => event.task === task)?.at;

const note = (at: string, words: string) =>
  `{ at: ${at}, note: { words: '${words}', certainty: seen } }`;
const share = (at: string, to: string, item: string) =>
  `{ at: ${at}, share: { to: [${to}], channel: phone, items: [${item}], meaning: Now., readBack: true, priority: immediate } }`;

const words = {
  place:
    'It is on Birk Lane in Upper Brackdale, a mile up from Sandhowe chapel and on the south side of the ford, not Netherdale',
  lane: 'Birk Lane takes one vehicle at a time and nothing can turn above the cottage',
  ford: 'That tanker’s clean across the ford, nowt can get through',
  gas: 'He’s clipped the gas tank at Ford Cottage, it’s hissing and rolling down to you',
  list: 'fifteen on the list for the farm visit',
};

describe('the first pump', () => {
  test('told of nothing goes to the other ford, finds nothing, and meets the parents’ cars', () => {
    const journal = played();
    const [first] = arrivals(journal, 'pump-1');
    // Ordered at 1:00, six minutes to turn out, 2.15 km at 75 km/h and 1.5 km at 32: 420 + 103 + 170 s.
    expect(first).toMatchObject({ place: 'nether-birk-ford' });
    expect(Math.abs((first?.at ?? 0) - 693)).toBeLessThan(10);
    expect(blocked(journal, 'pump-1')).toMatchObject([{ road: 'birk-lane-lower', lost: 360 }]);
  });

  test('told where it is while it turns out goes there, seven minutes and more sooner', () => {
    const journal = played(note('T+3s', words.place), share('T+5s', 'fire', 'n-1'));
    const [first] = arrivals(journal, 'pump-1');
    expect(first).toMatchObject({ place: 'birk-bend' });
    // Still six minutes to turn out, then 5.35 km of Dale Road and 1.6 km of lane: before a quarter past four and five.
    expect(first?.at).toBeLessThan(15 * minute);
  });

  test('told of the gas as well, shuts it off before it works at the minibus', () => {
    const told = played(
      note('T+3s', words.place),
      share('T+5s', 'fire', 'n-1'),
      note('T+8m', words.gas),
      share('T+8m1s', 'fire', 'n-2'),
    );
    expect(startedAt(told, 'make-gas-safe')).toBeLessThan(startedAt(told, 'steady-minibus') ?? 0);
    expect(allOf(told, 'crew.exposed').filter(({ unit }) => unit === 'pump-1')).toEqual([]);
    const untold = played(note('T+3s', words.place), share('T+5s', 'fire', 'n-1'));
    expect(allOf(untold, 'crew.exposed').map(({ unit }) => unit)).toContain('pump-1');
  });
});

describe('the lane', () => {
  test('fills with cars at a quarter of an hour, unless police were told in time to hold its end', () => {
    expect(closed(played(), 'birk-lane-lower')).toBe(15 * minute);
    const told = played(note('T+3s', words.lane), share('T+5s', 'police', 'n-1'));
    expect(closed(told, 'birk-lane-lower')).toBeUndefined();
    expect(startedAt(told, 'hold-lane-end')).toBeLessThan(15 * minute);
  });
});

describe('the ambulance over the tops', () => {
  test('is turned back at the ford and loses five minutes, unless it was told', () => {
    expect(blocked(played(), 'amb-2')).toMatchObject([{ road: 'birk-ford-crossing', lost: 300 }]);
    const told = played(note('T+5m', words.ford), share('T+5m1s', 'ambulance', 'n-1'));
    expect(blocked(told, 'amb-2').filter(({ road }) => road === 'birk-ford-crossing')).toEqual([]);
  });
});

describe('a child short', () => {
  const known = [note('T+9m30s', words.list), share('T+9m31s', 'fire', 'n-1')];

  test('has a crew search the beck once fire hears of it and of nothing more', () => {
    const journal = played(...known);
    const searches = allOf(journal, 'unit.ordered').filter(({ task }) => task === 'search-beck');
    expect(searches.map(({ unit }) => unit)).toEqual(['pump-2']);
  });

  test('and does not when the farm was asked and fire told by fourteen minutes past', () => {
    const journal = played(
      ...known,
      '{ at: T+9m32s, ask: { of: farm, topic: children, channel: phone } }',
      note(
        'T+12m',
        'The fifteenth child never got on and is in the kitchen at Birk Farm with the farmer’s mother',
      ),
      share('T+12m1s', 'fire', 'n-2'),
    );
    const searches = allOf(journal, 'unit.ordered').filter(({ task }) => task === 'search-beck');
    expect(searches).toEqual([]);
  });
});

describe('the scene', () => {
  test.each(['doctrine', 'reference'] as const)(
    'is handed over by %s, which ends the exercise, and each control room had its M/ETHANE',
    (bot) => {
      const { journal } = playBot(scenario, { bot, seed: 1, seat: 'jeso' });
      expect(allOf(journal, 'handover.given')).toMatchObject([{ to: 'fire' }]);
      expect(allOf(journal, 'exercise.ended')).toMatchObject([{ reason: 'hand-over' }]);
      const rooms = allOf(journal, 'methane.sent').map(({ to = 'police' }) => to);
      expect([...new Set(rooms)]).toEqual(['police', 'fire']);
    },
  );
});
