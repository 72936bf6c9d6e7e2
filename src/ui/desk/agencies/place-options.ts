import type { Brief } from '#exercise/view-brief.ts';
import type { Option } from '../parts/select-field.tsx';

/** The places of the map, by name. */
export function placeOptions(brief: Brief): readonly Option[] {
  return brief.geometry.places
    .map(({ id, name }) => ({ id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}
