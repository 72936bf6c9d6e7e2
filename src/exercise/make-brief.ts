import { actNamesOf } from '#scenario/act-names.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import { seatOf, type Scenario } from '#scenario/scenario.ts';
import type { Agency } from '#scenario/schema/agency.ts';
import type { Brief } from './view-brief.ts';

/** What a seat may know of the scenario before it starts; relevance, needs and truth stay behind. */
export function makeBrief(scenario: Scenario, seatId: string): Brief {
  const { id, role, title, agency, controls = [], at, briefing } = seatOf(scenario, seatId);
  const talkgroups = scenario.channels.filter((channel) => channel.kind === 'talkgroup');
  return {
    scenario: {
      id: scenario.id,
      title: scenario.title,
      summary: scenario.summary,
      contentNote: scenario.contentNote,
      reviewedBy: scenario.reviewedBy,
      law: scenario.law,
    },
    clock: clockFaceOf(scenario),
    length: scenario.clock.length,
    acts: actNamesOf(scenario),
    seat: { id, role, title, agency, controls, at, briefing },
    objectives: scenario.objectives,
    agencies: scenario.agencies.map((other) => ({
      id: other.id,
      name: other.name,
      short: other.short,
      control: other.control,
      commander: {
        name: other.commander.name,
        title: other.commander.title,
        travels: other.commander.unit !== undefined,
      },
      deputy:
        other.deputy === undefined ? null : { name: other.deputy.name, title: other.deputy.title },
      capabilities: capabilitiesOf(scenario, other),
      onTalkgroups: talkgroups
        .filter((group) => group.members?.includes(other.id))
        .map((group) => group.id),
    })),
    channels: scenario.channels.map((channel) => ({
      id: channel.id,
      kind: channel.kind,
      label: channel.label,
      members: channel.members ?? [],
    })),
    topics: scenario.topics,
    units: scenario.units.map((unit) => ({ id: unit.id, agency: unit.agency, name: unit.name })),
    tasks: scenario.tasks.map((task) => ({ id: task.id, label: task.label, place: task.place })),
    decisions: scenario.decisions.map((decision) => ({
      id: decision.id,
      title: decision.title,
      question: decision.question,
      entitled: decision.entitled,
      offered: decision.offered ?? 0,
      options: decision.options.map((option) => ({
        id: option.id,
        label: option.label,
        note: option.note,
      })),
      hazards: decision.hazards.map((hazard) => ({ id: hazard.id, label: hazard.label })),
      powers: decision.powers.map((power) => ({ id: power.id, label: power.label })),
    })),
    groups: scenario.groups ?? [],
    plans: (scenario.plans ?? []).map((plan) => ({ id: plan.id, title: plan.title })),
    crowds: (scenario.crowds ?? []).map(({ id: crowd, name, place, size, contact, offers }) => ({
      id: crowd,
      name,
      place,
      size,
      contact: {
        name: contact.name,
        title: contact.title,
        byPhone: contact.phone !== undefined,
      },
      offers: (offers ?? []).map((offer) => ({ id: offer.id, label: offer.label })),
    })),
    geometry: scenario.geometry,
  };
}

/** What it and its units can do, each once, in the scenario’s order. */
function capabilitiesOf(scenario: Scenario, agency: Agency): string[] {
  const own = (agency.capabilities ?? []).map((capability) => capability.id);
  const units = scenario.units
    .filter((unit) => unit.agency === agency.id)
    .flatMap((unit) => unit.capabilities);
  return [...new Set([...own, ...units])];
}
