import { withEntry } from '#kernel/buckets.ts';
import {
  regionsOf,
  startChart,
  stepChart,
  type AgencyEvent,
  type ChartSnapshot,
  type ChartStep,
} from '#agencies/chart.ts';
import { agencyOf } from '#scenario/scenario.ts';
import type { Agency } from '#scenario/schema/agency.ts';
import type { AgencyState, ExerciseTurn } from '../body.ts';
import { agencyState, changeAgency } from '../contexts.ts';

/** A chart's first step follows from the scenario alone, hence is kept beside it. */
const firstSteps = new WeakMap<Agency, ChartStep>();

function firstStep(agency: Agency): ChartStep {
  const known = firstSteps.get(agency);
  if (known) return known;
  const first = startChart(agency.chart, {
    agency: agency.id,
    appointedAfter: agency.commander.appointedAfter,
    mobilises: agency.mobilises,
  });
  firstSteps.set(agency, first);
  return first;
}

/** Starts every agency's chart; those that respond from the start are alerted at once. */
export function startAgencies(turn: ExerciseTurn): void {
  for (const agency of turn.body.scenario.agencies) {
    const first = firstStep(agency);
    const state = {
      snapshot: first.snapshot,
      delays: {},
      delayCount: 0,
      confidence: agency.commander.confidence,
      reported: '',
    };
    turn.body = { ...turn.body, agencies: withEntry(turn.body.agencies, agency.id, state) };
    keep(turn, agency.id, state, first);
    act(turn, agency.id, first);
    if (agency.alerted === 'at-start') wake(turn, agency.id, { type: 'ALERTED' });
  }
}

/** An agency's chart takes an event. Agencies are woken by events, never by ticks. */
export function wake(turn: ExerciseTurn, agency: string, event: AgencyEvent): void {
  const before = agencyState(turn, agency);
  const { chart } = agencyOf(turn.body.scenario, agency);
  const next = stepChart(chart, before.snapshot, event);
  keep(turn, agency, before, next);
  // A chart that an event leads nowhere answers with the very snapshot it had.
  if (next.snapshot !== before.snapshot) tellChanges(turn, agency, before.snapshot, next.snapshot);
  act(turn, agency, next);
}

function tellChanges(
  turn: ExerciseTurn,
  agency: string,
  before: ChartSnapshot,
  after: ChartSnapshot,
): void {
  const old = regionsOf(before);
  const now = regionsOf(after);
  for (const region in now) {
    const from = old[region] ?? '';
    const to = now[region] ?? '';
    if (from !== to) turn.emit({ type: 'agency.changed', agency, region, from, to });
  }
}

/** Given as a command in its own turn, after what has just happened has been heard by everyone. */
function act(turn: ExerciseTurn, agency: string, { intents }: ChartStep): void {
  for (const intent of intents) turn.schedule(turn.now, { kind: 'intent', agency, intent });
}

/** The engine's queue owns the chart's delays; a token tells one that was cancelled or begun anew. */
function keep(turn: ExerciseTurn, agency: string, before: AgencyState, step: ChartStep): void {
  if (step.begun.length === 0 && step.cancelled.length === 0) {
    if (step.snapshot === before.snapshot) return undefined;
    return changeAgency(turn, agency, { snapshot: step.snapshot });
  }
  // Built up, as an object from which something was deleted is slow ever after.
  const delays: Record<string, number> = {};
  for (const id in before.delays) {
    if (!step.cancelled.includes(id)) delays[id] = before.delays[id] ?? 0;
  }
  let { delayCount } = before;
  for (const { id, after, event } of step.begun) {
    delayCount += 1;
    delays[id] = delayCount;
    turn.schedule(turn.now + after, { kind: 'chart', agency, id, token: delayCount, event });
  }
  changeAgency(turn, agency, { snapshot: step.snapshot, delays, delayCount });
}

export function onChartDue(
  turn: ExerciseTurn,
  agency: string,
  id: string,
  token: number,
  event: AgencyEvent,
): void {
  const { delays } = agencyState(turn, agency);
  if (delays[id] !== token) return;
  const { [id]: _due, ...others } = delays;
  changeAgency(turn, agency, { delays: others });
  wake(turn, agency, event);
}

/** Hidden confidence in the liaison officer rises and falls with what they do. */
export function changeConfidence(turn: ExerciseTurn, agency: string, by: number): void {
  const { confidence } = agencyState(turn, agency);
  const next = Math.max(0, Math.min(100, confidence + by));
  if (next === confidence) return;
  changeAgency(turn, agency, { confidence: next });
  turn.emit({
    type: 'agency.changed',
    agency,
    region: 'confidence',
    from: String(confidence),
    to: String(next),
  });
}
