import { expect, test } from 'vitest';
import type { ExerciseEvent } from '#exercise/events.ts';
import { scoreOf } from '#scoring/score.ts';
import { richAnchors, richJournal, richScenario } from './support/a-rich-journal.ts';

const linesOf = (events: readonly ExerciseEvent[]) =>
  scoreOf(richScenario, events, richAnchors).lines;
const lines = linesOf(richJournal);
const without = (event: ExerciseEvent) => linesOf(richJournal.filter((other) => other !== event));
const says = (part: string) => lines.filter((line) => line.says.includes(part));

test('there is doubt, a picture shared and wrong, and a M/ETHANE with nothing new', () => {
  expect(says('you said it again').map((line) => line.says.split(' as ')[1])).toEqual([
    'the channel was losing or garbling what was said (not counted).',
    'the read-back that you had asked for had not come (not counted).',
    'they asked about it after you had told them (not counted).',
  ]);
  expect(lines.filter(({ rule }) => rule === 'shared-wrong').map(({ id }) => id)).toEqual([
    'shared-wrong:two/fire+ambulance',
    'shared-wrong:dam/fire+ambulance',
  ]);
  expect(says('some of your M/ETHANEs said nothing new').length).toBeGreaterThan(0);
});

test.each(richJournal.map((event) => [event.seq, event.type, event] as const))(
  'without event %d, %s: what names it as necessary earns less, what no line cites changes none',
  (seq, _type, event) => {
    const left = without(event);
    const points = new Map(left.map((line) => [line.id, line.points]));
    const kept = lines.filter(
      (line) => line.events.includes(seq) && (points.get(line.id) ?? 0) >= line.points,
    );
    expect(kept.map(({ id }) => id)).toEqual([]);
    const isCited = lines.some(({ events, also }) => [...events, ...also].includes(seq));
    expect(isCited ? lines : left).toEqual(lines);
  },
);
