import type { ExerciseEvent } from '#exercise/events.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** Everything of a scenario that a seat under assessment is not to find in its view. */
export interface Secrets {
  /** Ids and labels that the seat is briefed on. */
  readonly open: ReadonlySet<string>;
  /** Ids that are nowhere in what the seat is briefed on. */
  readonly ids: readonly string[];
  /** Sentences and labels that nobody has said to it. */
  readonly words: readonly string[];
}

/** A string or a key somewhere in plain data. */
interface Leaf {
  readonly path: string;
  readonly text: string;
}

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined
      ? []
      : [
          ...(Array.isArray(value) ? [] : [{ path: `${path}.${key} (key)`, text: key }]),
          ...leavesOf(inner, `${path}.${key}`),
        ],
  );
}

/** What this seat was told in words by an event, or said itself. */
function saidBy(event: ExerciseEvent, seat: string): unknown {
  if (event.type === 'message.heard') return event.by === seat ? event.message.text : undefined;
  if (event.type === 'message.sent') {
    return event.message.from === seat ? event.message.text : undefined;
  }
  const isOwn = event.type === 'command.accepted' && event.command.seat === seat;
  return isOwn ? event.command.body : undefined;
}

/** What it read before it began, and what it was told and said since. */
function saidTo(seat: string, brief: Brief, journal: readonly ExerciseEvent[]): string {
  const said = journal.map((event) => saidBy(event, seat));
  return [...leavesOf(brief), ...leavesOf(said)].map(({ text }) => text).join('\n');
}

/** Words of doctrine that a scenario may also have taken as an id. */
const words = ['standby'];

export function secretsOf(
  scenario: Scenario,
  { seat, brief }: { readonly seat: string; readonly brief: Brief },
  journal: readonly ExerciseEvent[],
): Secrets {
  const open = new Set([...leavesOf(brief).map(({ text }) => text), ...words]);
  const ids = [
    ...scenario.facts.map(({ id }) => id),
    ...scenario.injects.map(({ id }) => id),
    ...(scenario.probes?.items ?? []).map(({ id }) => id),
    ...scenario.measures.map(({ id }) => id),
    ...scenario.zones.map(({ id }) => id),
    ...scenario.people.map(({ id }) => id),
    ...scenario.agencies.flatMap(({ standingOrders = [] }) => standingOrders.map(({ id }) => id)),
  ];
  const said = saidTo(seat, brief, journal);
  const sentences = [
    ...scenario.facts.flatMap(({ versions, needs = [], hint }) => [
      ...versions.flatMap(({ label, says }) => [label, says]),
      ...needs.map(({ because }) => because),
      hint ?? '',
    ]),
    ...scenario.injects.flatMap(({ expects, text }) => [expects, text]),
    ...scenario.zones.map(({ label }) => label),
    ...scenario.measures.map(({ label }) => label),
    ...scenario.people.map(({ label }) => label),
  ];
  return {
    open,
    ids: [...new Set(ids)].filter((id) => !open.has(id)),
    words: [...new Set(sentences)].filter((text) => text.length > 3 && !said.includes(text)),
  };
}

/** Where a view holds one of the secrets, and which. */
export function leaksIn(view: unknown, secrets: Secrets): string[] {
  const find = finderOf(secrets);
  return leavesOf(view).flatMap(({ path, text }) => {
    const { ids, words: spoken } = find(text);
    return [...ids, ...spoken.slice(0, 1)].map((secret) => `${path}: ${secret}`);
  });
}

/** The secrets in a text: one among the ids, if it is one, and all among the words. */
function finderOf({
  ids,
  words: sentences,
  open,
}: Secrets): (text: string) => { ids: string[]; words: string[] } {
  const named = ids.map((id) => [id, new RegExp(`(^|[^a-z0-9])${id}([^a-z0-9]|$)`)] as const);
  return (text) => {
    const isId = /^[a-z0-9/.@-]+$/i.test(text) && !open.has(text);
    const found = isId ? named.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
    const spoken = sentences.filter((secret) => text.includes(secret));
    return { ids: found === undefined ? [] : [found], words: spoken };
  };
}

/**
 * Looks at a view after every event of an exercise, at no more of it than is new: a view shares with the
 * one before what the event did not change, and a text that was no secret is none later.
 */
export function createSearch(
  scenario: Scenario,
  seat: { readonly seat: string; readonly brief: Brief },
): (view: unknown, event: ExerciseEvent) => string[] {
  const walked = new WeakSet<object>();
  const clean = new Set<string>();
  const find = finderOf(secretsOf(scenario, seat, []));
  let said = '';
  const textsIn = (value: unknown, path: string, into: Leaf[]): void => {
    if (typeof value === 'string') into.push({ path, text: value });
    if (typeof value !== 'object' || value === null || walked.has(value)) return;
    walked.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      if (!Array.isArray(value)) into.push({ path: `${path}.${key} (key)`, text: key });
      if (isAnswer(path, key, inner)) into.push({ path: `${path}.${key}`, text: answer });
      textsIn(inner, `${path}.${key}`, into);
    }
  };
  return (view, event) => {
    const told = leavesOf(saidBy(event, seat.seat)).map(({ text }) => text);
    if (told.length > 0) said = [said, ...told].join('\n');
    const leaves: Leaf[] = [];
    textsIn(view, '', leaves);
    return leaves.flatMap(({ path, text }) => {
      if (text === answer) return [path];
      if (clean.has(text)) return [];
      const { ids, words: spoken } = find(text);
      const secrets = [...ids, ...spoken.filter((secret) => !said.includes(secret))];
      if (secrets.length === 0) clean.add(text);
      return secrets.map((secret) => `${path}: ${secret}`);
    });
  };
}

/** Stands for an answer that was found, where only texts are looked for. */
const answer = '\u0000answer';

const answerKeys = new Set([
  'fact',
  'version',
  'level',
  'need',
  'needs',
  'truth',
  'verdict',
  'score',
  'points',
  'headlines',
  'measures',
  'relevant',
  'worse',
  'right',
  'hint',
  'expects',
  'inject',
  'objective',
  'handling',
  'tearLine',
  'item',
  'critical',
  'important',
  'useful',
  'prohibited',
]);
/** Lists that hold answers in practice, and are there but empty in assessment. */
const answerLists = new Set(['chips', 'carries', 'marks', 'nominations']);

/** How tense a group is, as the officer sensed or reported it themselves: no level of a fact. */
const ownLevel = /\.crowds\.[^.]+\.(sensed|reports)\b.*\.level$/;

function isAnswer(path: string, key: string, inner: unknown): boolean {
  if (ownLevel.test(`${path}.${key}`)) return false;
  return (
    (answerKeys.has(key) && inner !== undefined) ||
    (answerLists.has(key) && Array.isArray(inner) && inner.length > 0)
  );
}

/** Keys by which an answer would be handed over, whatever its words. */
export function answersIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(isAnswer(path, key, inner) ? [`${path}.${key}`] : []),
    ...answersIn(inner, `${path}.${key}`),
  ]);
}
