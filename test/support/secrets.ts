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

/** What this seat was told in words, said itself, or read before it began. */
function saidTo(seat: string, brief: Brief, journal: readonly ExerciseEvent[]): string {
  const said = journal.flatMap((event): unknown[] => {
    if (event.type === 'message.heard') return event.by === seat ? [event.message.text] : [];
    if (event.type === 'message.sent') {
      return event.message.from === seat ? [event.message.text] : [];
    }
    return event.type === 'command.accepted' && event.command.seat === seat
      ? [event.command.body]
      : [];
  });
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
export function leaksIn(view: unknown, { ids, words: sentences, open }: Secrets): string[] {
  const named = ids.map((id) => [id, new RegExp(`(^|[^a-z0-9])${id}([^a-z0-9]|$)`)] as const);
  return leavesOf(view).flatMap(({ path, text }) => {
    const isId = /^[a-z0-9/.@-]+$/i.test(text) && !open.has(text);
    const found = isId ? named.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
    const spoken = sentences.find((secret) => text.includes(secret));
    return [found, spoken].flatMap((secret) =>
      secret === undefined ? [] : [`${path}: ${secret}`],
    );
  });
}

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

/** Keys by which an answer would be handed over, whatever its words. */
export function answersIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isAnswer =
      (answerKeys.has(key) && inner !== undefined) ||
      (answerLists.has(key) && Array.isArray(inner) && inner.length > 0);
    return [...(isAnswer ? [`${path}.${key}`] : []), ...answersIn(inner, `${path}.${key}`)];
  });
}
