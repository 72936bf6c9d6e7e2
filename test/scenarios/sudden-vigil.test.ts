import { beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { allOf, playedAlone, withoutLuck, type Journal } from '../support/told-alone.ts';

let scenario: Scenario;

beforeAll(async () => {
  const shipping = await withoutLuck('sudden-vigil');
  const phone = { ring: 6, engaged: 0, unanswered: 0 };
  scenario = {
    ...shipping,
    crowds: (shipping.crowds ?? []).map((crowd) => ({
      ...crowd,
      contact: { ...crowd.contact, phone },
    })),
  };
});

/** What happens when the officer does these things and nothing else. */
const played = (...rows: readonly string[]): Journal => playedAlone(scenario, 'plt', rows);

const beganAt = (journal: Journal, fact: string) =>
  allOf(journal, 'fact.true').find((event) => event.fact === fact)?.at;
const done = (journal: Journal) => allOf(journal, 'task.done').map(({ task }) => task);
const blocked = (journal: Journal) =>
  allOf(journal, 'unit.blocked').map(({ unit, lost }) => [unit, lost]);

const note = (at: string, words: string) =>
  `{ at: ${at}, note: { words: "${words}", certainty: seen } }`;
const talk = (at: string, crowd: string, how: string) =>
  `{ at: ${at}, dialogue: { crowd: ${crowd}, channel: phone, says: Good evening., ${how} } }`;
const share = (at: string, to: string) =>
  `{ at: ${at}, share: { to: [${to}], channel: phone, items: [n-1], meaning: Now., readBack: true, priority: immediate } }`;

describe('Ketterby Road', () => {
  test('nobody tells the riders: it is shut at 18:46, and the bus drives into it and loses six minutes', () => {
    const journal = played();
    expect(beganAt(journal, 'road-taken')).toBe(16 * 60);
    expect(beganAt(journal, 'one-lane')).toBeUndefined();
    expect(blocked(journal)).toContainEqual(['bus-seven', 6 * 60]);
  });

  test('told that an ambulance comes, the riders leave a lane, and nobody is held up', () => {
    const journal = played(
      note('T+11m30s', 'Patient from Hollin comes through the Cross about ten to seven'),
      talk('T+11m40s', 'riders', 'move: communicate, items: [n-1]'),
    );
    expect(beganAt(journal, 'road-taken')).toBeUndefined();
    expect(beganAt(journal, 'one-lane')).toBe(16 * 60);
    expect(blocked(journal)).toEqual([]);
  });

  test('told what the riders mean to do, the transfer goes by Mill Lane and is there in time', () => {
    const arrives = (journal: Journal) =>
      allOf(journal, 'unit.arrived').find(({ place }) => place === 'infirmary')?.at ?? 0;
    const told = arrives(
      played(
        talk('T+1m', 'riders', 'move: initiate, limits: true'),
        talk('T+3m', 'riders', 'move: sense'),
        note(
          'T+5m',
          'At quarter to seven we lie down across Ketterby Road, all of us, where he fell.',
        ),
        share('T+5m10s', 'ambulance'),
      ),
    );
    const untold = arrives(played());
    const deadline = 26 * 60;
    expect(told).toBeLessThan(deadline);
    expect(untold).toBeGreaterThan(deadline);
    // Six minutes to turn round, and less than one more than Mill Lane takes at once.
    expect(untold - told).toBeGreaterThanOrEqual(6 * 60);
    expect(untold - told).toBeLessThan(7 * 60);
  });

  test('police clear it from 18:59, but not when they know that it clears itself', () => {
    expect(done(played())).toContain('clear-road');
    const journal = played(
      talk('T+1m', 'riders', 'move: initiate, limits: true'),
      talk('T+12m', 'riders', 'move: sense'),
      note('T+14m', 'We get up when the bell rings at seven, and go home.'),
      share('T+14m10s', 'police'),
    );
    expect(done(journal)).not.toContain('clear-road');
    expect(allOf(journal, 'inject.fired').map(({ inject }) => inject)).not.toContain('signed');
  });
});

describe('what a service does by itself', () => {
  test('the council names him at 18:45, unless it has heard what the family asks', () => {
    expect(beganAt(played(), 'name-out')).toBe(15 * 60);
    const journal = played(
      talk('T+1m', 'family', 'move: initiate, limits: true'),
      note('T+3m', 'Please let nobody give his name tonight.'),
      share('T+3m10s', 'council'),
    );
    expect(beganAt(journal, 'name-out')).toBeUndefined();
  });

  test('told of the threat at once police guard the door; else a bin burns against it at 18:55', () => {
    expect(beganAt(played(), 'bin-alight')).toBe(25 * 60);
    const journal = played(
      talk('T+1m', 'residents', 'move: initiate, limits: true'),
      talk('T+11m10s', 'residents', 'move: sense, topic: church'),
      note('T+13m10s', 'A man here has a bottle of petrol and says he will burn the church door.'),
      share('T+13m20s', 'police'),
    );
    expect(done(journal)).toContain('guard-door');
    expect(beganAt(journal, 'bin-alight')).toBeUndefined();
    // Its limit was explained at first contact, so reporting it costs no trust.
    expect(allOf(journal, 'threat.reported')).toMatchObject([{ to: 'police', asExplained: true }]);
    expect(
      allOf(journal, 'trust.moved').filter(({ why }) => why === 'reported-unexplained'),
    ).toEqual([]);
  });
});
