import type { Seconds } from '#kernel/time.ts';
import { canTakeScene } from '#doctrine/incident.ts';
import type { EventOf } from '#exercise/events.ts';
import { agencyOf } from '#scenario/scenario.ts';
import { quoted, type JournalIndex } from '../journal-index.ts';
import { countOf, makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';
import { citedAt } from './cited.ts';
import { isNamed, openThings, settlings, type OpenThing } from './open-things.ts';

type Given = EventOf<'handover.given'>;

/**
 * One line for each hand-over: the critical facts as they stand, and what is open, named. Where the
 * recovery stage began in time for one and nobody was told, one line says so. The exercise’s end is no
 * hand-over: the duty goes on.
 */
export function handOverLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  const given = index.of('handover.given').filter(({ seat }) => index.seats.has(seat));
  return [...given.map((one) => handOverLine(index, known, one)), ...missedLine(index, given)];
}

function missedLine(index: JournalIndex, given: readonly Given[]): ScoreLine[] {
  const reason = reasonFor(index);
  if (reason === null) return [];
  const due = reason.at + index.settings.handOverWithin;
  const inTime = given.some(({ at }) => at <= due);
  if (due > index.end || inTime) return [];
  return [
    makeLine('hand-over', {
      points: 0,
      of: 1,
      events: [],
      also: [reason.seq],
      about: reason.about,
      window: { from: reason.at, to: due },
      says: `${reason.says} at ${index.clock(reason.at)}; by ${index.clock(due)} you had handed over to nobody.`,
    }),
  ];
}

interface Reason {
  readonly about: string;
  readonly at: Seconds;
  readonly seq: number;
  readonly says: string;
}

/** What makes a hand-over due: recovery, or for the first at the scene the first commander there. */
function reasonFor(index: JournalIndex): Reason | null {
  const first = new Set(
    index.scenario.seats.filter(({ role }) => role === 'jeso').map(({ id }) => id),
  );
  const came = index
    .of('commander.together')
    .find(
      ({ seat, place, agency }) =>
        first.has(seat) &&
        place !== 'conference' &&
        canTakeScene(agencyOf(index.scenario, agency).chart),
    );
  if (came !== undefined) {
    const says = `The first commander, of ${index.nameOf(came.agency)}, was with you`;
    return { about: 'scene', at: came.at, seq: came.seq, says };
  }
  const recovery = index.of('stage.started').find(({ stage }) => stage === 'recovery');
  return recovery === undefined
    ? null
    : { about: 'recovery', at: recovery.at, seq: recovery.seq, says: 'Recovery began' };
}

interface Due {
  readonly fact: string;
  readonly version: number;
  readonly seqs: readonly number[];
}

/** What whoever takes over cannot do without, of what the trainee could know and was so. */
function criticalFor(index: JournalIndex, known: SeatKnowledge, { to, at }: Given): Due[] {
  const isCritical = (fact: string, agency: string) =>
    index.needOf(fact, agency)?.level === 'critical';
  return index.scenario.facts.flatMap((fact): Due[] => {
    const { id } = fact;
    const concerns =
      to === 'relief'
        ? index.scenario.agencies.some((agency) => isCritical(id, agency.id))
        : isCritical(id, to);
    // A hand-over that ends the exercise is given at its last second: what was true then still stood.
    const truth = index
      .truthOf(id)
      .find((spell) => spell.from <= at && (at < spell.to || !spell.isOver));
    const knowing = known
      .get(id)
      ?.find(({ version, heardAt }) => version === truth?.version && heardAt <= at);
    if (!concerns || truth === undefined || knowing === undefined) return [];
    return [{ fact: id, version: truth.version, seqs: [...truth.seqs, ...knowing.seqs] }];
  });
}

interface Found {
  readonly critical: readonly Due[];
  readonly told: readonly Due[];
  readonly open: readonly OpenThing[];
  readonly named: readonly OpenThing[];
}

function handOverLine(index: JournalIndex, known: SeatKnowledge, given: Given): ScoreLine {
  const { handOverFacts, handOverOpen } = index.settings;
  const { carries, at, id, says } = given;
  const critical = criticalFor(index, known, given);
  const told = critical.filter((due) =>
    carries.some(({ fact, version }) => fact === due.fact && version === due.version),
  );
  const cited = citedAt(index, known, carries, at);
  const open = openThings(index, given);
  const named = open.filter((thing) => isNamed(thing, says));
  // What was said wrongly stands beside what ought to have been said.
  const facts = critical.length + cited.mistaken.length;
  const parts = [
    { weight: handOverFacts, some: told.length, all: facts },
    { weight: handOverOpen, some: named.length, all: open.length },
  ].filter(({ all }) => all > 0);
  const of = parts.reduce((total, { weight }) => total + weight, 0);
  const earned = parts.reduce((total, { weight, some, all }) => total + (weight * some) / all, 0);
  const evidence = weigh([given], (kept) => (kept.includes(given) && of > 0 ? earned / of : 0));
  return makeLine('hand-over', {
    ...evidence,
    of: of > 0 ? 1 : 0,
    about: id,
    also: [
      ...evidence.also,
      ...cited.seqs,
      ...critical.flatMap(({ seqs }) => seqs),
      ...open.flatMap(({ seqs }) => seqs),
      ...settlings(index, given),
    ],
    says: saysOf(index, given, { critical, told, open, named }),
  });
}

function saysOf(
  index: JournalIndex,
  { to, at }: Given,
  { critical, told, open, named }: Found,
): string {
  const whom = to === 'relief' ? 'your relief' : index.nameOf(to);
  const said = `At ${index.clock(at)} you handed over to ${whom}`;
  const left = critical.filter((due) => !told.includes(due));
  const facts =
    critical.length === 0
      ? 'no critical fact that you knew still stood'
      : countOf(told.length, critical.length, [
          'critical fact that you knew, as it stood',
          'critical facts that you knew, as they stood',
        ]);
  const missing = left.length === 0 ? '' : ` (without ${quotedFirst(index, left)})`;
  const things =
    open.length === 0
      ? 'nothing was open'
      : `${countOf(named.length, open.length, ['open matter', 'open matters'])} named`;
  const unnamed = open.filter((thing) => !named.includes(thing));
  const which = unnamed.length === 0 ? '' : ` (not ${unnamed[0]?.label ?? ''})`;
  return `${said}: ${facts}${missing}; ${things}${which}.`;
}

/** The first in words; of more, how many. */
function quotedFirst(index: JournalIndex, left: readonly Due[]): string {
  const [first] = left;
  const name = quoted(index, first?.fact ?? '', first?.version);
  return left.length === 1 ? name : `${name} and ${left.length - 1} more`;
}
