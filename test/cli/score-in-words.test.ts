import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import { cited, paragraph } from '#cli/paragraph.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import { brackwater } from '../support/brackwater.ts';
import { runInMemory } from './run-in-memory.ts';

let folder: string;
let record: string;
let printed: string;
let score: ScoreCard;
let failures: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rendezvous-'));
  record = path.join(folder, 'doctrine.json');
  const scenario = await brackwater();
  const played = playBot(scenario, { bot: 'doctrine', seed: 1, seat: 'nilo' }).record;
  await writeFile(record, JSON.stringify(played));
  const json = JSON.parse((await runInMemory(folder, 'score', record, '--json')).out) as {
    readonly score: ScoreCard;
    readonly umpires: { readonly criticalFailures: readonly unknown[] };
  };
  ({ score } = json);
  failures = json.umpires.criticalFailures.length;
  printed = (await runInMemory(folder, 'score', record)).out;
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('from the headlines to the single lines, each part under its heading', () => {
  const headings = printed.split('\n').filter((_, at, all) => /^-{3,}$/.test(all[at + 1] ?? ''));
  expect(headings).toEqual([
    'Profile: the principles, each the mean of its measures',
    'What lost most',
    'Probes (not part of the score)',
    'What it came to (not part of the score)',
    'What partners say (not part of the score)',
    ...(failures > 0 ? ['Possible critical failures, for an umpire to confirm'] : []),
    'Every line, by rule, with the events that it rests on',
  ]);
  expect(printed.startsWith('Brackwater flood\nDuty NILO, practice, seed 1, ended at ')).toBe(true);
});

test('the headlines are those of the card, with what they are made of', () => {
  const { gain, recall, discipline, handling } = score.information;
  const flat = printed.replaceAll(/\n +/g, ' ');
  expect(flat).toContain(`Shared awareness  ${score.headlines.sharedAwareness.value} (n `);
  // Half the weakest and half the mean are the defaults.
  expect(flat).toContain(
    ` Of gain ${gain.value}, recall ${recall.value}, discipline ${discipline.value}: 50 % the weakest, 50 % their mean; times handling ${handling.value}.`,
  );
  const [decision] = score.decisions;
  expect(flat).toContain(
    ` ‘What to do with the residents of Weir Court’ ${decision?.value}: information ${decision?.stages.information.value},`,
  );
});

test('every measure that was observed is under its principle, and no other', () => {
  const profile = printed.slice(printed.indexOf('Profile:'), printed.indexOf('M/ETHANE by field'));
  const shown = profile.split('\n').filter((row) => row.startsWith('  '));
  const observed = score.measures.filter(({ value }) => value !== null);
  expect(shown).toHaveLength(observed.length);
  for (const { label, value } of observed) expect(profile).toContain(`  ${label}: ${value} (n `);
});

test('every line of the card is there, and nothing is wider than a page', () => {
  const flat = printed.slice(printed.indexOf('Every line, by rule')).replaceAll(/\n +/g, ' ');
  for (const { points, of, says } of score.lines) {
    expect(flat).toContain(`${points} of ${of}: ${says}`);
  }
  const wide = printed.split('\n').filter((row) => row.length > 100);
  expect(wide).toEqual([]);
});

test('what lost most begins with what the headline rests on, the costliest first', () => {
  const lost = printed.slice(printed.indexOf('What lost most'), printed.indexOf('Probes (not'));
  const joint = lost.slice(lost.indexOf('Joint decisions, '));
  const costs = [...joint.matchAll(/^ {2}([\d.]+) of (\d+): What/gm)].map(
    ([, points, of]) => Number(of) - Number(points),
  );
  expect(costs.length).toBeGreaterThan(1);
  expect(costs).toEqual(costs.toSorted((a, b) => b - a));
  const all = score.lines.filter(({ rule }) => rule.startsWith('decision/'));
  expect(costs[0]).toBeCloseTo(Math.max(...all.map(({ points, of }) => of - points)), 3);
});

test('words are kept whole, and what follows stands further in', () => {
  const words = Array.from({ length: 30 }, () => 'word').join(' ');
  // In 100 characters after two blanks there is room for 19 words of 4 with a blank between: 2 + 94.
  const [first = '', second = ''] = paragraph(words, 2).split('\n');
  expect(first).toBe(`  ${Array.from({ length: 19 }, () => 'word').join(' ')}`);
  expect(second).toBe(`    ${Array.from({ length: 11 }, () => 'word').join(' ')}`);
  expect(cited([])).toBe('');
  expect(cited([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe(' [1, 2, 3, 4, 5, 6, 7, 8 and 2 more]');
});

test('done is 0; without a record, or with one that is none, it cannot be done', async () => {
  expect((await runInMemory(folder, 'score', record)).status).toBe(0);
  expect((await runInMemory(folder, 'score')).status).toBe(2);
  expect((await runInMemory(folder, 'score', path.join(folder, 'none.json'))).status).toBe(2);
  const foreign = path.join(folder, 'foreign.json');
  await writeFile(foreign, '{"format":1}');
  const { status, out } = await runInMemory(folder, 'score', foreign, '--json');
  expect(status).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ error: { code: expect.any(String) as string } });
});
