import type { BriefAgency } from '#exercise/view-brief.ts';
import type { Names } from '../names.ts';

/** What an agency can be asked for, within a sentence: `pump and crew, water rescue team, boat`. */
export function capabilityWords({ capabilities }: BriefAgency, names: Names): string {
  return capabilities.map(names.capabilityWithin).join(', ');
}
