import type { BriefAgency } from '#exercise/view-brief.ts';

/** What a service is, as anybody can tell by its name. */
export type Service =
  | 'police'
  | 'fire'
  | 'ambulance'
  | 'council'
  | 'environment'
  | 'power'
  | 'highways'
  | 'voluntary'
  | 'weather'
  | 'health'
  | 'water'
  | 'site'
  | 'school'
  | 'organiser'
  | 'farm'
  | 'transport';

const names: readonly (readonly [Service, RegExp])[] = [
  ['voluntary', /volunt|red cross|rescue team/],
  ['police', /police|constabulary/],
  ['fire', /fire/],
  ['ambulance', /ambulance|paramedic/],
  ['council', /council|borough|local authority/],
  ['environment', /environment|rivers? agency/],
  ['power', /power|electric|energy|network operator/],
  ['highways', /highway|roads/],
  ['weather', /met office|weather|forecast/],
  ['health', /hospital|infirmary|health/],
  ['school', /school|college|nursery/],
  ['site', /storage|warehouse|packing|works\b|factory|depot/],
  ['water', /water/],
  ['organiser', /committee|organiser|campaign/],
  ['farm', /\bfarm\b/],
  ['transport', /\b(coach|bus|rail|tram)|transport/],
];

export function serviceOf({ id, name }: Pick<BriefAgency, 'id' | 'name'>): Service | undefined {
  const words = `${name} ${id}`.toLowerCase();
  return names.find(([, sign]) => sign.test(words))?.[0];
}
