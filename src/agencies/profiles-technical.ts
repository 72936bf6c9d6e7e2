import { tiers, unverified, type Profile } from './profile.ts';

const warningCodes = 'Environment Agency, what the flood warning codes mean';
const airQuality = 'National Fire Chiefs Council and UKHSA, guidance on air quality cells';

export const environmentProfile: Profile = {
  label: 'Environment Agency',
  caresAbout: 'Levels to come, defences, pollution.',
  knowsFirst: 'When and how high the peak is, gauges, how much a barrier can take.',
  friction: 'Says what may be; those who decide want yes or no.',
  roles: tiers('Field team leader', 'Flood duty officer', 'Area duty manager'),
  capabilities: [
    { id: 'forecast', label: 'Flood adviser, by telephone', minutes: [0, 15], ...unverified },
    {
      id: 'flood-warning',
      label: 'Flood warning: ahead of the flood by',
      minutes: [30, 1440],
      source: warningCodes,
    },
    {
      id: 'flood-alert',
      label: 'Flood alert: ahead of the flood by',
      minutes: [120, 2880],
      source: warningCodes,
    },
    { id: 'gauge', label: 'Field team', minutes: [60, 120], ...unverified },
  ],
};

export const healthProfile: Profile = {
  label: 'Health security and science advice',
  caresAbout: 'Who is exposed, and what the public is told.',
  knowsFirst: 'Toxicology, wording of advice.',
  friction: 'Careful before there are data; who speaks first.',
  roles: [
    ...tiers('Duty health protection officer', 'Consultant on call', 'Director of public health'),
    { tier: 'adviser', title: 'Chair of the science and technical advice cell', ...unverified },
  ],
  capabilities: [
    { id: 'health-advice', label: 'Adviser, by telephone', minutes: [0, 30], ...unverified },
    {
      id: 'air-quality-cell',
      label: 'Air quality cell, remote',
      minutes: [0, 120],
      source: airQuality,
    },
    {
      id: 'science-cell',
      label: 'Science and technical advice cell (STAC)',
      minutes: [120, 240],
      ...unverified,
    },
  ],
};

export const meteorologyProfile: Profile = {
  label: 'Met Office',
  caresAbout: 'Wind, rain, where a plume goes.',
  knowsFirst: 'When the wind shifts.',
  friction: 'The outline of a plume is taken for a dose.',
  roles: [{ tier: 'adviser', title: 'Civil contingencies adviser', ...unverified }],
  capabilities: [
    {
      id: 'fire-weather',
      label: 'Weather for a fire, three hours either way',
      minutes: [0, 1],
      ...unverified,
    },
    { id: 'plume-forecast', label: 'Plume forecast', minutes: [20, 30], ...unverified },
  ],
};

export const powerProfile: Profile = {
  label: 'Power distribution',
  caresAbout: 'Its assets, switching off safely, customers who depend on supply.',
  knowsFirst: 'How much water a substation can stand, who would lose supply, who is dependent.',
  friction: 'Sites are sensitive; it is seldom at the forward command post.',
  roles: tiers('Field engineer', 'Control duty manager', 'Emergency director'),
  capabilities: [
    { id: 'isolate', label: 'Switching, from its control', minutes: [0, 10], ...unverified },
    { id: 'engineer', label: 'Engineer', minutes: [60, 120], ...unverified },
    { id: 'generator', label: 'Mobile generation', minutes: [240, 720], ...unverified },
  ],
};

export const waterProfile: Profile = {
  label: 'Water company',
  caresAbout: 'Treatment works, pressure, quality, priority customers.',
  knowsFirst: 'How long storage lasts, who would lose water.',
  friction: 'Sites are sensitive; it is seldom at the forward command post.',
  roles: tiers('Network technician', 'Duty incident manager', 'Emergency director'),
  capabilities: [
    { id: 'valve', label: 'Valves, from its control', minutes: [0, 10], ...unverified },
    { id: 'engineer', label: 'Engineer', minutes: [60, 120], ...unverified },
    { id: 'bottled-water', label: 'Bottled water and tankers', minutes: [240, 720], ...unverified },
  ],
};
