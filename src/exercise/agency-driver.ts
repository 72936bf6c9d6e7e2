import { withEntry } from '#kernel/buckets.ts';
import {
  regionsOf,
  startChart,
  stepChart,
  type AgencyEvent,
  type ChartStep,
} from '#agencies/chart.ts';
import { agencyOf } from '#scenario/scenario.ts';
import type { ExerciseTurn } from './body.ts';
import { agencyState, changeAgency } from './contexts.ts';

/** Starts every agency's chart; those that respond from the start are alerted at once. */
export function startAgencies(turn: ExerciseTurn): void {
  for (const agency of turn.body.scenario.agencies) {
    const first = startChart(agency.chart, {
      agency: agency.id,
      appointedAfter: agency.commander.appointedAfter,
      mobilises: agency.mobilises,
    });
    const state = {
      snapshot: first.snapshot,
      delays: {},
      delayCount: 0,
      confidence: agency.commander.confidence,
      reported: '',
    };
    turn.body = { ...turn.body, agencies: withEntry(turn.body.agencies, agency.id, state) };
    apply(turn, agency.id, first);
    if (agency.alerted === 'at-start') wake(turn, agency.id, { type: 'ALERTED' });
  }
}

/** An agency's chart takes an event. Agencies are woken by events, never by ticks. */
export function wake(turn: ExerciseTurn, agency: string, event: AgencyEvent): void {
  const before = agencyState(turn, agency).snapshot;
  const { chart } = agencyOf(turn.body.scenario, agency);
  const next = stepChart(chart, before, event);
  changeAgency(turn, agency, { snapshot: next.snapshot });
  const old = regionsOf(before);
  for (const [region, to] of Object.entries(regionsOf(next.snapshot))) {
    const from = old[region] ?? '';
    if (from !== to) turn.emit({ type: 'agency.changed', agency, region, from, to });
  }
  apply(turn, agency, next);
}

/** The engine's queue owns the chart's delays; a token tells one that was cancelled or begun anew. */
function apply(turn: ExerciseTurn, agency: string, step: ChartStep): void {
  for (const id of step.cancelled) {
    const { [id]: _gone, ...delays } = agencyState(turn, agency).delays;
    changeAgency(turn, agency, { delays });
  }
  for (const { id, after, event } of step.begun) {
    const state = agencyState(turn, agency);
    const token = state.delayCount + 1;
    changeAgency(turn, agency, { delays: { ...state.delays, [id]: token }, delayCount: token });
    turn.schedule(turn.now + after, { kind: 'chart', agency, id, token, event });
  }
  // Given as a command in its own turn, after what has just happened has been heard by everyone.
  for (const intent of step.intents) turn.schedule(turn.now, { kind: 'intent', agency, intent });
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
