import { present } from '#kernel/invariant.ts';
import { lookUp } from '#kernel/buckets.ts';
import type { CommandOf } from '#command/command.ts';
import { riskRatings } from '#doctrine/risk.ts';
import { holdingOf } from '#knowledge/knowledge.ts';
import { factOf } from '#scenario/scenario.ts';
import { zoneReaches } from '#world/area.ts';
import { unitState } from '#world/state.ts';
import { sentence } from '#knowledge/words.ts';
import type { ExerciseTurn } from '../body.ts';
import { seatState } from '../contexts.ts';
import type { Rating } from '../events-partner.ts';
import { isRejection, resolveItems } from '../handlers/items.ts';
import { taskNamed } from '../agency/own-units.ts';
import { riskRefusal } from '../handlers/together.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { putForward, thereWith } from './put-forward.ts';

/**
 * The round on risk is over: each agency rated every hazard on what it held when it sat down, and
 * what was put on the table is held by all who are there, so that their crews are told.
 */
export function performAssessRisk(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'assess-risk'>,
): void {
  const there = thereWith(turn, action.seat);
  const stale = riskRefusal(there, body);
  if (stale !== null) {
    const id = action.command ?? '';
    const command = present(lookUp(turn.body.commands, id), `No command of ${action.id}`);
    turn.emit({ type: 'command.rejected', command, ...stale });
    return;
  }
  const { notes } = seatState(turn, action.seat);
  const hazards = body.hazards.map(({ hazard, rating, controls, tells, ...weighed }) => {
    const { words, fact } = present(notes[hazard], `No note ${hazard} at ${action.seat}`);
    const own = there.map((agency) => [agency, ownRating(turn, agency, fact, rating)] as const);
    const untold = tells === undefined ? there.filter((one) => hasCrewsIn(turn, one, fact)) : [];
    return {
      hazard,
      words,
      fact,
      rating,
      ...weighed,
      controls,
      tells,
      ratings: Object.fromEntries(own),
      ...(untold.length === 0 ? {} : { untold }),
    };
  });
  const named = body.hazards.map(({ hazard }) => hazard);
  const items = resolveItems(turn, action.seat, [...named, ...body.items]);
  if (isRejection(items)) return;
  const said = [...items.words, ...hazards.map(({ controls }) => controls)];
  putForward(turn, action, {
    from: action.seat,
    to: there,
    carries: items.carries,
    text: said.filter(Boolean).map(sentence).join(' '),
    spans: [],
  });
  turn.emit({
    type: 'risk.assessed',
    id: `risk-${action.command ?? action.id}`,
    seat: action.seat,
    agencies: there,
    hazards,
  });
}

/** Whether an agency has crews at work where this hazard reaches. */
function hasCrewsIn(turn: ExerciseTurn, agency: string, fact: string | undefined): boolean {
  const { scenario, world } = turn.body;
  const zones = fact === undefined ? [] : (factOf(scenario, fact).means?.hazard ?? []);
  return scenario.units.some((unit) => {
    const { task, place } = unitState(world, unit.id);
    const work = taskNamed(turn, task ?? undefined);
    if (unit.agency !== agency || work?.hazard === undefined || place !== work.place) return false;
    return zones.includes(work.hazard) && zoneReaches(scenario, world, work.hazard, place);
  });
}

/** What an agency makes of a hazard by itself: less of what it has only heard said, nothing of what it does not hold. */
function ownRating(
  turn: ExerciseTurn,
  agency: string,
  fact: string | undefined,
  rating: Rating,
): Rating | 'not-known' {
  const held = fact === undefined ? undefined : holdingOf(turn.body.knowledge, agency, fact);
  if (held === undefined) return 'not-known';
  if (held.sourcing === 'seen' || held.sourcing === 'official') return rating;
  return riskRatings[Math.max(0, riskRatings.indexOf(rating) - 1)] ?? rating;
}
