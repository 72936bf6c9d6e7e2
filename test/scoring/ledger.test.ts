import { beforeAll, expect, test } from 'vitest';
import { anchorsOf } from '#analysis/anchors.ts';
import { playBot, type Played } from '#analysis/play-bot.ts';
import { playScript } from '#analysis/play-script.ts';
import { parseTimeOfDay } from '#kernel/time.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Anchors, ScoreLine } from '#scoring/score-card.ts';
import { scoreOf } from '#scoring/score.ts';
import { brackwater } from '../support/brackwater.ts';
import { goldenExercise, goldenPlays } from '../support/golden.ts';

// The ledger as a trainee reads it: every line of real runs.

interface Run {
  readonly name: string;
  readonly scenario: Scenario;
  readonly played: Played;
  readonly lines: readonly ScoreLine[];
}

const noScale: Anchors = {
  silentAwareness: 0,
  referenceAwareness: 1,
  referencePrecision: 1,
  silentExposure: 600,
};

let runs: Run[];
beforeAll(async () => {
  const flood = await brackwater();
  runs = [1, 2, 3].flatMap((seed) => {
    const play = { seed, seat: flood.seats[0]?.id ?? '' };
    const [silent, reference, spam, leak] = (['silent', 'reference', 'spam', 'leak'] as const).map(
      (bot) => playBot(flood, { ...play, bot }),
    );
    if (!silent || !reference || !spam || !leak) throw new Error('Four runs were played');
    const anchors = anchorsOf(flood, { silent, reference });
    return Object.entries({ silent, reference, spam, leak }).map(([bot, played]) =>
      runOf(`flood, ${bot}, seed ${seed}`, { scenario: flood, played, anchors }),
    );
  });
  for (const { exercise, file, seat } of goldenPlays) {
    const { scenario, script } = await goldenExercise(exercise, file);
    const played = playScript(scenario, script, { seed: 1, seat });
    runs.push(runOf(`${exercise}, ${file}`, { scenario, played, anchors: noScale }));
  }
}, 60_000);

function runOf(
  name: string,
  {
    scenario,
    played,
    anchors,
  }: { readonly scenario: Scenario; readonly played: Played; readonly anchors: Anchors },
): Run {
  return { name, scenario, played, lines: scoreOf(scenario, played.journal, anchors).lines };
}

/** What is wrong with lines, by rule and with one example of each, so that a failure can be read. */
function faults(wrong: (line: ScoreLine, run: Run) => boolean): string[] {
  const found = new Map<string, string>();
  for (const run of runs) {
    for (const line of run.lines) {
      if (wrong(line, run) && !found.has(line.rule)) {
        found.set(line.rule, `${line.rule}, ${run.name}: ${JSON.stringify(line.says)} ${line.id}`);
      }
    }
  }
  return [...found.values()];
}

test('there are thousands of lines, of nearly every rule', () => {
  const lines = runs.flatMap((run) => run.lines);
  expect(runs).toHaveLength(3 * 4 + goldenPlays.length);
  expect(lines.length).toBeGreaterThan(3000);
  expect(new Set(lines.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(25);
});

test('each line says its rule, where that comes from, and points of how many', () => {
  expect(
    faults(({ rule, doctrine, points, of, id }) => {
      const isNamed = rule !== '' && doctrine !== '' && id.startsWith(`${rule}:`);
      // Only a rule that can take away goes below nothing.
      return !isNamed || points > of || of < 0 || !Number.isFinite(points);
    }),
  ).toEqual([]);
});

test('each line is one to three plain sentences that end as sentences do', () => {
  expect(faults(({ says }) => !/^[“‘\p{Lu}\d]/u.test(says) || !/[.?!][”’]?$/u.test(says))).toEqual(
    [],
  );
  expect(faults(({ says }) => sentencesIn(says) > 3)).toEqual([]);
  expect(
    faults(({ says }) => /undefined|null|NaN|\[object|\s\s|\.\.|\s[,.;]|^\s/.test(says)),
  ).toEqual([]);
});

/** Without what is quoted, which may be anything. */
function unquoted(says: string): string {
  return says.replaceAll(/“[^”]*”/g, '“”').replaceAll(/‘[^’]*’(?!\p{L})/gu, '‘’');
}

function sentencesIn(says: string): number {
  return [...unquoted(says).matchAll(/[.?!](?=\s|$)/g)].length;
}

test('no line shows an id: of a message, a command, a proposal or anything that the scenario names', () => {
  expect(faults(({ says }) => /\b[a-z]{1,2}-\d+\b|@\d|T\+\d/.test(says))).toEqual([]);
  expect(
    faults(({ says }, { scenario }) => {
      const words = new Set(unquoted(says).split(/[^\p{L}\p{N}-]+/u));
      return idsOf(scenario).some((id) => words.has(id));
    }),
  ).toEqual([]);
});

/** Ids that no word of English is. */
function idsOf({ facts, decisions, tasks, zones, units, injects }: Scenario): string[] {
  return [facts, decisions, tasks, zones, units, injects]
    .flatMap((things) => things.map(({ id }) => id))
    .filter((id) => id.includes('-'));
}

test('times of day lie within the exercise', () => {
  let times = 0;
  const wrong = faults(({ says }, { scenario }) => {
    const { start, length } = scenario.clock;
    return [...unquoted(says).matchAll(/\b\d\d:\d\d\b/g)].some(([text]) => {
      times += 1;
      const at = parseTimeOfDay(text);
      const since = at === null ? Infinity : (at - start + 86_400 + 59) % 86_400;
      return since > length + 59;
    });
  });
  expect(wrong).toEqual([]);
  expect(times).toBeGreaterThan(3000);
});

test('what was missed or late has the window in which it was due, within the exercise', () => {
  // Rules of what falls due by a time; the others judge what was done when it was done.
  const due = [
    'recall',
    'tear-line',
    'closure',
    'answer',
    'co-locate/quorum',
    'co-locate/coverage',
    'co-locate/rvp',
    'co-locate/cadence',
    'co-ordinate/joint',
    'co-ordinate/task',
    'challenge/missed',
    'link',
  ];
  expect(
    faults(
      ({ rule, points, of, window }) =>
        (due.includes(rule) || rule.startsWith('methane/') || rule.startsWith('decision/')) &&
        points < of &&
        window === undefined,
    ),
  ).toEqual([]);
  expect(
    faults(
      ({ window }, { scenario }) =>
        window !== undefined &&
        (window.from > window.to || window.from < 0 || window.from > scenario.clock.length),
    ),
  ).toEqual([]);
});

test('no line that lost points calls all of it right, and none says a phrase twice over', () => {
  expect(
    faults(
      ({ says, points, of }) => points < of && /right and complete|stayed together/.test(says),
    ),
  ).toEqual([]);
  // Four words that come again in the same line, outside what is quoted and names.
  expect(
    faults(({ says }) => {
      const words = unquoted(says)
        .replaceAll(/\p{Lu}[\p{L}\p{N}’-]*/gu, 'Name')
        .split(' ');
      const fours = words.map((_, at) => words.slice(at, at + 4).join(' '));
      const plain = fours.filter(
        (four) => !/Name|‘’|\d/.test(four) && four.split(' ').length === 4,
      );
      return new Set(plain).size < plain.length;
    }),
  ).toEqual([]);
});

test('every event that a line names happened', () => {
  expect(
    faults(({ events, also }, { played }) => {
      const last = played.journal.at(-1)?.seq ?? 0;
      return [...events, ...also].some((seq) => !Number.isInteger(seq) || seq < 1 || seq > last);
    }),
  ).toEqual([]);
});
