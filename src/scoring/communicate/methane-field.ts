import type { Seconds } from '#kernel/time.ts';
import type { MethaneField } from '#doctrine/methane.ts';
import type { EventOf, MethaneEntry } from '#exercise/events.ts';
import { isCurrent } from '../current.ts';
import { isRestricted, type JournalIndex } from '../journal-index.ts';
import { sum } from '../line.ts';
import { couldKnow, heardNewer, type SeatKnowledge } from '../seat-knowledge.ts';
import { timeliness } from '../timing.ts';
import { contradicts, declaredSeqs } from './methane-status.ts';

export type SentMethane = EventOf<'methane.sent'>;

/** Something that could be said in a field: a version of a fact, from when the trainee could know it. */
export interface Sayable {
  readonly fact: string;
  readonly version: number;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly isOver: boolean;
  readonly seqs: readonly number[];
}

/** What one field is held to. */
export interface FieldCase {
  readonly index: JournalIndex;
  readonly known: SeatKnowledge;
  readonly id: MethaneField;
  readonly sayable: readonly Sayable[];
  /** What was over before the trainee could know it: had it lasted, it could have been said. */
  readonly tooLate: readonly Sayable[];
}

export function fieldCase(index: JournalIndex, known: SeatKnowledge, id: MethaneField): FieldCase {
  const all = knowableIn(index, known, id);
  const isSayable = ({ from, to }: Sayable): boolean => from < to;
  return {
    index,
    known,
    id,
    sayable: all.filter(isSayable),
    tooLate: all.filter((one) => !isSayable(one)),
  };
}

/** Releasable facts of a letter, version by version, of which word reached the trainee. */
function knowableIn(index: JournalIndex, known: SeatKnowledge, letter: MethaneField): Sayable[] {
  return index.scenario.facts.flatMap((fact) => {
    if (fact.letter !== letter || fact.neverTrue === true || isRestricted(fact)) return [];
    return index.truthOf(fact.id).flatMap(({ version, from: since, to, isOver, seqs }) => {
      const knowing = couldKnow(known, fact.id, version);
      if (knowing === undefined) return [];
      const from = Math.max(since, knowing.at);
      return [{ fact: fact.id, version, from, to, isOver, seqs: [...knowing.seqs, ...seqs] }];
    });
  });
}

/** What could be known by a moment and was still so. */
export function sayableAt({ sayable }: FieldCase, at: Seconds): Sayable[] {
  return sayable.filter(({ from, to }) => from <= at && at < to);
}

/** Something that a field had to have, and how much of that came in time, 0 to 1. */
interface Demand extends Sayable {
  readonly isChange: boolean;
  readonly met: number;
}

/**
 * What the M/ETHANEs sent had to have in this field: what could be known by the first, and what then
 * changed materially and stayed so long enough to be reported.
 */
function demandsOf(on: FieldCase, sent: readonly SentMethane[]): Demand[] {
  const [first] = sent;
  if (first === undefined) return [];
  const { settings, end } = on.index;
  const reissue = { grace: settings.methaneReissueWithin, expiry: settings.methaneReissueExpiry };
  return on.sayable.flatMap((item): Demand[] => {
    const isChange = item.from > first.at;
    const isGone = item.isOver && item.to < (isChange ? item.from + reissue.grace : first.at);
    const isTooLate = isChange && item.from + reissue.expiry > end;
    if (isGone || isTooLate || (isChange && !isMaterial(on, sent, item))) return [];
    const had = sent.find(({ fields }) => hasItem(fields[on.id], item));
    const since = Math.max(item.from, first.at);
    const met = had === undefined ? 0 : timeliness(Math.max(0, had.at - since), reissue);
    return [{ ...item, isChange, met }];
  });
}

/**
 * A change is material where lives depend on it or somebody needs it as critical, and where it makes out of
 * date what a M/ETHANE had said. The rest is for those who need it, not for everyone.
 */
function isMaterial(
  { index, id }: FieldCase,
  sent: readonly SentMethane[],
  { fact, version, from }: Sayable,
): boolean {
  const { lifeSafety, needs = [] } = index.facts.get(fact) ?? {};
  const isSaid = sent.some(
    ({ at, fields }) =>
      at < from &&
      fields[id]?.carries.some((one) => one.fact === fact && one.version < version) === true,
  );
  return lifeSafety === true || isSaid || needs.some(({ level }) => level === 'critical');
}

function hasItem(entry: MethaneEntry | undefined, { fact, version }: Sayable): boolean {
  return entry?.carries.some((one) => one.fact === fact && one.version >= version) === true;
}

export function isPresent(entry: MethaneEntry | undefined): boolean {
  return entry !== undefined && entry.says.trim() !== '';
}

/** Domain reference, section 6, C4: how complete and how right a field was, 0 to 1 each. */
export interface FieldQuality {
  readonly complete: number;
  readonly accurate: number;
  readonly demands: readonly Demand[];
}

export function qualityOf(on: FieldCase, sent: readonly SentMethane[]): FieldQuality {
  const demands = demandsOf(on, sent);
  const { right, given } = givenIn(on, sent);
  const accurate = given === 0 ? 0 : right / given;
  const first = demands.filter(({ isChange }) => !isChange).map((demand) => demand.met);
  const changed = demands.filter(({ isChange }) => isChange).map((demand) => demand.met);
  const status = statusMet(on, sent);
  return { complete: completeness(on, { first, changed, status }), accurate, demands };
}

interface Met {
  readonly first: readonly number[];
  readonly changed: readonly number[];
  readonly status: number;
}

/** A part is for what could be said at first, the rest for what changed; where nothing changed, all is the first. */
function completeness({ index, id }: FieldCase, { first, changed, status }: Met): number {
  const isMajor = id === 'majorIncident';
  const atFirst = Math.min(1, (sum(first) + status) / Math.max(1, first.length));
  // Given, and nothing was yet to be held to: then it is complete as it is.
  const hasFirst = isMajor || first.length > 0;
  if (changed.length === 0) return hasFirst ? atFirst : 1;
  const kept = sum(changed) / changed.length;
  if (!hasFirst) return kept;
  const weighs = index.settings.methaneReissueShare / 100;
  return (1 - weighs) * atFirst + weighs * kept;
}

/** The status of a major incident does for a fact on it. */
function statusMet({ id, index }: FieldCase, sent: readonly SentMethane[]): number {
  const [first] = sent;
  const had = sent.find(({ fields }) => fields.majorIncident?.status !== undefined);
  if (id !== 'majorIncident' || first === undefined || had === undefined) return 0;
  const { methaneReissueWithin: grace, methaneReissueExpiry: expiry } = index.settings;
  return timeliness(had.at - first.at, { grace, expiry });
}

/** Of everything given in a field, each held to what could be known when it was sent, how much was right. */
function givenIn(
  { index, known, id }: FieldCase,
  sent: readonly SentMethane[],
): { readonly right: number; readonly given: number } {
  let right = 0;
  let given = 0;
  for (const { at, fields } of sent) {
    const entry = fields[id];
    if (entry === undefined || !isPresent(entry)) continue;
    for (const { fact, version, sourcing } of entry.carries) {
      const { letter, neverTrue } = index.facts.get(fact) ?? {};
      // A rumour that is called one is neither right nor wrong.
      if (neverTrue === true && sourcing === 'rumour') continue;
      given += 1;
      if (letter === id && isCurrent(index, known, { fact, version, at })) right += 1;
    }
    if (id !== 'majorIncident' || entry.status === undefined) continue;
    given += 1;
    if (!contradicts(index, entry.status, at)) right += 1;
  }
  return { right, given };
}

/** How many of the M/ETHANEs were more than the one before said again at once, 0 to 1. */
export function shareWithNews({ settings }: JournalIndex, sent: readonly SentMethane[]): number {
  const said = new Set<string>();
  let idle = 0;
  for (const [place, methane] of sent.entries()) {
    // Each control room that takes them is told for itself.
    const before = sent.slice(0, place).findLast(({ to }) => to === methane.to);
    const news = saidIn(methane).filter((what) => !said.has(what));
    const isClose = before !== undefined && methane.at - before.at < settings.methaneSpacing;
    if (isClose && news.length === 0) idle += 1;
    for (const what of news) said.add(what);
  }
  return sent.length === 0 ? 0 : 1 - idle / sent.length;
}

function saidIn({ fields, to = '' }: SentMethane): string[] {
  const status = fields.majorIncident?.status;
  const facts = Object.values(fields).flatMap((entry) =>
    (entry?.carries ?? []).map(({ fact, version }) => `${to}/${fact}@${version}`),
  );
  return status === undefined ? facts : [...facts, `${to}/status/${status}`];
}

/** Events beside the M/ETHANEs themselves on which a field's line depends. */
export function basisOf(
  { index, known, id, sayable, tooLate }: FieldCase,
  sent: readonly SentMethane[],
): number[] {
  const cited = sent.flatMap(({ at, fields }) =>
    (fields[id]?.carries ?? []).flatMap((item) => [
      ...(heardNewer(known, item, at)?.seqs ?? []),
      ...index.truthOf(item.fact).flatMap(({ seqs }) => seqs),
    ]),
  );
  const declared = id === 'majorIncident' ? declaredSeqs(index) : [];
  return [...[...sayable, ...tooLate].flatMap(({ seqs }) => seqs), ...cited, ...declared];
}
