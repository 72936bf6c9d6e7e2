import { tiers, unverified, type Profile } from './profile.ts';

export const councilProfile: Profile = {
  label: 'Local authority',
  caresAbout: 'Shelter, vulnerable people, local roads, welfare; later recovery.',
  knowsFirst: 'Residents of care homes and what they need, sites for rest centres, drains.',
  friction:
    'There is no single list of vulnerable people, by design: only lists of lists; wary of sharing data.',
  roles: [
    ...tiers('Rest centre manager', 'Duty emergency planning officer', 'Chief executive'),
    { tier: 'liaison', title: 'Local authority liaison officer (LALO)', ...unverified },
    { tier: 'strategic', title: 'Recovery lead: chairs the recovery group', ...unverified },
  ],
  capabilities: [
    { id: 'duty-officer', label: 'Duty officer', minutes: [15, 30], ...unverified },
    { id: 'liaison', label: 'Liaison officer on scene', minutes: [60, 120], ...unverified },
    { id: 'rest-centre', label: 'Rest centre open', minutes: [120, 240], ...unverified },
    { id: 'seats', label: 'Buses', minutes: [60, 120], ...unverified },
  ],
};

export const highwaysProfile: Profile = {
  label: 'Highways operator',
  caresAbout: 'Routes and diversions.',
  knowsFirst: 'Closures, failures of signals.',
  friction: 'Others send convoys down a road that it has closed.',
  roles: tiers('Traffic officer', 'Regional control duty manager', 'Network duty director'),
  capabilities: [
    { id: 'diversion', label: 'Closure and signed diversion', minutes: [20, 60], ...unverified },
  ],
};

export const voluntaryProfile: Profile = {
  label: 'Voluntary sector',
  caresAbout: 'People, a task that fits, insurance.',
  knowsFirst: 'Local ways in, rumours of the community.',
  friction: 'Volunteers who come of themselves; nobody asks the organised ones.',
  roles: tiers('Team leader', 'Co-ordinator at the tactical group', 'Voluntary sector lead'),
  capabilities: [
    { id: 'welfare', label: 'Welfare team', minutes: [60, 120], ...unverified },
    { id: 'search', label: 'Search team', minutes: [60, 120], ...unverified },
    { id: 'radio', label: 'Radio operators', minutes: [60, 120], ...unverified },
  ],
};

export const operatorProfile: Profile = {
  label: 'Site operator',
  caresAbout: 'Its staff, residents or patients; its plant; how it came about.',
  knowsFirst: 'The layout, what is stored, who is on site.',
  friction: 'Liability and confidentiality make it careful of what it says.',
  roles: tiers('Shift manager', 'Site incident controller', 'Company director'),
  capabilities: [
    { id: 'site-adviser', label: 'Somebody who knows the site', minutes: [0, 1], ...unverified },
  ],
};

export const organiserProfile: Profile = {
  label: 'Event organiser',
  caresAbout: 'That what it called people to goes well; its stewards; its name.',
  knowsFirst: 'What the crowd intends, where it is, what it has heard.',
  friction: 'What was said in confidence is passed on; conditions come as a surprise.',
  roles: tiers('Chief steward', 'Event controller', 'Organiser'),
  capabilities: [
    { id: 'stewards', label: 'Stewards moved', minutes: [5, 20], ...unverified },
    { id: 'announcement', label: 'Words to the crowd', minutes: [0, 5], ...unverified },
  ],
};

export const genericProfile: Profile = {
  label: 'An agency of the scenario’s own',
  caresAbout: 'What its standing orders say.',
  knowsFirst: 'What the scenario lets it learn.',
  friction: 'As the scenario has it.',
  roles: tiers('Operational lead', 'Tactical lead', 'Strategic lead'),
  capabilities: [],
};
