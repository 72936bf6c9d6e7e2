import { describe, expect, test } from 'vitest';
import type { Sourcing } from '#doctrine/information.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import { seerFor } from '#exercise/seat-view.ts';
import type { View } from '#exercise/view.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { smallScenario } from '../support/small-scenario.ts';

const says = (label: string) => ({ label, says: `${label}.` });

/** The rendezvous point moves; the bridge opens again; a rumour is refuted; people gather, and fight. */
const scenario = smallScenario({
  facts: [
    {
      id: 'rvp',
      topic: 'roads',
      letter: 'access',
      level: 1,
      handling: 'responders',
      versions: [
        { ...says('RVP station'), shows: { place: 'station', as: 'rvp' } },
        {
          ...says('RVP hall'),
          shows: { place: 'hall', as: 'rvp' },
          from: { when: { at: 'T+10m' } },
        },
      ],
    },
    {
      id: 'bridge-closed',
      shows: { road: 'mill-bridge', as: 'closed' },
      ends: { when: { at: 'T+20m' } },
    },
    {
      id: 'bridge-open',
      topic: 'roads',
      letter: 'access',
      level: 1,
      handling: 'responders',
      becomesTrue: { when: { at: 'T+20m' } },
      versions: [says('Mill Bridge is open')],
    },
    {
      id: 'hall-burns',
      topic: 'roads',
      letter: 'hazards',
      level: 1,
      handling: 'open',
      neverTrue: true,
      versions: [says('The hall burns')],
      shows: { place: 'hall', as: 'hazard' },
    },
    {
      id: 'hall-stands',
      topic: 'roads',
      letter: 'hazards',
      level: 1,
      handling: 'open',
      refutes: 'hall-burns',
      versions: [says('Nothing burns at the hall')],
    },
    {
      id: 'rally',
      topic: 'roads',
      letter: 'hazards',
      level: 1,
      handling: 'open',
      means: { signals: ['disorder'] },
      versions: [says('A rally at the hall')],
      shows: { place: 'hall', as: 'incident' },
    },
    {
      id: 'fight',
      topic: 'roads',
      letter: 'hazards',
      level: 1,
      handling: 'open',
      means: { signals: ['violence', 'casualties'] },
      versions: [says('A fight at the hall')],
      shows: { place: 'hall', as: 'incident' },
    },
  ],
});

type Heard = readonly [at: number, from: string, fact: string, version?: number, how?: Sourcing];

function heard(of: Scenario, mode: View['mode'], ...messages: readonly Heard[]): View {
  const { start, see } = seerFor(of, 'nilo', mode);
  return messages.reduce<View>((view, [at, from, fact, version = 0, sourcing = 'seen'], seq) => {
    const event: ExerciseEvent = {
      type: 'message.heard',
      seq,
      at,
      by: 'nilo',
      message: {
        id: `m-${seq}`,
        kind: 'report',
        from,
        to: ['nilo'],
        channel: 'phone',
        text: 'Words.',
        spans: [{ from: 0, to: 6, fact }],
        carries: [{ fact, version, sourcing }],
        priority: 'routine',
        readBack: false,
        explained: true,
      },
    };
    return see(view, event);
  }, start);
}

const inPractice = (...messages: readonly Heard[]) => heard(scenario, 'practice', ...messages);
const labels = ({ marks }: View) => marks.map(({ label }) => label);
const gone = ({ lifted }: View) => lifted.map(({ mark, by, at }) => [mark?.label, by, at]);

describe('a mark goes', () => {
  test('when a newer version is heard, and does not come back with the old one', () => {
    const moved = inPractice([60, 'police', 'rvp', 0], [660, 'police', 'rvp', 1]);
    expect(labels(moved)).toEqual(['RVP hall']);
    expect(gone(moved)).toEqual([['RVP station', 'RVP hall', 660]]);
    const late = inPractice(
      [60, 'police', 'rvp', 0],
      [660, 'police', 'rvp', 1],
      [700, 'ambulance', 'rvp', 0],
    );
    expect(labels(late)).toEqual(['RVP hall']);
    expect(late.lifted).toEqual(moved.lifted);
  });

  test('when what becomes true as it ends is heard, and stays away', () => {
    const open = inPractice(
      [60, 'police', 'bridge-closed'],
      [1260, 'police', 'bridge-open'],
      [1300, 'ambulance', 'bridge-closed'],
    );
    expect(labels(open)).toEqual([]);
    expect(gone(open)).toEqual([['Mill Bridge is closed', 'Mill Bridge is open', 1260]]);
  });

  test('when it is refuted, before or after it is heard', () => {
    const rumour = ['ambulance', 'hall-burns', 0, 'rumour'] as const;
    expect(labels(inPractice([60, ...rumour]))).toEqual(['The hall burns']);
    const after = inPractice([60, ...rumour], [90, 'police', 'hall-stands']);
    const before = inPractice([30, 'police', 'hall-stands'], [60, ...rumour]);
    expect([labels(after), labels(before)]).toEqual([[], []]);
    expect(gone(after)).toEqual([['The hall burns', 'Nothing burns at the hall', 90]]);
    expect(gone(before)).toEqual([['The hall burns', 'Nothing burns at the hall', 30]]);
  });

  test('and who hears only that it is over is told of nothing that they never heard', () => {
    const view = inPractice([30, 'police', 'hall-stands'], [40, 'police', 'bridge-open']);
    expect(JSON.stringify(view)).not.toMatch(/hall-burns|bridge-closed/);
  });
});

test('hearsay is not confirmed until somebody who knows says it, and is then theirs', () => {
  const hearsay: Heard = [60, 'ambulance', 'bridge-closed', 0, 'second-hand'];
  const first = inPractice(hearsay);
  expect(first.marks).toMatchObject([{ confirmed: false, at: 60, source: 'ambulance' }]);
  const known = inPractice(hearsay, [120, 'police', 'bridge-closed']);
  expect(known.marks).toMatchObject([{ confirmed: true, at: 120, source: 'police' }]);
  const again = inPractice(
    [120, 'police', 'bridge-closed'],
    [180, 'fire', 'bridge-closed', 0, 'official'],
    [240, 'ambulance', 'bridge-closed', 0, 'rumour'],
  );
  expect(again.marks).toMatchObject([{ confirmed: true, at: 120, again: 180, source: 'police' }]);
});

test('people who gather have a sign of their own, those who fight are an incident', () => {
  const { marks } = inPractice([60, 'police', 'rally'], [90, 'police', 'fight']);
  expect(marks.map(({ as }) => as)).toEqual(['people', 'incident']);
});

test('in assessment words stay words', () => {
  const { marks, lifted } = heard(
    scenario,
    'assessment',
    [60, 'ambulance', 'hall-burns'],
    [90, 'police', 'hall-stands'],
  );
  expect([marks, lifted]).toEqual([[], []]);
});
