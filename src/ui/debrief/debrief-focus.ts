import type { Seconds } from '#kernel/time.ts';
import type { PrincipleId } from '#doctrine/principles.ts';
import type { Debrief } from '#analysis/debrief.ts';
import type { ScoreLine } from '#scoring/score-card.ts';

/** What the reader has chosen to look at. */
export interface DebriefFocus {
  readonly principle: PrincipleId | 'decision' | null;
  /** Index among the score’s lines. */
  readonly line: number | null;
  readonly moment: Seconds | null;
}

export const nothingChosen: DebriefFocus = { principle: null, line: null, moment: null };

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
  const cited = new Set(line.events);
  const events = debrief.events.filter((event) => cited.has(event.seq));
  const lanes = new Set<string>();
  for (const event of events) {
    if (event.type === 'fact.held') lanes.add(laneKey(event.fact, event.holder));
    else if (event.type === 'message.sent') {
      for (const { fact } of event.message.carries) {
        for (const agency of event.message.to) lanes.add(laneKey(fact, agency));
      }
    }
  }
  const window = line.window ?? null;
  if (window !== null && lanes.size === 0) {
    for (const key of lanesDue(debrief, line, window)) lanes.add(key);
  }
  const first = events[0]?.at ?? window?.to ?? 0;
  return { at: window === null ? first : window.to, window, lanes };
}

// A missed duty has no event: it is found by when it was due and by what its words name.
function lanesDue(
  debrief: Debrief,
  line: ScoreLine,
  window: { from: Seconds; to: Seconds },
): string[] {
  return debrief.knowledge
    .filter((row) => line.says.includes(row.label))
    .flatMap((row) =>
      row.lanes
        .filter(
          (lane) =>
            lane.neededBy !== null && lane.neededBy >= window.from && lane.neededBy <= window.to,
        )
        .map((lane) => laneKey(row.fact, lane.agency)),
    );
}

/** The last moment of the exercise. */
export function endOf(debrief: Debrief): Seconds {
  const ended = debrief.events.findLast((event) => event.type === 'exercise.ended');
  return Math.max(60, ended?.at ?? debrief.events.at(-1)?.at ?? 0);
}
