import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { charts, type AgencyEvent, type ChartName } from '#agencies/chart.ts';
import type { ExerciseEvent, ExerciseEventBody } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** Every type of journal event: one more or one less does not compile. */
const journalEvents: Readonly<Record<ExerciseEventBody['type'], true>> = {
  'action.agreed': true,
  'action.done': true,
  'action.lapsed': true,
  'advice.answered': true,
  'advice.given': true,
  'agency.changed': true,
  'brief.given': true,
  'call.failed': true,
  'challenge.answered': true,
  'challenge.put': true,
  'channel.changed': true,
  'channel.joined': true,
  'coach.answered': true,
  'command.accepted': true,
  'command.rejected': true,
  'commander.apart': true,
  'commander.relieved': true,
  'commander.together': true,
  'crew.exposed': true,
  'crew.unexposed': true,
  'decision.proposed': true,
  'decision.refused': true,
  'decision.reviewed': true,
  'decision.taken': true,
  'decision.voted': true,
  'exercise.ended': true,
  'exercise.started': true,
  'fact.ended': true,
  'fact.held': true,
  'fact.true': true,
  'handover.given': true,
  'incident.declared': true,
  'inject.fired': true,
  'invitation.answered': true,
  'invitation.sent': true,
  'line.answered': true,
  'line.put': true,
  'line.refused': true,
  'line.released': true,
  'link.failed': true,
  'link.opened': true,
  'log.entered': true,
  'measure.moved': true,
  'measure.varied': true,
  'meeting.ended': true,
  'meeting.started': true,
  'message.delivered': true,
  'message.garbled': true,
  'message.heard': true,
  'message.lost': true,
  'message.read-back': true,
  'message.sent': true,
  'message.taken-in': true,
  'methane.sent': true,
  'nomination.made': true,
  'note.made': true,
  'people.harmed': true,
  'people.loaded': true,
  'people.safe': true,
  'people.set-down': true,
  'people.sheltered': true,
  'plan.read': true,
  'probe.answered': true,
  'probe.judged': true,
  'probe.lapsed': true,
  'probe.put': true,
  'question.answered': true,
  'question.lapsed': true,
  'question.put': true,
  'request.answered': true,
  'request.made': true,
  'risk.assessed': true,
  'road.closed': true,
  'seat.arrived': true,
  'seat.left': true,
  'stage.started': true,
  'task.done': true,
  'task.duplicated': true,
  'task.joined': true,
  'task.opened': true,
  'task.started': true,
  'unit.arrived': true,
  'unit.blocked': true,
  'unit.departed': true,
  'unit.ordered': true,
  'unit.stranded': true,
  'voice.cancelled': true,
  'voice.ended': true,
  'voice.moved': true,
  'voice.queued': true,
  'voice.started': true,
  'wait.closed': true,
  'wait.late': true,
  'wait.opened': true,
  'zone.changed': true,
};
export const journalEventTypes = Object.keys(journalEvents);

const chartEvents: Readonly<Record<AgencyEvent['type'], true>> = {
  ADVISED: true,
  ALERTED: true,
  APART: true,
  BRIEFED: true,
  CHALLENGED: true,
  DECIDED: true,
  DECLARED: true,
  IN_POST: true,
  INVITED: true,
  LEARNED: true,
  LINE_PUT: true,
  PROPOSED: true,
  RELIEVED: true,
  REQUESTED: true,
  STOOD_DOWN: true,
  TOGETHER: true,
  UNANSWERED: true,
  UNIT: true,
};

const names = Object.keys(charts) as ChartName[];

function machineOf(name: ChartName): AnyStateMachine {
  return charts[name];
}

/** Every `chart region.state` that there is. */
export function agencyStates(): string[] {
  return names.flatMap((name) =>
    Object.entries(machineOf(name).states as Record<string, AnyStateNode>).flatMap(
      ([region, node]) => Object.keys(node.states).map((state) => `${name} ${region}.${state}`),
    ),
  );
}

/** Every `chart EVENT` that a chart does something on. */
export function chartEventsTaken(): string[] {
  return names.flatMap((name) =>
    machineOf(name)
      .events.filter((type: string) => Object.hasOwn(chartEvents, type))
      .map((type) => `${name} ${type}`),
  );
}

export const chartEventTypes = Object.keys(chartEvents);

/** The `chart region.state` that a journal shows its agencies in. */
export function statesReached(scenario: Scenario, journal: readonly ExerciseEvent[]): Set<string> {
  const reached = new Set<string>();
  const chartOf = new Map(scenario.agencies.map(({ id, chart }) => [id, chart]));
  for (const chart of chartOf.values()) {
    const { states } = machineOf(chart as ChartName);
    for (const [region, node] of Object.entries(states as Record<string, AnyStateNode>)) {
      for (const first of node.initial.target) reached.add(`${chart} ${region}.${first.key}`);
    }
  }
  for (const event of journal) {
    if (event.type !== 'agency.changed' || event.region === 'confidence') continue;
    reached.add(`${chartOf.get(event.agency) ?? ''} ${event.region}.${event.to}`);
  }
  return reached;
}
