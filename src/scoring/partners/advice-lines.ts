import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Carried } from '#knowledge/message.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import { weightOf, type JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';
import { concernOf, tooLateBy, type Concern } from './advice-concern.ts';
import { citedAt, inQuotes, wasOrWere, type Cited } from './cited.ts';

type Given = EventOf<'advice.given'>;

/**
 * One line for each piece of advice: whether it rested on what was so, came to a commander whom it
 * concerned, and in time. Whether they took it is theirs, and only said.
 */
export function adviceLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  const given = index.of('advice.given').filter(({ seat }) => index.seats.has(seat));
  return given.map((advice) => {
    const before = given.find((other) => other.seq < advice.seq && isSame(other, advice));
    return adviceLine(index, known, { advice, before });
  });
}

/** The same advice to the same commander on nothing new, whichever crew or task it now names. */
function isSame({ body: a, carries: had }: Given, { body: b, carries }: Given): boolean {
  const isSameAct = a.to === b.to && a.advice === b.advice && a.avoid === b.avoid;
  const isNew = (one: Carried) =>
    !had.some(({ fact, version }) => fact === one.fact && version >= one.version);
  return isSameAct && !carries.some(isNew);
}

interface Case {
  readonly advice: Given;
  readonly before: Given | undefined;
}

interface Found {
  readonly cited: Cited;
  readonly bears: boolean;
  readonly concern: Concern;
  readonly late: { readonly at: Seconds; readonly seq: number; readonly says: string } | undefined;
}

function adviceLine(index: JournalIndex, known: SeatKnowledge, on: Case): ScoreLine {
  const { advice, before } = on;
  const { settings } = index;
  const { body, carries, at, id } = advice;
  const cited = citedAt(index, known, carries, at);
  const bears = cited.current.some((one) => bearsOn(index, body, one));
  const isMistaken = cited.mistaken.length > 0;
  const found: Found = {
    cited,
    bears,
    concern: concernOf(index, advice, cited.current),
    late: tooLateBy(index, advice),
  };
  const worth = isMistaken || before !== undefined ? 0 : worthOf(index, found);
  const evidence = weigh([advice], (kept) => (kept.includes(advice) ? worth : 0));
  const answer = index.of('advice.answered').find((event) => event.advice === id);
  return makeLine('advice', {
    ...evidence,
    of: before !== undefined ? 0 : isMistaken ? settings.adviceMistaken : 1,
    about: id,
    also: [
      ...evidence.also,
      ...cited.seqs,
      ...found.concern.seqs,
      ...(found.late === undefined ? [] : [found.late.seq]),
      ...(answer === undefined ? [] : [answer.seq]),
      ...(before === undefined ? [] : [before.seq]),
    ],
    says: saysOf(index, on, found, answer),
  });
}

function worthOf(index: JournalIndex, { bears, concern, late }: Found): number {
  const { adviceInWords, adviceLate } = index.settings;
  if (!concern.touches) return 0;
  const grounded = bears ? 1 : adviceInWords / 100;
  return late === undefined ? grounded : Math.min(grounded, adviceLate / 100);
}

/** Whether a fact speaks to what was advised: the road, the hazard, or why to act. */
function bearsOn(index: JournalIndex, body: Given['body'], { fact, version }: Carried): boolean {
  const stated = index.facts.get(fact);
  if (stated === undefined) return false;
  if (body.advice === 'route') return closesOf(stated, version).includes(body.avoid ?? '');
  if (body.advice === 'declare') return callsForAction(stated);
  if (body.advice === 'commit') {
    const isTheirs = weightOf(index.settings, index.needOf(fact, body.to)) >= 1;
    return isTheirs && callsForAction(stated) && !speaksAgainstGoing(stated);
  }
  const zone = index.scenario.tasks.find(({ id }) => id === body.task)?.hazard;
  const zones = stated.means?.hazard ?? [];
  if (zones.length === 0) return stated.letter === 'hazards';
  return zone === undefined || zones.includes(zone);
}

/** A zone to keep out of, or a road that is shut: why crews do not go. */
function speaksAgainstGoing({ means }: Fact): boolean {
  return (means?.hazard ?? []).length > 0 || (means?.closes ?? []).length > 0;
}

/** People, a danger, what may come, or what signals as much: why crews go in and services declare. */
function callsForAction({ letter, level, means }: Fact): boolean {
  const isPressing = letter === 'number' || letter === 'hazards' || letter === 'majorIncident';
  return isPressing || level === 3 || (means?.signals ?? []).length > 0;
}

/** The roads that a fact closes, by what it means or by what it draws on the map. */
function closesOf({ means, shows, versions }: Fact, version: number): string[] {
  const drawn = versions[version]?.shows?.road ?? shows?.road;
  return [...(means?.closes ?? []), ...(drawn === undefined ? [] : [drawn])];
}

const acts = {
  commit: 'commit',
  hold: 'hold back',
  withdraw: 'withdraw',
  route: 'keep off a road',
  declare: 'consider declaring',
} as const;

function saysOf(
  index: JournalIndex,
  { advice, before }: Case,
  { cited, bears, concern, late }: Found,
  answer: EventOf<'advice.answered'> | undefined,
): string {
  const { body, at } = advice;
  const taken =
    answer === undefined ? '' : answer.accepted ? ' They followed it.' : ' They did not follow it.';
  const said = `At ${index.clock(at)} you advised ${index.nameOf(body.to)} to ${acts[body.advice]}`;
  if (before !== undefined) {
    return `${said}, on nothing newer than at ${index.clock(before.at)} (not counted).${taken}`;
  }
  if (cited.mistaken.length > 0) {
    return `${said} because of ${inQuotes(index, cited.mistaken)}, which ${wasOrWere(cited.mistaken)} not so, or no longer.${taken}`;
  }
  const grounds = bears
    ? `because of ${inQuotes(index, cited.current)}, which ${wasOrWere(cited.current)} so`
    : 'and cited nothing that bears on that';
  if (!concern.touches) {
    const why =
      body.advice === 'declare' ? 'they had declared already' : 'it touched nothing of theirs';
    return `${said} ${grounds}; ${why}.${taken}`;
  }
  return `${said} ${grounds}; ${late === undefined ? 'it came in time' : late.says}.${taken}`;
}
