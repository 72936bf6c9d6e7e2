import type { Seconds } from '#kernel/time.ts';
import type { Debrief } from '#analysis/debrief.ts';
import type { ScoreLine } from '#scoring/score-card.ts';
import type { LedgerFilter } from './ledger-filter.ts';

/** What the reader has chosen to look at. */
export interface DebriefFocus {
  /** Whose lines alone are shown; null for all. */
  readonly filter: LedgerFilter | null;
  /** The id of a line of evidence. */
  readonly line: string | null;
  readonly moment: Seconds | null;
}

export const nothingChosen: DebriefFocus = { filter: null, line: null, moment: null };

export interface Spot {
  readonly at: Seconds;
  readonly window: { readonly from: Seconds; readonly to: Seconds } | null;
  /** `fact/agency` of each lane that it is about. */
  readonly lanes: ReadonlySet<string>;
}

export function laneKey(fact: string, agency: string): string {
  return `${fact}/${agency}`;
}

/** Where a line of evidence is, in time and in the table of who knew what. */
export function spotOf(debrief: Debrief, line: ScoreLine): Spot {
  const cited = new Set(line.events.length === 0 ? line.also : line.events);
  const first = debrief.events.find((event) => cited.has(event.seq));
  const window = line.window ?? null;
  const at = window?.to ?? first?.at ?? 0;
  return { at: Math.min(at, endOf(debrief)), window, lanes: new Set(lanesOf(debrief, line)) };
}

/** A line’s id ends in what it is about: `rule:fact@version/agency`, or less of that. */
function lanesOf(debrief: Debrief, line: ScoreLine): string[] {
  const about = line.id.slice(line.id.indexOf(':') + 1).split('/');
  const facts = new Set(about.map((part) => part.split('@')[0]));
  const agencies = new Set(about);
  return debrief.knowledge
    .filter((row) => facts.has(row.fact))
    .flatMap((row) => {
      const named = row.lanes.filter((lane) => agencies.has(lane.agency));
      return (named.length === 0 ? row.lanes : named).map((lane) => laneKey(row.fact, lane.agency));
    });
}

/** The last moment of the exercise. */
export function endOf(debrief: Debrief): Seconds {
  const ended = debrief.events.findLast((event) => event.type === 'exercise.ended');
  return Math.max(60, ended?.at ?? debrief.events.at(-1)?.at ?? 0);
}
