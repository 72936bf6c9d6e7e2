import { beforeAll, describe, expect, test } from 'vitest';
import { playBot, type Played } from '#analysis/play-bot.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { brackwater } from '../support/brackwater.ts';

let scenario: Scenario;
let silent: Played;
let reference: Played;

beforeAll(async () => {
  scenario = await brackwater();
  silent = playBot(scenario, { bot: 'silent', seed: 1, seat: 'nilo' });
  reference = playBot(scenario, { bot: 'reference', seed: 1, seat: 'nilo' });
});

function all<T extends ExerciseEvent['type']>({ journal }: Played, type: T): EventOf<T>[] {
  return journal.filter((event): event is EventOf<T> => event.type === type);
}

function versions(played: Played, fact: string): number[] {
  return all(played, 'fact.true')
    .filter((event) => event.fact === fact)
    .map(({ version }) => version);
}

const off = (played: Played) =>
  all(played, 'measure.moved').find(({ measure }) => measure === 'outage')?.at ?? Number.NaN;

describe('the second act of the flood', () => {
  test('switched off by joint decision it is off before it would trip, and comes back in a morning and not in days', () => {
    const decided = all(reference, 'decision.taken').find(
      ({ decision }) => decision === 'isolate-substation',
    );
    expect(decided?.option).toBe('isolate-early');
    expect(off(reference)).toBe((decided?.at ?? Number.NaN) + 360);
    expect(off(reference)).toBeLessThan(off(silent));
    expect(versions(reference, 'supply-return')).toEqual([0]);
    expect(versions(silent, 'supply-return')).toEqual([0, 1]);
  });

  test('volunteers who are told fetch the people on oxygen while the lane is open; untold, they stay at home', () => {
    const fetched = (played: Played) =>
      all(played, 'people.safe')
        .filter(({ people }) => people === 'home-oxygen')
        .reduce((sum, { count }) => sum + count, 0);
    expect(fetched(reference)).toBe(4);
    expect(fetched(silent)).toBe(0);
  });

  test('an operator who asks and hears nothing acts on what it has, and says so', () => {
    const asked = (played: Played) =>
      all(played, 'question.put').find(
        ({ question }) => question.from === 'power' && question.topic === 'residents',
      )?.question.id;
    const lapsed = (played: Played) =>
      all(played, 'question.lapsed').some(({ question }) => question === asked(played));
    const acts = (played: Played) =>
      all(played, 'message.sent').filter(
        ({ message }) =>
          message.from === 'power' &&
          message.to.includes('council') &&
          message.carries.some(({ fact }) => fact === 'substation-margin'),
      );
    expect(asked(silent)).toBeDefined();
    expect([lapsed(silent), acts(silent).length]).toEqual([true, 1]);
    expect(asked(reference)).toBeDefined();
    expect(lapsed(reference)).toBe(false);
  });

  test('a caller in another language is understood through an interpreter alone', () => {
    const heard = (played: Played) =>
      all(played, 'fact.held').some(
        ({ holder, fact }) => holder === 'nilo' && fact === 'bungalow-call',
      );
    expect(heard(reference)).toBe(true);
    expect(heard(silent)).toBe(false);
  });

  test('once the supply is off the telephones get worse, and worse again', () => {
    const crowded = all(silent, 'channel.changed')
      .filter(({ channel, at }) => channel === 'phone' && at >= off(silent))
      .map(({ congestion }) => congestion);
    expect(crowded[0]).toBe(40);
    expect(Math.max(...crowded)).toBe(90);
  });
});
