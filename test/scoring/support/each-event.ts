import { expect, test } from 'vitest';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScoreLine } from '#scoring/score-card.ts';
import { scoreOf } from '#scoring/score.ts';
import { anchors } from './a-journal.ts';

interface Judged {
  readonly scenario: Scenario;
  readonly journal: readonly ExerciseEvent[];
  /** Of which rules the lines are looked at; of all if absent. */
  readonly isOurs?: (rule: string) => boolean;
}

/** The lines of a journal. */
export function linesOf({ scenario, journal, isOurs = () => true }: Judged): ScoreLine[] {
  return scoreOf(scenario, journal, anchors).lines.filter(({ rule }) => isOurs(rule));
}

/** Takes each event out of a journal by itself, and tests what that does to each line. */
export function testEachEvent(judged: Judged): void {
  const { journal } = judged;
  const lines = linesOf(judged);
  const without = (event: ExerciseEvent) => {
    const left = linesOf({ ...judged, journal: journal.filter((other) => other !== event) });
    return new Map(left.map((line) => [line.id, line]));
  };
  const named = journal.map((event) => [event.seq, event.type, event] as const);

  test('each line has a name of its own, and points earned have evidence', () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const bare = lines.filter(
      ({ points, events, also }) => points > 0 && events.length + also.length === 0,
    );
    expect(bare).toEqual([]);
  });

  test.each(named.filter(([seq]) => lines.some(({ events }) => events.includes(seq))))(
    'without event %d, %s, each line that names it as necessary earns less',
    (seq, _type, event) => {
      const left = without(event);
      const citing = lines.filter(({ events }) => events.includes(seq));
      const kept = citing.filter(({ id, points }) => (left.get(id)?.points ?? 0) >= points);
      expect(kept.map(({ id }) => id)).toEqual([]);
    },
  );

  test.each(named)(
    'without event %d, %s, no line changes that does not cite it',
    (seq, _type, event) => {
      const left = without(event);
      const others = lines.filter(({ events, also }) => ![...events, ...also].includes(seq));
      expect(others.map(({ id }) => left.get(id))).toEqual(others);
    },
  );
}
