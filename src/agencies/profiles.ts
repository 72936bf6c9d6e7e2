import type { ChartName } from './chart.ts';
import type { Profile, SharedResource } from './profile.ts';
import {
  ambulanceProfile,
  fireProfile,
  militaryProfile,
  policeProfile,
} from './profiles-emergency.ts';
import {
  councilProfile,
  genericProfile,
  highwaysProfile,
  operatorProfile,
  organiserProfile,
  voluntaryProfile,
} from './profiles-local.ts';
import {
  environmentProfile,
  healthProfile,
  meteorologyProfile,
  powerProfile,
  waterProfile,
} from './profiles-technical.ts';

/** What is typical of each kind of agency, by its chart. */
export const profiles: Readonly<Record<ChartName, Profile>> = {
  ambulance: ambulanceProfile,
  council: councilProfile,
  environment: environmentProfile,
  fire: fireProfile,
  health: healthProfile,
  highways: highwaysProfile,
  meteorology: meteorologyProfile,
  military: militaryProfile,
  operator: operatorProfile,
  organiser: organiserProfile,
  police: policeProfile,
  power: powerProfile,
  responder: genericProfile,
  voluntary: voluntaryProfile,
  water: waterProfile,
};

/** What services hold in common. A scenario has them as units of the service that crews them. */
export const sharedResources: readonly SharedResource[] = [
  {
    id: 'jeso',
    label: 'Joint emergency services officer (JESO)',
    what: 'A community support officer who is also an on-call firefighter: often first on scene, answers to two control rooms, sends the first M/ETHANE.',
    capabilities: ['cordon', 'assess'],
    source: 'Role description of a JESO in an English county',
  },
  {
    id: 'jicu',
    label: 'Joint incident command unit (JICU)',
    what: 'A vehicle with an awning, radios and a link to the internet, where commanders of all services can stand together.',
    capabilities: ['command-point'],
    source: 'Role description of a JESO in an English county',
  },
];
