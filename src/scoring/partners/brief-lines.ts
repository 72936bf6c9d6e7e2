import { iimarch } from '#doctrine/iimarch.ts';
import type { EventOf } from '#exercise/events.ts';
import { weightOf, type JournalIndex } from '../journal-index.ts';
import { countOf, listed, makeLine, sum, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';
import { citedAt, type Cited } from './cited.ts';

type Given = EventOf<'brief.given'>;

/** These say something only with a fact in them. */
const restOnFacts = new Set(['information', 'risk']);

/**
 * One line for each IIMARCH briefing: how many of its parts were filled, how much of what it cited
 * stood, and how much of it was needed by those who heard it. To the same people with nothing new, or
 * with nothing that any of them needs, it earns nothing.
 */
export function briefLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  const given = index.of('brief.given').filter(({ seat }) => index.seats.has(seat));
  return given.map((brief) => {
    const before = given.find((other) => other.seq < brief.seq && saidAll(other, brief));
    return briefLine(index, known, { brief, before });
  });
}

/** Whether all who hear the later one have heard as much before. */
function saidAll(earlier: Given, later: Given): boolean {
  const isNew = ({ fact, version }: Given['carries'][number]) =>
    !earlier.carries.some((had) => had.fact === fact && had.version >= version);
  return later.to.every((party) => earlier.to.includes(party)) && !later.carries.some(isNew);
}

interface Case {
  readonly brief: Given;
  readonly before: Given | undefined;
}

interface Parts {
  readonly missing: readonly string[];
  readonly cited: Cited;
  readonly needing: readonly string[];
}

function briefLine(index: JournalIndex, known: SeatKnowledge, on: Case): ScoreLine {
  const { brief, before } = on;
  const { briefComplete, briefCurrent, briefNeeded } = index.settings;
  const { to, carries, at, id } = brief;
  const cited = citedAt(index, known, carries, at);
  const missing = iimarch.filter((part) => !isFilled(brief, part.id)).map(({ label }) => label);
  const neededBy = (agency: string) =>
    carries.filter(({ fact }) => weightOf(index.settings, index.needOf(fact, agency)) >= 1).length;
  const needing = to.filter((agency) => neededBy(agency) > 0);
  const isUseless = carries.length > 0 && needing.length === 0;
  const share = (some: number, all: number) => (all === 0 ? 0 : some / all);
  const earned =
    briefComplete * share(iimarch.length - missing.length, iimarch.length) +
    briefCurrent * share(cited.current.length, carries.length) +
    briefNeeded * share(sum(to.map(neededBy)), to.length * carries.length);
  const of = briefComplete + briefCurrent + briefNeeded;
  const evidence = weigh([brief], (kept) =>
    kept.includes(brief) && before === undefined && !isUseless ? share(earned, of) : 0,
  );
  return makeLine('brief', {
    ...evidence,
    of: 1,
    about: `${id}/${to.join('+')}`,
    also: [...evidence.also, ...cited.seqs, ...(before === undefined ? [] : [before.seq])],
    says: saysOf(index, on, { missing, cited, needing }),
  });
}

/** The words of an earlier part over again are not this one’s. */
function isFilled({ fields }: Given, part: (typeof iimarch)[number]['id']): boolean {
  const said = (id: typeof part) => (fields[id]?.says ?? '').trim().toLowerCase();
  const field = fields[part];
  if (field === undefined || said(part) === '') return false;
  if (iimarch.find(({ id }) => said(id) === said(part))?.id !== part) return false;
  return !restOnFacts.has(part) || field.items.length > 0;
}

function saysOf(
  index: JournalIndex,
  { brief, before }: Case,
  { missing, cited, needing }: Parts,
): string {
  const { to, carries, at } = brief;
  const said = `At ${index.clock(at)} you briefed ${listed(to.map(index.nameOf))}`;
  if (before !== undefined) {
    return `${said} with nothing that you had not said to them at ${index.clock(before.at)}.`;
  }
  const parts =
    missing.length === 0
      ? 'all seven parts were there'
      : `nothing of its own under ${listed(missing)}`;
  const facts =
    carries.length === 0
      ? 'it cited nothing'
      : `${countOf(cited.current.length, carries.length, ['thing', 'things'])} that it cited stood`;
  const need =
    needing.length === 0
      ? 'nobody there needed anything in it'
      : to.length === 1
        ? 'they needed something in it'
        : `${countOf(needing.length, to.length, ['service', 'services'])} needed something in it`;
  return `${said}: ${parts}; ${facts}; ${need}.`;
}
