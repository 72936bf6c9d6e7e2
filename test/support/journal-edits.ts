import { drawBetween } from '#kernel/draw.ts';
import { sourcings, type Sourcing } from '#doctrine/information.ts';
import type { EventOf, ExerciseEvent, ExerciseEventBody } from '#exercise/events.ts';
import type { Message } from '#knowledge/message.ts';

type Journal = readonly ExerciseEvent[];

export function isOf<Type extends ExerciseEvent['type']>(type: Type) {
  return (event: ExerciseEvent): event is EventOf<Type> => event.type === type;
}

export function without(journal: Journal, event: ExerciseEvent): Journal {
  return journal.filter((other) => other !== event);
}

/** Puts events in at a time, after all that happened by then, with numbers between those of the others. */
export function inserted(
  journal: Journal,
  at: number,
  bodies: readonly ExerciseEventBody[],
): Journal {
  const after = journal.findLastIndex((event) => event.at <= at);
  const low = journal[after]?.seq ?? 0;
  const step = ((journal[after + 1]?.seq ?? low + 1) - low) / (bodies.length + 1);
  const events = bodies.map((body, place) => ({ ...body, at, seq: low + (place + 1) * step }));
  return [...journal.slice(0, after + 1), ...events, ...journal.slice(after + 1)];
}

/** A message of the trainee’s and all that came of it, so many seconds sooner, labelled anew. */
export function sooner(
  journal: Journal,
  message: string,
  { by, labelled }: { readonly by: number; readonly labelled: (word: Word) => Word },
): Journal {
  const isOfIt = (event: ExerciseEvent): boolean =>
    event.type === 'message.sent'
      ? event.message.id === message
      : 'message' in event && event.message === message;
  return journal.filter(isOfIt).reduce(
    (left: Journal, { seq: _seq, at, ...body }) =>
      inserted(left, at - by, [relabelled(body as ExerciseEventBody, labelled)]),
    journal.filter((event) => !isOfIt(event)),
  );
}

function relabelled(body: ExerciseEventBody, labelled: (word: Word) => Word): ExerciseEventBody {
  if (body.type === 'fact.held') return { ...body, ...labelled(body) };
  if (body.type !== 'message.sent') return body;
  return { ...body, message: { ...body.message, carries: body.message.carries.map(labelled) } };
}

export interface Word {
  readonly fact: string;
  readonly version: number;
  readonly sourcing: Sourcing;
}

/** One share of the trainee’s, from being said to being held; `holds` is false for what was held before. */
export function wordOf(
  { from, to, holds }: { readonly from: string; readonly to: string; readonly holds: boolean },
  word: Word,
): ExerciseEventBody[] {
  const id = `edited-${word.fact}-${to}`;
  const message: Message = {
    id,
    kind: 'share',
    from,
    to: [to],
    channel: 'phone',
    text: 'Words.',
    spans: [],
    carries: [word],
    priority: 'routine',
    readBack: false,
    explained: true,
  };
  const held: ExerciseEventBody = {
    type: 'fact.held',
    holder: to,
    fact: word.fact,
    version: word.version,
    route: 'message',
    sourcing: word.sourcing,
    from,
    message: id,
    readBack: false,
  };
  return [
    { type: 'message.sent', message },
    { type: 'message.delivered', message: id, to },
    { type: 'message.taken-in', message: id, by: to, waited: 0 },
    ...(holds ? [held] : []),
  ];
}

/** A version of a fact as the officer came to know it: the surest label given by then. */
export interface Learned extends Word {
  readonly at: number;
}

/** What had reached the officer’s ears, and when: each hearing that made it surer is one. */
export function learnedBy(journal: Journal, seat: string): Learned[] {
  const best = new Map<string, Learned>();
  const learned: Learned[] = [];
  for (const heard of journal.filter(isOf('message.heard'))) {
    if (heard.by !== seat) continue;
    for (const { fact, version, sourcing } of heard.message.carries) {
      const before = best.get(`${fact}@${version}`);
      const isSurer =
        before === undefined || sourcings.indexOf(sourcing) < sourcings.indexOf(before.sourcing);
      if (!isSurer) continue;
      const now = { fact, version, sourcing, at: heard.at };
      best.set(`${fact}@${version}`, now);
      learned.push(now);
    }
  }
  return learned;
}

/** The label that an honest officer would give a version at a time; undefined before they had it. */
export function honestly(
  learned: readonly Learned[],
  word: { readonly fact: string; readonly version: number },
  at: number,
): Word | undefined {
  const last = learned.findLast(
    (one) => one.fact === word.fact && one.version === word.version && one.at <= at,
  );
  return last && { fact: last.fact, version: last.version, sourcing: last.sourcing };
}

/** So many of the items, by the draw of a name; all of them where there are fewer. */
export function someOf<T>(items: readonly T[], many: number, name: string): T[] {
  const left = [...items];
  const taken: T[] = [];
  while (taken.length < many && left.length > 0) {
    const place = drawBetween(1, `${name}/${taken.length}`, 0, left.length - 1);
    taken.push(...left.splice(place, 1));
  }
  return taken;
}
