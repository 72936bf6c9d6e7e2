import type { Brief, BriefAgency } from '#exercise/view-brief.ts';

/** A brief of a scenario with nothing in it, for what a test needs to be added. */
export function anEmptyBrief(
  part: Partial<Brief> & Pick<Brief, 'geometry' | 'scenario' | 'seat'>,
): Brief {
  return {
    clock: { start: 0, jumps: [] },
    acts: [],
    length: 3600,
    objectives: [],
    agencies: [],
    channels: [],
    topics: [],
    units: [],
    tasks: [],
    decisions: [],
    groups: [],
    plans: [],
    crowds: [],
    ...part,
  };
}

/** An agency of a brief: on no talkgroup, with no deputy and nothing to be asked for. */
export function aBriefAgency(
  part: Partial<BriefAgency> & Pick<BriefAgency, 'id' | 'short' | 'name'>,
): BriefAgency {
  return {
    control: `${part.name} control`,
    commander: { name: 'A. Person', title: 'Commander', travels: true },
    deputy: null,
    capabilities: [],
    onTalkgroups: [],
    ...part,
  };
}
