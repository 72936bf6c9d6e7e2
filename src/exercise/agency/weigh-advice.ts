import type { CommandOf } from '#command/command.ts';
import type { Signal } from '#doctrine/signals.ts';
import { factOf } from '#scenario/scenario.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import { holdingsOf } from '#knowledge/knowledge.ts';
import { unitState } from '#world/state.ts';
import { routeSeconds } from '#world/world.ts';
import { topicWithin } from '#scenario/topic-words.ts';
import type { ExerciseTurn } from '../body.ts';
import { worldContext } from '../contexts.ts';
import { taskNamed } from './own-units.ts';

type Advice = CommandOf<'advise'>;

/** Why people go in, and what a service declares on. */
const callsForHelp: readonly Signal[] = ['people-at-risk', 'casualties', 'missing-person'];
const isMajor: readonly Signal[] = [
  ...callsForHelp,
  'flooding',
  'plume',
  'contamination',
  'outage',
  'violence',
];
const isOver: readonly Signal[] = ['resolved', 'calm'];

/** Units of the agency that the advice is about: the one named, or all at or bound for the task; of a route without either, every one. */
export function unitsMeant(turn: ExerciseTurn, agency: string, advice: Advice): string[] {
  if (advice.unit !== undefined) return [advice.unit];
  return turn.body.scenario.units
    .filter((unit) => unit.agency === agency)
    .map((unit) => unit.id)
    .map((unit) => unitState(turn.body.world, unit))
    .filter(
      ({ task }) =>
        (advice.advice === 'route' && advice.task === undefined) || task === advice.task,
    )
    .map(({ id }) => id);
}

/** What the agency holds by now, the facts that came with the advice among it; hearsay moves nobody. */
function picture(turn: ExerciseTurn, agency: string): Fact[] {
  return holdingsOf(turn.body.knowledge, agency)
    .filter(({ sourcing }) => sourcing !== 'rumour')
    .map(({ fact }) => factOf(turn.body.scenario, fact));
}

function tells(facts: readonly Fact[], signals: readonly Signal[]): Fact | undefined {
  return facts.find((fact) => fact.means?.signals?.some((signal) => signals.includes(signal)));
}

/** The zone in which crews work at the task; of a unit’s own task when none is named. */
export function zoneOf(turn: ExerciseTurn, agency: string, advice: Advice): string | undefined {
  const [unit] = unitsMeant(turn, agency, advice);
  const own = unit === undefined ? null : unitState(turn.body.world, unit).task;
  return taskNamed(turn, advice.task ?? own ?? undefined)?.hazard;
}

function hazardHeld(turn: ExerciseTurn, agency: string, advice: Advice): Fact | undefined {
  const zone = zoneOf(turn, agency, advice);
  return picture(turn, agency).find(({ means }) => {
    const zones = means?.hazard ?? [];
    return zone === undefined ? zones.length > 0 : zones.includes(zone);
  });
}

/** Whether the agency's own picture holds something that speaks for the advice. */
export function speaksFor(turn: ExerciseTurn, agency: string, advice: Advice): boolean {
  const facts = picture(turn, agency);
  switch (advice.advice) {
    case 'withdraw':
    case 'hold':
      return hazardHeld(turn, agency, advice) !== undefined;
    case 'route':
      return facts.some(({ means }) => means?.closes?.includes(advice.avoid ?? '') === true);
    case 'commit':
      return (
        tells(facts, callsForHelp) !== undefined || facts.some(({ letter }) => letter === 'number')
      );
    case 'declare':
      return tells(facts, isMajor) !== undefined || facts.some(({ level }) => level === 3);
    default:
      return false;
  }
}

/** What it holds against the advice, as its commander would say it without naming the fact; else empty. */
export function speaksAgainst(turn: ExerciseTurn, agency: string, advice: Advice): string {
  const over = tells(picture(turn, agency), isOver);
  switch (advice.advice) {
    case 'commit':
      return onTopic(turn, hazardHeld(turn, agency, advice));
    case 'route':
      return noOtherWay(turn, agency, advice) ? 'There is no other way that I know of.' : '';
    default:
      return onTopic(turn, over);
  }
}

function onTopic(turn: ExerciseTurn, fact: Fact | undefined): string {
  if (fact === undefined) return '';
  return `What I hold on ${topicWithin(turn.body.scenario, fact.topic)} speaks against it.`;
}

function noOtherWay(turn: ExerciseTurn, agency: string, advice: Advice): boolean {
  const { believesClosed } = worldContext(turn);
  const { scenario, world } = turn.body;
  const bound = unitsMeant(turn, agency, advice).filter(
    (unit) => unitState(world, unit).to !== null,
  );
  return bound.some((who) => {
    const to = unitState(world, who).to ?? '';
    const shuns = (of: string, road: string) => road === advice.avoid || believesClosed(of, road);
    return routeSeconds(scenario, world, { who, to }, shuns) === null;
  });
}
