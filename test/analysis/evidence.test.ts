import { beforeAll, expect, test } from 'vitest';
import { anchorsOf, playAnchors } from '#analysis/anchors.ts';
import { playBot } from '#analysis/play-bot.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { scoreOf } from '#scoring/score.ts';
import type { Anchors, ScoreLine } from '#scoring/score-card.ts';
import { brackwater } from '../support/brackwater.ts';

let scenario: Scenario;
let anchors: Anchors;
let journal: readonly ExerciseEvent[];

beforeAll(async () => {
  scenario = await brackwater();
  anchors = anchorsOf(scenario, playAnchors(scenario, { seed: 3, seat: 'nilo' }));
  journal = playBot(scenario, { bot: 'spam', seed: 3, seat: 'nilo' }).journal;
});

// Each event taken out is one more score of the whole journal.
const patience = 60_000;

const keyOf = (line: ScoreLine) => line.id;

function without(seq: number): Map<string, number> {
  const { lines } = scoreOf(
    scenario,
    journal.filter((event) => event.seq !== seq),
    anchors,
  );
  return new Map(lines.map((line) => [keyOf(line), line.points]));
}

test(
  'taking a cited event out of a real journal makes its line fall',
  { timeout: patience },
  () => {
    const { lines } = scoreOf(scenario, journal, anchors);
    const cited = lines.filter((line) => line.events.length > 0 && line.points > 0);
    expect(cited.length).toBeGreaterThan(30);
    const kept: string[] = [];
    for (const line of cited) {
      for (const seq of line.events) {
        const left = without(seq).get(keyOf(line)) ?? 0;
        if (left >= line.points) kept.push(`${keyOf(line)}: event ${seq} is not necessary`);
      }
    }
    expect(kept).toEqual([]);
  },
);

test('taking an uncited event out of a real journal changes no line', { timeout: patience }, () => {
  const { lines } = scoreOf(scenario, journal, anchors);
  const before = new Map(lines.map((line) => [keyOf(line), line.points]));
  const cited = new Set(lines.flatMap((line) => [...line.events, ...line.also]));
  const uncited = journal.filter((event) => !cited.has(event.seq));
  const sample = uncited.filter((_, index) => index % Math.ceil(uncited.length / 150) === 0);
  expect(sample.length).toBeGreaterThan(100);
  const changed = sample.flatMap((event) => {
    const after = without(event.seq);
    const lines2 = [...before].filter(([id, points]) => (after.get(id) ?? 0) !== points);
    return lines2.map(([id]) => `${event.type} ${event.seq} changes ${id}`);
  });
  expect(changed).toEqual([]);
});
