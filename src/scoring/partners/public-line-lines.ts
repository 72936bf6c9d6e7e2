import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Carried } from '#knowledge/message.ts';
import { groupBy, quoted, type JournalIndex } from '../journal-index.ts';
import { listed, makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import { heardBy, type SeatKnowledge } from '../seat-knowledge.ts';
import { citedAt, inQuotes, wasOrWere, type Cited } from './cited.ts';

type Answered = EventOf<'line.answered'>;

/** Words that the trainee put out to the public, or had ready for it. */
interface Release {
  readonly id: string;
  readonly seat: string;
  readonly at: Seconds;
  readonly carries: readonly Carried[];
  /** Without these it would not have gone out. */
  readonly events: readonly { readonly seq: number }[];
  readonly answers: readonly Answered[];
  readonly outcome: 'released' | 'refused' | 'open';
}

/**
 * One line for each message to the public: agreed with those whose business it is, true when it went
 * out, and new to the public. What must not go out, a rumour put right by nobody on the same matter,
 * or what an earlier line contradicts earns nothing. One that partners stopped counts neither way.
 */
export function publicLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  const all = [...agreedLines(index), ...ownWords(index)].toSorted((a, b) => a.at - b.at);
  const out = all.filter(({ outcome }) => outcome === 'released');
  return all.map((release) => {
    const before = out.slice(0, Math.max(0, out.indexOf(release)));
    return publicLine(index, known, { release, before });
  });
}

function agreedLines(index: JournalIndex): Release[] {
  return index.of('line.put').flatMap((put): Release[] => {
    if (!index.seats.has(put.seat)) return [];
    const { id, seat, carries } = put;
    const answers = index.of('line.answered').filter(({ line }) => line === id);
    const released = index.of('line.released').find(({ line }) => line === id);
    const refused = index.of('line.refused').find(({ line }) => line === id);
    const end = released ?? refused;
    return [
      {
        id,
        seat,
        at: end?.at ?? put.at,
        carries,
        events: end === undefined ? [put] : [put, end],
        answers,
        outcome: released !== undefined ? 'released' : refused !== undefined ? 'refused' : 'open',
      },
    ];
  });
}

/** Told to the public by the trainee’s own word, with nobody’s agreement. */
function ownWords(index: JournalIndex): Release[] {
  const reached = index.of('message.delivered').filter(({ to, message }) => {
    const sent = index.sent.get(message);
    return to === 'public' && sent !== undefined && index.seats.has(sent.message.from);
  });
  return [...groupBy(reached, ({ message }) => message)].flatMap(([id, [delivered]]): Release[] => {
    const sent = index.sent.get(id);
    if (sent === undefined || delivered === undefined) return [];
    const { from: seat, carries } = sent.message;
    const events = [sent, delivered];
    return [{ id, seat, at: delivered.at, carries, events, answers: [], outcome: 'released' }];
  });
}

interface Case {
  readonly release: Release;
  /** What had gone out before. */
  readonly before: readonly Release[];
}

interface Found {
  readonly cited: Cited;
  /** Agencies whose business it is, and those of them who agreed. */
  readonly owners: readonly string[];
  readonly agreed: readonly string[];
  /** Why it earns nothing; undefined where it may. */
  readonly bar: Bar | undefined;
}

interface Bar {
  readonly says: string;
  readonly seqs: readonly number[];
}

function publicLine(index: JournalIndex, known: SeatKnowledge, on: Case): ScoreLine {
  const { release } = on;
  const { publicAgreed, publicTrue } = index.settings;
  const { id, seat, at, carries, answers, events, outcome } = release;
  const cited = citedAt(index, known, carries, at);
  const owners = ownersOf(index, carries, seat);
  const bar = barOf(index, known, on);
  const agreedIn = (kept: readonly unknown[]) =>
    owners.filter((owner) =>
      answers.some((answer) => answer.agency === owner && answer.accepted && kept.includes(answer)),
    );
  const candidates = [...events, ...answers];
  const evidence = weigh(candidates, (kept) => {
    const isOut = outcome === 'released' && events.every((event) => kept.includes(event));
    if (!isOut || bar !== undefined) return 0;
    const agreed = owners.length === 0 ? 1 : agreedIn(kept).length / owners.length;
    const isTrue = carries.length === 0 ? 0 : cited.current.length / carries.length;
    if (agreed === 0 || isTrue === 0) return 0;
    // With both weights at nothing a line is worth nothing.
    return (publicAgreed * agreed + publicTrue * isTrue) / Math.max(1, publicAgreed + publicTrue);
  });
  const found: Found = { cited, owners, agreed: agreedIn(candidates), bar };
  return makeLine('public-line', {
    ...evidence,
    // Whether words on no fact are so, the journal cannot tell.
    of: outcome === 'released' && carries.length > 0 ? 1 : 0,
    about: id,
    also: [...evidence.also, ...cited.seqs, ...(bar?.seqs ?? [])],
    says: saysOf(index, release, found),
  });
}

/**
 * Whose facts they are, and who cannot do without them, but for the trainee’s own service. A warning
 * of danger to life waits for nobody’s agreement.
 */
function ownersOf(index: JournalIndex, carries: readonly Carried[], seat: string): string[] {
  const own = index.scenario.seats.find(({ id }) => id === seat)?.agency;
  const owners = carries.flatMap(({ fact }) => {
    const { learnedBy = [], needs = [], lifeSafety } = index.facts.get(fact) ?? {};
    if (lifeSafety === true) return [];
    const critical = needs.filter(({ level }) => level === 'critical');
    return [...learnedBy, ...critical].map(({ agency }) => agency);
  });
  return [...new Set(owners)].filter((agency) => agency !== own && agency !== 'public');
}

function barOf(index: JournalIndex, known: SeatKnowledge, on: Case): Bar | undefined {
  const { carries } = on.release;
  const secret = carries.find(({ fact }) => index.facts.get(fact)?.handling !== 'open');
  if (secret !== undefined) {
    return { says: `${inQuotes(index, [secret])} must not go out`, seqs: [] };
  }
  return contradictionIn(index, on) ?? rumourLeft(index, known, on) ?? nothingNew(index, on);
}

/** An older version than one that is out, or what an earlier line denied; to put a mistake right is none. */
function contradictionIn(index: JournalIndex, { release, before }: Case): Bar | undefined {
  const refuted = (a: Carried, b: Carried) => index.facts.get(a.fact)?.refutes === b.fact;
  for (const earlier of before) {
    const against = earlier.carries.find((had) =>
      release.carries.some(
        (one) => (had.fact === one.fact && had.version > one.version) || refuted(had, one),
      ),
    );
    if (against === undefined) continue;
    return {
      says: `it contradicts what you put out at ${index.clock(earlier.at)}`,
      seqs: earlier.events.map(({ seq }) => seq),
    };
  }
  return undefined;
}

/** A rumour on the same matter that the trainee had heard, and that this leaves standing. */
function rumourLeft(index: JournalIndex, known: SeatKnowledge, { release }: Case): Bar | undefined {
  const topics = new Set(release.carries.map(({ fact }) => index.facts.get(fact)?.topic));
  for (const { id, topic, neverTrue } of index.scenario.facts) {
    if (neverTrue !== true || !topics.has(topic)) continue;
    const heard = heardBy(known, id, release.at);
    const refuters = index.scenario.facts.filter(({ refutes }) => refutes === id);
    const couldRefute = refuters.flatMap((fact) => heardBy(known, fact.id, release.at) ?? [])[0];
    const isRefuted = release.carries.some(({ fact }) => index.facts.get(fact)?.refutes === id);
    if (heard === undefined || couldRefute === undefined || isRefuted) continue;
    return {
      says: `it left the rumour ${quoted(index, id)} standing, and you knew better`,
      seqs: [...heard.seqs, ...couldRefute.seqs],
    };
  }
  return undefined;
}

function nothingNew(index: JournalIndex, { release, before }: Case): Bar | undefined {
  const { carries } = release;
  const said = (one: Carried) =>
    before.find((earlier) =>
      earlier.carries.some(({ fact, version }) => fact === one.fact && version >= one.version),
    );
  const earlier = carries.map(said);
  const [first] = earlier;
  if (first === undefined || earlier.includes(undefined)) return undefined;
  return {
    says: `it was out since ${index.clock(first.at)}`,
    seqs: earlier.flatMap((one) => (one?.events ?? []).map(({ seq }) => seq)),
  };
}

function saysOf(
  index: JournalIndex,
  { at, carries, outcome }: Release,
  { cited, owners, agreed, bar }: Found,
): string {
  const what = carries.length === 0 ? 'that cited nothing' : `on ${inQuotes(index, carries)}`;
  const line = `A line for the public ${what}`;
  if (outcome === 'refused') {
    return `${line} was not agreed by ${index.clock(at)}, and did not go out (not counted).`;
  }
  if (outcome === 'open') {
    return `${line} was put at ${index.clock(at)}; not all had answered by the end (not counted).`;
  }
  const out = `${line} went out at ${index.clock(at)}`;
  if (carries.length === 0) return `${out} (not counted).`;
  if (bar !== undefined) return `${out}; ${bar.says}.`;
  const surprised = owners.filter((owner) => !agreed.includes(owner));
  if (owners.length > 0 && agreed.length === 0) {
    return `${out}; ${listed(owners.map(index.nameOf))}, whose business it is, had not agreed.`;
  }
  const who =
    owners.length === 0
      ? 'and wanted nobody’s agreement'
      : surprised.length === 0
        ? 'agreed with those whose business it is'
        : `without the agreement of ${listed(surprised.map(index.nameOf))}, whose business it is`;
  const stood =
    cited.mistaken.length === 0
      ? ''
      : `; ${inQuotes(index, cited.mistaken)} ${wasOrWere(cited.mistaken)} not so, or no longer`;
  return `${out}, ${who}${stood}.`;
}
