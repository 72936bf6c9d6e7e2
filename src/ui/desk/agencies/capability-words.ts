import type { BriefAgency } from '#exercise/view-brief.ts';
import type { Names } from '../names.ts';

/** What an agency can be asked for, within a sentence: `pumping, swift water rescue, boat`. */
export function capabilityWords({ capabilities }: BriefAgency, names: Names): string {
  return capabilities.map((id) => names.capability(id).toLowerCase()).join(', ');
}
