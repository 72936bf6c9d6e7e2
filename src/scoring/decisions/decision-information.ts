import type { Decision } from '#scenario/schema/decision.ts';
import { isCurrent } from '../current.ts';
import { countOf, sum } from '../line.ts';
import { heardBy, heardNewer } from '../seat-knowledge.ts';
import { before, reliedThen, type Looking, type Proposed, type StageScore } from './looking.ts';
import { hadSaidOtherwise, wordsOn } from './sources.ts';

/** What relying on one essential fact, or marking it unknown, is worth, and why it is not worth all. */
interface Worth {
  readonly worth: number;
  readonly isHeld: boolean;
  readonly lacks: 'a second source' | 'an answer to who said otherwise' | null;
}

/**
 * Information: each essential fact relied on that was held then and current, or its topic marked
 * unknown where nothing of it had been heard. Relying on it and marking it unknown is a
 * contradiction and earns nothing. A critical fact wants a source that saw it or speaks officially,
 * or more than one; what another source denies wants settling; each rumour relied on costs.
 */
export function informationStage(
  looking: Looking,
  { decision, proposed }: { readonly decision: Decision; readonly proposed: Proposed },
): StageScore {
  const { index } = looking;
  const relied = reliedThen(looking, proposed);
  const also: number[] = [];
  const worths = decision.essential.map((fact) => {
    also.push(...index.truthOf(fact).flatMap(({ seqs }) => seqs));
    return worthOf(looking, { decision, proposed, fact, also, version: relied.get(fact)?.version });
  });
  const rumours = [...relied.keys()].filter((fact) => index.facts.get(fact)?.neverTrue === true);
  const n = decision.essential.length;
  const earned = sum(worths.map(({ worth }) => worth));
  const lost = (rumours.length * index.settings.rumourRelied) / 100;
  const held = worths.filter(({ isHeld }) => isHeld).length;
  const wanting = worths.flatMap(({ lacks }) => lacks ?? []);
  return {
    quality: Math.max(0, earned - lost) / n,
    n,
    also,
    says: [
      `you relied on ${countOf(held, n, ['essential fact', 'essential facts'])} as ${n === 1 ? 'it' : 'they'} then stood${rumoursIn(held, rumours.length)}`,
      ...[...new Set(wanting)].map(
        (one) => `${wanting.filter((w) => w === one).length} without ${one}`,
      ),
    ].join(', '),
  };
}

function rumoursIn(held: number, count: number): string {
  if (count === 0) return '';
  return `, ${held === 0 ? 'but' : 'and'} on ${count === 1 ? 'a rumour' : `${count} rumours`}`;
}

interface OfFact {
  readonly decision: Decision;
  readonly proposed: Proposed;
  readonly fact: string;
  readonly version: number | undefined;
  /** Whatever was looked at is added to it. */
  readonly also: number[];
}

function worthOf(looking: Looking, of: OfFact): Worth {
  const { index, known } = looking;
  const { proposed, fact, version, also } = of;
  const { at, body } = proposed;
  const isUnknown = body.unknowns.includes(index.facts.get(fact)?.topic ?? '');
  if (version === undefined) {
    const heard = heardBy(known, fact, at);
    also.push(...(heard?.seqs ?? []));
    const isHonest = isUnknown && heard === undefined;
    return { worth: isHonest ? index.settings.honestUnknown / 100 : 0, isHeld: false, lacks: null };
  }
  also.push(...(heardNewer(known, { fact, version }, at)?.seqs ?? []));
  if (isUnknown || !isCurrent(index, known, { fact, version, at })) {
    return { worth: 0, isHeld: false, lacks: null };
  }
  const sources = sourcesFactor(looking, { ...of, version });
  const settled = settledFactor(looking, { ...of, version });
  const lacking = sources < 1 ? 'a second source' : null;
  return {
    worth: sources * settled,
    isHeld: true,
    lacks: settled < 1 ? 'an answer to who said otherwise' : lacking,
  };
}

type OfVersion = OfFact & { readonly version: number };

/** Of a critical fact: seen or official, or by enough sources; else part. */
function sourcesFactor(looking: Looking, { decision, proposed, fact, version, also }: OfVersion) {
  const { index } = looking;
  const isCritical = decision.entitled.some(
    (agency) => index.needOf(fact, agency)?.level === 'critical',
  );
  if (!isCritical) return 1;
  const words = wordsOn(looking, { fact, by: proposed }).filter((one) => one.version === version);
  also.push(...words.map(({ seq }) => seq));
  const isSure = words.some((word) => word.isSure);
  const sources = new Set(words.map(({ from }) => from)).size;
  const { criticalSources, singleSource } = index.settings;
  return isSure || sources >= criticalSources ? 1 : singleSource / 100;
}

/** Where another source said otherwise: settled by a surer word, by verifying, challenging or logging it. */
function settledFactor(looking: Looking, { proposed, fact, version, also }: OfVersion): number {
  const { index } = looking;
  const against = hadSaidOtherwise(looking, { fact, version, by: proposed });
  also.push(...against.seqs);
  const { from } = against;
  if (from === null) return 1;
  const did = settling(looking, { fact, proposed }).filter(({ at }) => at >= from);
  also.push(...did.flatMap(({ seqs }) => seqs));
  return did.length > 0 ? 1 : index.settings.contradicted / 100;
}

interface Settled {
  readonly at: number;
  readonly seqs: readonly number[];
}

/** What the officer did before about a fact that sources did not agree on. */
function settling(
  { index, gone }: Looking,
  { fact, proposed }: { readonly fact: string; readonly proposed: Proposed },
): Settled[] {
  const topic = index.facts.get(fact)?.topic;
  const notes = new Map(index.of('note.made').map((event) => [event.note.id, event]));
  const about = new Set(index.heardOn(fact).map(({ message }) => message.id));
  const verified = before(index.of('command.accepted'), proposed).flatMap((event) => {
    const { body, seat } = event.command;
    const note = body.type === 'verify' ? notes.get(body.item) : undefined;
    if (seat !== proposed.seat || note?.note.fact !== fact || gone.has(note.seq)) return [];
    return [{ at: event.at, seqs: [event.seq, note.seq] }];
  });
  const said = [...index.of('challenge.put'), ...index.of('log.entered')].filter(
    (event) =>
      event.seat === proposed.seat &&
      (event.type === 'challenge.put' ? event.topic === topic : about.has(event.about ?? '')),
  );
  return [...verified, ...before(said, proposed).map(({ at, seq }) => ({ at, seqs: [seq] }))];
}
