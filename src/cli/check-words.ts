import type { AllTogether } from '#analysis/check/all-together.ts';
import type { Check } from '#analysis/check/check.ts';
import type { MarginResult } from '#analysis/check/margins.ts';
import { reachKinds, type ReachKind } from '#analysis/check/reached.ts';
import type { Spread } from '#analysis/check/spread.ts';
import { timeOfDay } from '#kernel/time.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import type { Scenario } from '#scenario/scenario.ts';

const kindWords: Readonly<Record<ReachKind, string>> = {
  injects: 'injects',
  facts: 'facts (by the trainee)',
  decisions: 'options of decisions',
  agencyStates: 'states of services',
  eventTypes: 'kinds of event',
};

/** What no run reached, in more than so many, is for `--json`. */
const mostNamed = 12;

/** The check as an instructor reads it. */
export function checkInWords(scenario: Scenario, check: Check, seeds: number): string {
  return [
    `${scenario.title}: every bot over ${seeds} ${seeds === 1 ? 'seed' : 'seeds'}`,
    '',
    ...botRows(check),
    '',
    'Margins',
    ...check.margins.map(marginRow),
    '',
    ...reachRows(check),
    ...scriptRows(scenario, check),
    ...check.unreachable.map(
      ({ fact, agency }) => `Nobody ever met a critical need: ${agency} never held ${fact}.`,
    ),
    check.holds ? 'The scenario holds.' : 'The scenario does not hold.',
    '',
  ].join('\n');
}

function botRows({ bots }: Check): string[] {
  const head = ['bot', 'shared awareness', 'joint decisions'];
  const rows = Object.entries(bots).map(([bot, { sharedAwareness, jointDecisions }]) => [
    bot,
    spread(sharedAwareness),
    spread(jointDecisions),
  ]);
  return [head, ...rows].map(([bot = '', shared = '', joint = '']) =>
    `  ${bot.padEnd(12)}${shared.padEnd(26)}${joint}`.trimEnd(),
  );
}

function spread({ mean, sd, n }: Spread): string {
  if (mean === null) return 'not observed';
  return `${mean}${sd === null ? '' : `, sd ${sd}`} (n ${n})`;
}

function marginRow({ says, holds, value, bound }: MarginResult): string {
  const limit = 'atMost' in bound ? `at most ${bound.atMost}` : `at least ${bound.atLeast}`;
  return `  ${holds ? 'holds ' : 'BROKEN'}  ${says}: ${value ?? 'not observed'} (${limit})`;
}

/** What several scenarios use between them, as an author of them all reads it. */
export function togetherInWords(all: AllTogether, scenarios: number): string {
  const rows = togetherKinds.map(
    ([kind, words]) => `  ${all[kind].seen} of ${all[kind].all} ${words}`,
  );
  // Few enough to be named in full: whoever writes the next scenario looks for these.
  const missing = togetherKinds
    .filter(([kind]) => all[kind].missing.length > 0)
    .map(([kind, words]) => `  ${words}: ${all[kind].missing.join(', ')}`);
  const { seen, all: states } = all.agencyStates;
  return [
    `All ${scenarios} together`,
    ...rows,
    `  ${seen} of ${states} states of those services, each service’s counted apart`,
    ...(missing.length === 0 ? [] : ['', 'None of them ever comes to:', ...missing]),
    '',
  ].join('\n');
}

const togetherKinds = [
  ['charts', 'charts of services'],
  ['commonStates', 'states that every service has'],
  ['postures', 'postures of the services that they use'],
  ['commands', 'commands'],
] as const;

/** Each script that lies beside the scenario, and what of it was refused. */
function scriptRows(scenario: Scenario, { playthroughs }: Check): string[] {
  if (playthroughs.length === 0) return [];
  const face = clockFaceOf(scenario);
  const rows = playthroughs.flatMap(({ name, refused }) => [
    `  ${refused.length === 0 ? 'taken  ' : 'REFUSED'} ${name}`,
    ...refused.map(({ at, command, reason }) => `    ${timeOfDay(face, at)} ${command}: ${reason}`),
  ]);
  return ['Playthroughs', ...rows, ''];
}

function reachRows({ coverage }: Check): string[] {
  const counts = reachKinds.map(
    (kind) => `  ${coverage[kind].seen} of ${coverage[kind].all} ${kindWords[kind]}`,
  );
  const named = reachKinds
    .filter((kind) => coverage[kind].missing.length > 0)
    .map((kind) => {
      const { missing } = coverage[kind];
      const more = missing.length > mostNamed ? `, and ${missing.length - mostNamed} more` : '';
      return `  ${kindWords[kind]}: ${missing.slice(0, mostNamed).join(', ')}${more}`;
    });
  return [
    'Reached over all runs',
    ...counts,
    '',
    ...(named.length > 0 ? ['No run ever reached:', ...named, ''] : []),
  ];
}
