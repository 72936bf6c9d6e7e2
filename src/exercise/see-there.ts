import { byId } from '#kernel/index-by-id.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import type { Carried } from '#knowledge/message.ts';
import { newMessage, tellFaceToFace } from '#knowledge/communicate.ts';
import { isNews, truthOf } from '#knowledge/knowledge.ts';
import { learnBySeeing } from '#knowledge/truth.ts';
import { unitPlace } from '#world/state.ts';
import type { ExerciseTurn } from './body.ts';
import { inKnowledge, liaisonSeats, seatState } from './contexts.ts';
import { ownEyes, statements } from './voice/wording.ts';

/**
 * A crew comes to a place and sees what is true there. Its own control has it from the crew; nobody else
 * does, the liaison officer of the same service as little as anyone.
 */
export function seeOnArrival(turn: ExerciseTurn, unit: string, place: string): void {
  const agency = crewsAgency(turn.body.scenario, unit);
  if (agency === null) return;
  for (const fact of inSight(turn, place)) {
    inKnowledge(turn, (context) => learnBySeeing(context, agency, fact.id));
  }
}

/** A version of a fact becomes true before the eyes of those who stand there. */
export function seeWhatBegins(turn: ExerciseTurn, id: string): void {
  const { scenario } = turn.body;
  const places = byId(scenario.facts, id)?.seenAt ?? [];
  if (places.length === 0) return;
  for (const unit of scenario.units) {
    const agency = crewsAgency(scenario, unit.id);
    const place = unitPlace(turn.body.world, unit.id);
    if (agency === null || place === null || !places.includes(place)) continue;
    inKnowledge(turn, (context) => learnBySeeing(context, agency, id));
  }
  for (const seat of liaisonSeats(turn)) {
    const { place } = seatState(turn, seat);
    if (place !== null && places.includes(place)) seeAsOfficer(turn, seat, place);
  }
}

/** What a liaison officer sees at a place, in words, as whatever else they come to know. */
export function seeAsOfficer(turn: ExerciseTurn, seat: string, place: string): void {
  const { scenario, knowledge } = turn.body;
  const carries = inSight(turn, place)
    .map(({ id }): Carried => {
      const version = truthOf(knowledge, id)?.version ?? 0;
      return { fact: id, version, sourcing: 'seen' };
    })
    .filter((seen) => isNews(knowledge, seat, seen));
  const own = scenario.seats.find(({ id }) => id === seat);
  const face = scenario.channels.find(({ kind }) => kind === 'face-to-face');
  if (carries.length === 0 || own === undefined || face === undefined) return;
  inKnowledge(turn, (context) => {
    const message = newMessage(context, {
      kind: 'briefing',
      from: own.agency,
      to: [seat],
      channel: face.id,
      ...statements(scenario, ownEyes, carries),
      carries,
      priority: 'routine',
      readBack: false,
      explained: true,
    });
    tellFaceToFace(context, message);
  });
}

/** Derived from the scenario alone: the few facts that can be seen anywhere. */
const visible = new WeakMap<Scenario, readonly Fact[]>();

function visibleFacts(scenario: Scenario): readonly Fact[] {
  const known = visible.get(scenario);
  if (known) return known;
  const facts = scenario.facts.filter(({ seenAt = [] }) => seenAt.length > 0);
  visible.set(scenario, facts);
  return facts;
}

/** What is true now and can be seen at the place. */
function inSight(turn: ExerciseTurn, place: string): Fact[] {
  return visibleFacts(turn.body.scenario).filter((fact) => {
    if (fact.seenAt?.includes(place) !== true) return false;
    const truth = truthOf(turn.body.knowledge, fact.id);
    return truth !== undefined && !truth.ended;
  });
}

/** Null for the car of a liaison officer, who sees with their own eyes and reports by their own words. */
function crewsAgency(scenario: Scenario, id: string): string | null {
  if (scenario.seats.some((seat) => seat.unit === id)) return null;
  return byId(scenario.units, id)?.agency ?? null;
}
