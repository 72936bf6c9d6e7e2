import { beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { allOf, playedAlone, withoutLuck, type Journal } from '../support/told-alone.ts';

const minute = 60;
let scenario: Scenario;

beforeAll(async () => {
  scenario = await withoutLuck('control-room');
});

/** What happens when the officer does these things and nothing else. */
const played = (...rows: readonly string[]): Journal => playedAlone(scenario, 'nclo', rows);

const exposed = (journal: Journal) => allOf(journal, 'crew.exposed').map(({ unit }) => unit);
const blocked = (journal: Journal) => allOf(journal, 'unit.blocked').map(({ unit }) => unit);
const heldAt = (journal: Journal, holder: string, fact: string) =>
  allOf(journal, 'fact.held').find((event) => event.holder === holder && event.fact === fact)?.at;

const note = (at: string, words: string) =>
  `{ at: ${at}, note: { words: "${words}", certainty: seen } }`;
const share = (at: string, to: string, how = 'channel: phone') =>
  `{ at: ${at}, share: { to: [${to}], ${how}, items: [n-1], meaning: Now., readBack: true, priority: immediate } }`;

const crash = note(
  'T+7m10s',
  "A bus and a van have collided on Old Bridge, and it's blocked both ways",
);
const points = note(
  'T+10m',
  "The east end's filling with smoke, and she's gathering at the Fairground car park",
);

describe('what nobody is told', () => {
  test('costs a crew inside, two in smoke, a police car and five minutes at the bridge', () => {
    const journal = played();
    // The pumps of Northbank set out at 12:10 and 12:12, and Old Bridge has been shut since 12:06.
    expect(blocked(journal)).toEqual(['pump-3']);
    expect(exposed(journal).toSorted()).toEqual(['amb-1', 'amb-2', 'pol-1', 'pump-2']);
  });
});

describe('Old Bridge', () => {
  test('told to fire while the pumps are in the station: they come by Dyers’ Bridge', () => {
    expect(blocked(played(crash, share('T+7m15s', 'fire')))).toEqual([]);
  });

  test('told after they have set out: the first has met it', () => {
    expect(blocked(played(crash, share('T+13m', 'fire')))).toEqual(['pump-3']);
  });
});

describe('two rendezvous points', () => {
  test('told to ambulance before its crews leave at 12:11: nobody of theirs is in the smoke', () => {
    const journal = played(points, share('T+10m2s', 'ambulance'));
    expect(exposed(journal).filter((unit) => unit.startsWith('amb'))).toEqual([]);
  });

  test('police control does not pick up; the inspector’s own telephone and the hailing group do', () => {
    const silence = played(points, share('T+10m2s', 'police'));
    expect(allOf(silence, 'call.failed')).toMatchObject([{ agency: 'police', why: 'unanswered' }]);
    expect(heldAt(silence, 'police', 'rvp-under-plume')).toBeUndefined();
    for (const how of ['channel: phone, reach: deputy', 'channel: hailing']) {
      const at = heldAt(
        played(points, share('T+10m2s', 'police', how)),
        'police',
        'rvp-under-plume',
      );
      expect(at).toBeLessThan(12 * minute);
    }
  });

  test('by way of the other control rooms it waits until 12:20', () => {
    const at = heldAt(
      played(points, share('T+10m2s', 'police', 'channel: control')),
      'police',
      'rvp-under-plume',
    );
    expect(at).toBeGreaterThanOrEqual(20 * minute);
  });

  test('police move the point for everybody ninety seconds after they are told', () => {
    const journal = played(points, share('T+10m2s', 'police', 'channel: hailing'));
    const told = heldAt(journal, 'police', 'rvp-under-plume') ?? 0;
    const moved = allOf(journal, 'fact.true').find(
      ({ fact, version }) => fact === 'rvp' && version === 1,
    );
    expect(moved?.at).toBe(told + 90);
  });
});

describe('the school', () => {
  const fire = note(
    'T+5m',
    'The warehouse itself is alight, flame through the roof at the far end',
  );
  const when = `{ at: T+9m30s, note: { words: "West, twelve knots, holds till one at least, and the smoke may reach Saltmoor Primary at about twenty-two past", certainty: official } }`;

  test('nobody asks where the smoke goes: the pupils are brought in when it is seen, at 12:27 and four minutes on', () => {
    const sheltered = allOf(played(), 'people.sheltered').find(({ people }) => people === 'pupils');
    // Ordered at 27 min, 20 s to turn out, 4 min of work.
    expect(sheltered?.at).toBe(27 * minute + 20 + 4 * minute);
  });

  test('the Met Office is told of a fire, and the school of its answer: in before it comes', () => {
    const journal = played(
      fire,
      share('T+5m2s', 'weather'),
      when,
      share('T+9m32s', 'school').replace('n-1', 'n-2'),
    );
    const sheltered = allOf(journal, 'people.sheltered').find(({ people }) => people === 'pupils');
    expect(sheltered?.at).toBeLessThan(15 * minute + 30);
  });
});

test('the drums: who rings in Polish is followed through an interpreter, and by nobody without', () => {
  expect(heldAt(played(), 'nclo', 'drums-seen')).toBeUndefined();
  const journal = played('{ at: T+18m40s, say-again: { through: interpreter } }');
  // Three minutes for an interpreter to be found, and then everything is said twice.
  expect(heldAt(journal, 'nclo', 'drums-seen')).toBeGreaterThan(21 * minute);
  expect(heldAt(journal, 'nclo', 'drums-seen')).toBeLessThan(24 * minute);
});
