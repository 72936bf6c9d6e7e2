import { byId } from '#kernel/index-by-id.ts';
import { withEntry } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import { holdingOf, truthOf, type KnowledgeState } from '#knowledge/knowledge.ts';
import { isAgency } from '#knowledge/communicate.ts';
import type { Carried } from '#knowledge/message.ts';
import { learn } from '#knowledge/truth.ts';
import { readMarkup } from '#scenario/scenario.ts';
import type { Inject } from '#scenario/schema/inject.ts';
import type { ExerciseTurn } from '../body.ts';
import { isMet } from './conditions.ts';
import { inKnowledge } from '../contexts.ts';
import { tell } from '../voice/tell.ts';

interface Words extends ReturnType<typeof readMarkup> {
  /** Each once, in the order in which they are said. */
  readonly facts: readonly string[];
}

/** Its words follow from the scenario alone, hence are kept beside it. */
const words = new WeakMap<Inject, Words>();

function wordsOf(inject: Inject): Words {
  const known = words.get(inject);
  if (known) return known;
  const read = readMarkup(inject.text);
  const made = { ...read, facts: [...new Set(read.spans.map((span) => span.fact))] };
  words.set(inject, made);
  return made;
}

/** One row of the master events list happens: its words go over its channel, or it is skipped. */
export function fireInject(turn: ExerciseTurn, id: string): void {
  const inject = present(byId(turn.body.scenario.injects, id), `No inject ${id}`);
  turn.body = { ...turn.body, fired: withEntry(turn.body.fired, id, true) };
  if (inject.unless !== undefined && isMet(inject.unless, turn.body, turn.now)) {
    turn.emit({ type: 'inject.fired', inject: id, skipped: true });
    return;
  }
  const { text, spans, facts } = wordsOf(inject);
  const carries = facts.map((fact) => asSenderHolds(turn, inject, fact));
  const message = tell(turn, {
    kind: 'inject',
    from: inject.from,
    to: inject.to,
    channel: inject.channel,
    text,
    spans,
    carries,
    priority: inject.priority ?? 'routine',
    readBack: false,
    explained: true,
    because: id,
    language: inject.language,
  });
  turn.emit({ type: 'inject.fired', inject: id, message, skipped: false });
}

/**
 * The fact as the sender holds it. A sender who says something holds it: the public, or an agency
 * told by its own people just now, learns it with the words.
 */
function asSenderHolds(turn: ExerciseTurn, inject: Inject, fact: string): Carried {
  const held = holdingOf(turn.body.knowledge, inject.from, fact);
  if (held) return { fact, version: held.version, sourcing: held.sourcing };
  const carried = {
    fact,
    version: trueVersion(turn.body.knowledge, fact),
    sourcing: planOr(turn, inject.from, fact),
  };
  if (isAgency(turn.body.scenario, inject.from)) {
    inKnowledge(turn, (context) =>
      learn(context, inject.from, {
        ...carried,
        from: inject.from,
        ownEyes: true,
        route: 'own-eyes',
        readBack: false,
      }),
    );
  }
  return carried;
}

function trueVersion(knowledge: KnowledgeState, fact: string): number {
  return truthOf(knowledge, fact)?.version ?? 0;
}

/** What is still to come and theirs to bring about they know as well as they ever will: it is their own plan. */
function planOr(turn: ExerciseTurn, from: string, fact: string): Carried['sourcing'] {
  const definition = byId(turn.body.scenario.facts, fact);
  const own = definition?.learnedBy?.find(({ agency }) => agency === from);
  const isToCome = truthOf(turn.body.knowledge, fact) === undefined;
  return isToCome && own !== undefined ? own.sourcing : rumourOr(turn, fact);
}

function rumourOr(turn: ExerciseTurn, fact: string): Carried['sourcing'] {
  const definition = byId(turn.body.scenario.facts, fact);
  return definition?.neverTrue === true ? 'rumour' : 'second-hand';
}
