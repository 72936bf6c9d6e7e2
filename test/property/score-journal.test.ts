import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { ScoreCard, ScoreLine } from '#scoring/score-card.ts';
import { scoreOf } from '#scoring/score.ts';
import { someOf, without } from '../support/journal-edits.ts';
import {
  earlierWords,
  hindsights,
  soonerShares,
  uselessWords,
  type JournalEdit,
} from '../support/scored-edits.ts';
import { scoredRuns, type ScoredRun } from '../support/scored-runs.ts';

// Journals of random exercises, edited as journals and not run again: what the score says of them
// must move as its evidence says. The numbers of the other events stay as they are.

vi.setConfig({ testTimeout: 120_000 });

let runs: { readonly run: ScoredRun; readonly card: ScoreCard }[];
beforeAll(async () => {
  const played = await scoredRuns([1, 2]);
  runs = played.map((run) => ({ run, card: cardOf(run, run.journal) }));
}, 60_000);

function cardOf(run: ScoredRun, journal: readonly ExerciseEvent[]): ScoreCard {
  return scoreOf(run.scenario, journal, run.anchors);
}

const byId = ({ lines }: ScoreCard) => new Map(lines.map((line) => [line.id, line]));

/** So many of each kind, so that what there is much of does not crowd out the rest. */
function sampled<T>(items: readonly T[], many: number, kindOf: (item: T) => string): T[] {
  const kinds = new Map<string, T[]>();
  for (const item of items) kinds.set(kindOf(item), [...(kinds.get(kindOf(item)) ?? []), item]);
  return [...kinds].flatMap(([kind, ofKind]) => someOf(ofKind, many, kind));
}

test('the runs have points to lose, of nearly every rule', () => {
  const earning = runs.flatMap(({ card }) => card.lines.filter(({ points }) => points > 0));
  expect(new Set(earning.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(20);
  // Of the flood 2, of the three small ones 3 each, of the talks 2, of a march 3; each with two seeds.
  expect(runs.length).toBe(2 * (2 + 3 * 3 + 2 + 3));
});

test('each line of a run has a name of its own', () => {
  for (const { run, card } of runs) {
    expect([run.name, byId(card).size]).toEqual([run.name, card.lines.length]);
  }
});

test('without a necessary event the raw points of its line fall', () => {
  const wrong: string[] = [];
  let edits = 0;
  for (const { run, card } of runs) {
    const bySeq = new Map(run.journal.map((event) => [event.seq, event]));
    const pairs = card.lines.flatMap((line) =>
      line.events.map((seq) => ({ line, event: bySeq.get(seq) })),
    );
    for (const { line, event } of sampled(
      pairs,
      2,
      (pair) => `${pair.line.rule} ${pair.event?.type}`,
    )) {
      if (event === undefined) throw new Error(`${line.id} cites an event that never was`);
      const left = byId(cardOf(run, without(run.journal, event))).get(line.id);
      edits += 1;
      if ((left?.points ?? 0) >= line.points) {
        wrong.push(`${run.name}: ${line.id} without ${event.type} ${event.seq}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(edits).toBeGreaterThan(300);
});

/** Taken out together, and one by one where that changes something: many at the price of one. */
const together = 12;

test('without an event that no line cites, no line changes', () => {
  const wrong: string[] = [];
  let edits = 0;
  for (const { run, card } of runs) {
    const cited = new Set(card.lines.flatMap(({ events, also }) => [...events, ...also]));
    const uncited = run.journal.filter(({ seq }) => !cited.has(seq));
    const chosen = sampled(uncited, 12, ({ type }) => type);
    for (let from = 0; from < chosen.length; from += together) {
      const some = chosen.slice(from, from + together);
      edits += some.length;
      const left = run.journal.filter((event) => !some.includes(event));
      if (changedBy(card, cardOf(run, left)).length > 0) {
        wrong.push(...culprits({ run, card }, some));
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(edits).toBeGreaterThan(3000);
});

function culprits(
  { run, card }: (typeof runs)[number],
  events: readonly ExerciseEvent[],
): readonly string[] {
  return events.flatMap((event) =>
    changedBy(card, cardOf(run, without(run.journal, event))).map(
      (id) => `${run.name}: ${id} without ${event.type} ${event.seq}`,
    ),
  );
}

function changedBy(before: ScoreCard, after: ScoreCard): string[] {
  const now = byId(after);
  const changed = before.lines.filter((line) => !isSame(line, now.get(line.id)));
  const had = byId(before);
  const added = after.lines.filter(({ id }) => !had.has(id));
  return [...changed, ...added].map(({ id }) => id);
}

function isSame(a: ScoreLine, b: ScoreLine | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Makes so many edits of each run, and lists what `fault` finds wrong with each. */
function eachEdit(
  editsOf: (run: ScoredRun, card: ScoreCard) => readonly JournalEdit[],
  fault: (before: ScoreCard, after: ScoreCard, edit: JournalEdit) => readonly string[],
): { readonly edits: number; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  let edits = 0;
  for (const { run, card } of runs) {
    for (const edit of editsOf(run, card)) {
      edits += 1;
      const faults = fault(card, cardOf(run, edit.journal), edit);
      wrong.push(...faults.map((words) => `${run.name}: ${words}, ${edit.what}`));
    }
  }
  return { edits, wrong };
}

describe('an earlier delivery of a needed fact, with its true source and confidence, never lowers its line', () => {
  const fallen = (before: ScoreCard, after: ScoreCard, { lines = [] }: JournalEdit) => {
    const now = byId(after);
    return before.lines
      .filter(({ id }) => lines.includes(id))
      .filter(({ id, points }) => (now.get(id)?.points ?? 0) < points)
      .map(({ id, points }) => `${id} fell from ${points} to ${now.get(id)?.points ?? 'nothing'}`);
  };

  test('by a word put in before', () => {
    const { edits, wrong } = eachEdit(earlierWords, fallen);
    expect(wrong).toEqual([]);
    expect(edits).toBeGreaterThan(200);
  });

  test('by moving what the officer said', () => {
    const { edits, wrong } = eachEdit(soonerShares, fallen);
    expect(wrong).toEqual([]);
    expect(edits).toBeGreaterThan(100);
  });
});

test('one more useless delivery never raises a headline', () => {
  const { edits, wrong } = eachEdit(uselessWords, (before, after) =>
    (['sharedAwareness', 'jointDecisions'] as const)
      .filter((name) => (after.headlines[name].value ?? -1) > (before.headlines[name].value ?? -1))
      .map(
        (name) =>
          `${name} rose from ${before.headlines[name].value} to ${after.headlines[name].value}`,
      ),
  );
  expect(wrong).toEqual([]);
  expect(edits).toBeGreaterThan(200);
});

test('a rationale cannot cite a fact not yet held: it earns nothing by what had not reached the officer', () => {
  const wrong: string[] = [];
  let edits = 0;
  let earned = 0;
  for (const { run } of runs) {
    for (const { what, journal, honest, lines } of hindsights(run)) {
      const [all, held] = [journal, honest].map((edited) => byId(cardOf(run, edited)));
      edits += 1;
      for (const id of lines ?? []) {
        const [more, points] = [all, held].map((card) => card?.get(id)?.points ?? 0);
        earned += Math.sign(points ?? 0);
        if (more !== points) {
          wrong.push(`${run.name}: ${id} earned ${more} and not ${points}, ${what}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(edits).toBeGreaterThan(60);
  // In some the rest was known and earns as before.
  expect(earned).toBeGreaterThan(10);
});
