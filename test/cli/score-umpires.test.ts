import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playBot } from '#analysis/play-bot.ts';
import type { UmpiresReport } from '#cli/umpires-in-words.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import { brackwater } from '../support/brackwater.ts';
import { runInMemory } from './run-in-memory.ts';

let folder: string;
let record: string;
let bare: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rendezvous-'));
  record = path.join(folder, 'umpired.json');
  bare = path.join(folder, 'bare.json');
  const scenario = await brackwater();
  const played = playBot(scenario, { bot: 'slow', seed: 1, seat: 'nilo' }).record;
  await writeFile(bare, JSON.stringify(played));
  const { score } = JSON.parse((await runInMemory(folder, 'score', bare, '--json')).out) as Scored;
  const missed = score.lines.find(({ rule, points }) => rule === 'recall' && points === 0);
  if (missed === undefined) throw new Error('The slow bot missed nothing');
  const override = { line: missed.id, points: missed.of, reason: 'Told in the corridor.' };
  const umpires = [
    { rater: 'KB', answers: { 'one-rvp': 'yes', methane: 'no' }, overrides: [override] },
    { rater: 'TR', answers: { 'one-rvp': 'yes', methane: 'yes' } },
  ];
  await writeFile(record, JSON.stringify({ ...played, umpires }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Scored {
  readonly score: ScoreCard;
  readonly umpires: UmpiresReport;
}

test('score prints the log’s figures and, beside them, what umpires would have', async () => {
  const { score, umpires } = JSON.parse(
    (await runInMemory(folder, 'score', record, '--json')).out,
  ) as Scored;
  const own = JSON.parse((await runInMemory(folder, 'score', bare, '--json')).out) as Scored;
  expect(score).toEqual(own.score);
  expect(own.umpires).toMatchObject({ returns: [], overridden: null, agreement: null });
  const [line] = umpires.overridden?.lines ?? [];
  const recall = score.information.recall.value ?? 0;
  const after = umpires.overridden?.measures.find(({ id }) => id === 'recall')?.value ?? 0;
  // One line of weight w given in full, of all that was due: w of the sum of weights more.
  const due = score.lines.filter(({ rule }) => rule === 'recall');
  const all = due.reduce((total, { of }) => total + of, 0);
  expect(after - recall).toBeCloseTo((100 * (line?.of ?? 0)) / all, 0);
  // Two answers in common, agreed on one; KB says yes to half, TR to all: chance alone agrees on half.
  expect(umpires.agreement?.between?.pairs[0]?.answers).toEqual({ value: 0, n: 2 });
});

test('what an umpire wrote does not command the terminal of whoever reads it', async () => {
  const played = JSON.parse(await readFile(bare, 'utf8')) as object;
  const hostile = path.join(folder, 'hostile.json');
  const umpires = [{ rater: 'K\u001B[2JB', answers: { 'one-rvp': 'yes' } }];
  await writeFile(hostile, JSON.stringify({ ...played, umpires }));
  const { out, status } = await runInMemory(folder, 'score', hostile);
  expect(status).toBe(0);
  expect(out).toContain('K\uFFFD[2JB');
  expect(out).not.toContain('\u001B');
});

test('in words: the line’s own points, the umpire’s, the name and the reason', async () => {
  const { out } = await runInMemory(folder, 'score', record);
  expect(out).toContain('As umpires would have it, beside the log\n---');
  expect(out).toMatch(/recall:\S+: 0 of [123], as overridden [123]/);
  expect(out).toMatch(/KB: [123]: Told in the corridor\./);
  expect(out).toMatch(/KB and TR: kappa 0\.00 \(2 questions\)/);
});

test('a sheet that is not one is refused with its place', async () => {
  const broken = path.join(folder, 'broken.json');
  const whole = JSON.parse(await readFile(record, 'utf8')) as { umpires: { rater: unknown }[] };
  whole.umpires[1] = { rater: '' };
  await writeFile(broken, JSON.stringify(whole));
  const { status, out } = await runInMemory(folder, 'score', broken, '--json');
  expect(status).toBe(2);
  expect(out).toContain('umpires.1.rater: An umpire gives a name or initials');
});
