import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import { bySeq, quoted, weightOf, type JournalIndex, type TruthSpell } from '../journal-index.ts';
import { listed, makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import { couldKnow, type Knowing, type SeatKnowledge } from '../seat-knowledge.ts';
import { timeliness } from '../timing.ts';

/**
 * Domain reference, section 6, L2: for each rendezvous point in force that the officer could know
 * of, for how much of the time each two services that need it held it as it stood, and how soon all
 * of them did. The clock starts when the officer could know, so a point never heard of is not
 * counted, and one that nobody was told of counts nothing.
 */
export function rvpLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  return index.scenario.facts.filter(marksRvp).flatMap((fact) =>
    index.truthOf(fact.id).flatMap((spell): ScoreLine[] => {
      const services = servicesOf(index, fact);
      const knowing = couldKnow(known, fact.id, spell.version);
      if (knowing === undefined || services.length < 2) return [];
      return [spellLine(index, { fact, spell, services, knowing })];
    }),
  );
}

function marksRvp({ shows, versions }: Fact): boolean {
  return [shows, ...versions.map((version) => version.shows)].some((drawn) => drawn?.as === 'rvp');
}

/** Who needs it, and who sets it. */
function servicesOf(index: JournalIndex, { id, learnedBy = [] }: Fact): string[] {
  return index.scenario.agencies
    .map((agency) => agency.id)
    .filter(
      (agency) =>
        weightOf(index.settings, index.needOf(id, agency)) > 0 ||
        learnedBy.some((learned) => learned.agency === agency),
    );
}

type Held = EventOf<'fact.held'>;

interface InForce {
  readonly fact: Fact;
  readonly spell: TruthSpell;
  readonly services: readonly string[];
  readonly knowing: Knowing;
}

function spellLine(index: JournalIndex, of: InForce): ScoreLine {
  const { fact, spell, services, knowing } = of;
  const since = Math.max(spell.from, knowing.at);
  const held = index
    .of('fact.held')
    .filter((event) => event.fact === fact.id && services.includes(event.holder))
    .filter(({ at }) => at < spell.to)
    .toSorted(bySeq);
  const split = splitLogged(index, of, { since, held });
  const until = split.at ?? spell.to;
  const concord = concordOf(index, { version: spell.version, services, since, until });
  const evidence = weigh(held, (kept) => concord(kept).points ?? 0);
  const { points, agreedAt } = concord(held);
  const label = `the rendezvous point ${quoted(index, fact.id, spell.version)}`;
  const knew = `You could know of ${label} from ${index.clock(since)}`;
  const apart = listed(
    services.filter((agency) => !hasNow(held, agency, spell.version)).map(index.nameOf),
  );
  const outcome =
    agreedAt === null
      ? `${apart === '' ? 'services' : apart} did not hold it`
      : `every service held it by ${index.clock(agreedAt)}`;
  const ended =
    split.at === null
      ? ''
      : `; from ${index.clock(split.at)} your log says that they are apart on purpose`;
  return makeLine('co-locate/rvp', {
    ...evidence,
    also: [...evidence.also, ...spell.seqs, ...knowing.seqs, ...split.seqs],
    of: points === null ? 0 : 1,
    about: `${fact.id}/${spell.version}`,
    window:
      points !== null && points < 1
        ? { from: since, to: since + index.settings.rvpGrace }
        : undefined,
    says: `${knew}; ${points === null ? 'it was in force too short a time to judge' : outcome}${ended}.`,
  });
}

interface Stretch {
  readonly version: number;
  readonly services: readonly string[];
  readonly since: Seconds;
  readonly until: Seconds;
}

interface Concord {
  /** 0 to 1; null where the time was too short to judge. */
  readonly points: number | null;
  readonly agreedAt: Seconds | null;
}

/** Part the share of pairs that agree, over the time after grace; part how soon all of them agreed. */
function concordOf(index: JournalIndex, { version, services, since, until }: Stretch) {
  const { rvpGrace: grace, rvpExpiry: expiry, rvpTimeShare } = index.settings;
  const from = since + grace;
  const pairs = (services.length * (services.length - 1)) / 2;
  return (kept: readonly Held[]): Concord => {
    let agreedAt: Seconds | null = null;
    let seconds = 0;
    let at = 0;
    const belief = new Map<string, number>();
    // One more turn at the end, for the time since the last of them.
    for (const event of [...kept.filter((one) => one.at < until), null]) {
      const right = services.filter((agency) => belief.get(agency) === version).length;
      const till = event?.at ?? until;
      if (right === services.length && till > since) agreedAt ??= Math.max(at, since);
      const share = (right * (right - 1)) / 2 / pairs;
      seconds += share * Math.max(0, till - Math.max(at, from));
      if (event !== null) belief.set(event.holder, event.version);
      at = till;
    }
    if (until <= from) return { points: null, agreedAt };
    const over = seconds / (until - from);
    // Whether they would have agreed in time cannot be told where there was no time for it.
    if (agreedAt === null && until < since + expiry) return { points: over, agreedAt };
    const soon = agreedAt === null ? 0 : timeliness(agreedAt - since, { grace, expiry });
    return { points: ((100 - rvpTimeShare) * over + rvpTimeShare * soon) / 100, agreedAt };
  };
}

function hasNow(held: readonly Held[], agency: string, version: number): boolean {
  return held.findLast((event) => event.holder === agency)?.version === version;
}

/**
 * Services kept apart on purpose: an entry in the log about a message that names the rendezvous
 * point, or about a decision, made while they did not agree. From then on it is not held against them.
 */
function splitLogged(
  index: JournalIndex,
  { fact, spell, services }: InForce,
  { since, held }: { readonly since: Seconds; readonly held: readonly Held[] },
): { readonly at: Seconds | null; readonly seqs: readonly number[] } {
  const decisions = new Set(index.scenario.decisions.map(({ id }) => id));
  for (const log of index.of('log.entered')) {
    if (!index.seats.has(log.seat) || log.at < since || log.at >= spell.to) continue;
    const about = log.about ?? '';
    const sent = index.sent.get(about);
    const names = sent?.message.carries.some((carried) => carried.fact === fact.id) === true;
    if (!names && !decisions.has(about)) continue;
    const then = held.filter(({ seq }) => seq < log.seq);
    if (services.every((agency) => hasNow(then, agency, spell.version))) continue;
    return { at: log.at, seqs: names && sent !== undefined ? [log.seq, sent.seq] : [log.seq] };
  }
  return { at: null, seqs: [] };
}
