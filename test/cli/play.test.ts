import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInMemory, type Ran } from './run-in-memory.ts';

const bin = fileURLToPath(new URL('../../bin/rendezvous.js', import.meta.url));
// The shortest that ships: what is tested is the commands.
const exercise = 'first-on-scene';
const seat = 'jeso';
let folder: string;
let record: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rendezvous-'));
  record = path.join(folder, 'record.json');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command line in a process of its own, as a person starts it. */
function runAlone(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, ...args],
      { maxBuffer: 32 * 1024 * 1024 },
      (error, out, err) => {
        const status = error === null ? 0 : Number(error.code ?? 1);
        resolve({ status, out, err });
      },
    );
  });
}

/** The same in this process, which is sooner done. */
const run = (...args: string[]): Promise<Ran> => runInMemory(folder, ...args);

test('play gives one JSON document with score and harm, and keeps a record that replays', async () => {
  const played = await runAlone(
    'play',
    exercise,
    '--by',
    'reference',
    '--seed',
    '1',
    '--json',
    '--record',
    record,
  );
  expect(played.status).toBe(0);
  const document = JSON.parse(played.out) as Record<string, unknown>;
  expect(document).toMatchObject({
    scenario: exercise,
    seat,
    seed: 1,
    by: 'reference',
    journalHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    score: {
      headlines: { sharedAwareness: { value: expect.any(Number) as number } },
      rating: 'met',
    },
    harm: { exposureMinutes: expect.any(Number) as number, people: { harmed: 0 } },
  });
  const again = await run('play', exercise, '--by', 'reference', '--json');
  expect((JSON.parse(again.out) as { journalHash: string }).journalHash).toBe(
    document['journalHash'],
  );
  const replayed = await runAlone('replay', record, '--json');
  expect([replayed.status, JSON.parse(replayed.out)]).toMatchObject([
    0,
    { matches: true, journalHash: document['journalHash'] },
  ]);
});

test('an altered record is found wanting, a truncated one cannot be read', async () => {
  const text = await readFile(record, 'utf8');
  const altered = path.join(folder, 'altered.json');
  await writeFile(altered, text.replace('"readBack": true', '"readBack": false'));
  const different = await run('replay', altered, '--json');
  expect(different.status).toBe(1);
  expect(JSON.parse(different.out)).toMatchObject({
    matches: false,
    firstDifference: { command: expect.stringMatching(/^c-\d+$/) as string },
  });
  const short = path.join(folder, 'short.json');
  await writeFile(short, text.slice(0, 4000));
  const refused = await run('replay', short, '--json');
  expect(refused.status).toBe(2);
  expect(JSON.parse(refused.out)).toMatchObject({ error: { code: 'record/not-json' } });
});

test('score shows lines with their events, journal shows a seat only what it saw', async () => {
  const scored = await run('score', record, '--json');
  const { score } = JSON.parse(scored.out) as {
    score: { lines: { events: number[]; says: string }[] };
  };
  expect(score.lines.filter(({ events }) => events.length > 0).length).toBeGreaterThan(30);
  const whole = JSON.parse((await runAlone('journal', record, '--json')).out) as { type: string }[];
  const seen = JSON.parse((await run('journal', record, '--seat', seat, '--json')).out) as {
    type: string;
  }[];
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.length).toBeLessThan(whole.length);
  expect(seen.map(({ type }) => type)).not.toContain('fact.true');
  expect(seen.map(({ type }) => type)).not.toContain('road.closed');
});

test('a playthrough is played at its times, and a wrong one is refused at its line', async () => {
  const file = path.join(folder, 'mine.yaml');
  await writeFile(
    file,
    '- at: T+30s\n  call: { to: police }\n- at: 16:17\n  log: { text: Waiting. }\n- at: T+15m\n  end: {}\n',
  );
  const played = await run('play', exercise, '--by', file, '--json');
  expect(JSON.parse(played.out)).toMatchObject({ endedAt: 900 });
  await writeFile(
    file,
    '- at: T+30s\n  call: { to: police }\n- at: T+40s\n  cal: { to: police }\n',
  );
  const refused = await run('play', exercise, '--by', file);
  expect([refused.status, refused.err]).toEqual([
    2,
    expect.stringContaining(':3: There is no command cal') as string,
  ]);
});

test.each([
  [['play', exercise], 'usage'],
  [['play', exercise, '--by', 'nobody'], 'usage'],
  [['play', exercise, '--by', 'silent', '--seed', '-1'], 'usage'],
  [['play', 'no-such-place', '--by', 'silent'], 'not-found'],
  [['replay', 'no-such-file.json'], 'not-found'],
])('%j cannot be done', async (args, code) => {
  const { status, out } = await run(...args, '--json');
  expect([status, JSON.parse(out)]).toMatchObject([2, { error: { code } }]);
});

test('play says what of a script was refused, and why', async () => {
  const file = path.join(folder, 'refused.yaml');
  await writeFile(file, '- { at: 16:07, share: { to: [fire], channel: phone, items: [n-99] } }\n');
  const { status, err, out } = await run('play', exercise, '--by', file);
  expect(status).toBe(0);
  expect(err).toContain('16:07 share was refused: There is no note n-99.');
  expect(out).not.toContain('was refused');
});
