import { tiers, unverified, type Profile } from './profile.ts';

const inquiry = 'Manchester Arena Inquiry, volume 2 (2022)';
const niloRole = 'London Fire Brigade, role description of a NILO';

export const policeProfile: Profile = {
  label: 'Police',
  caresAbout: 'Life, order, cordons, evidence, the casualty bureau.',
  knowsFirst: 'Crime and threat, crowds, road closures, missing people.',
  friction:
    'One overloaded duty officer as the only way in; keeping the scene against getting people out.',
  roles: [
    ...tiers('Bronze: sector, liaison team, traffic', 'Silver: ground commander', 'Gold commander'),
    { tier: 'adviser', title: 'Public order tactical adviser', ...unverified },
    { tier: 'liaison', title: 'Police liaison team', ...unverified },
  ],
  capabilities: [
    { id: 'cordon', label: 'Patrol to hold a cordon', minutes: [10, 20], ...unverified },
    {
      id: 'duty-officer',
      label: 'Force duty officer, by telephone',
      minutes: [0, 1],
      capacity: 'One person; easily overloaded.',
      source: inquiry,
    },
    {
      id: 'public-order',
      label: 'Police support unit, own force',
      minutes: [60, 60],
      capacity: 'About 1 inspector, 3 sergeants, 18 to 21 constables.',
      ...unverified,
    },
    {
      id: 'public-order-aid',
      label: 'Police support units by mutual aid',
      minutes: [240, 480],
      ...unverified,
    },
  ],
};

export const fireProfile: Profile = {
  label: 'Fire and rescue',
  caresAbout: 'Rescue, hazards, its crews, water supply.',
  knowsFirst: 'Buildings and what is stored in them, how fire spreads, how water flows.',
  friction: 'Waits for certainty; picks a rendezvous point of its own.',
  roles: [
    ...tiers('Sector commander', 'Incident commander', 'Strategic commander'),
    {
      tier: 'liaison',
      title: 'National inter-agency liaison officer (NILO): adviser, not commander',
      source: niloRole,
    },
  ],
  capabilities: [
    { id: 'pump', label: 'Pump and crew, town', minutes: [6, 10], ...unverified },
    { id: 'pump-on-call', label: 'Pump and crew, on-call', minutes: [10, 25], ...unverified },
    { id: 'command', label: 'Officer', minutes: [20, 40], ...unverified },
    { id: 'nilo', label: 'NILO', minutes: [0, 60], source: niloRole },
    {
      id: 'boat',
      label: 'Swift-water rescue team',
      minutes: [30, 60],
      capacity: '4 to 6 people each trip.',
      ...unverified,
    },
    {
      id: 'pumping',
      label: 'High-volume pump',
      minutes: [120, 240],
      capacity: 'About 7,000 litres a minute.',
      ...unverified,
    },
  ],
};

export const ambulanceProfile: Profile = {
  label: 'Ambulance',
  caresAbout: 'Triage, a clinical route, how full the hospitals are.',
  knowsFirst: 'Numbers of casualties, beds.',
  friction: 'Will not move frail people without a destination and their records.',
  roles: [
    ...tiers('Operational commander', 'Tactical commander', 'Strategic commander'),
    { tier: 'adviser', title: 'Medical adviser', ...unverified },
    { tier: 'adviser', title: 'Tactical adviser', ...unverified },
  ],
  capabilities: [
    {
      id: 'stretcher',
      label: 'Ambulance',
      minutes: [18, 18],
      capacity: 'One stretcher each. 18 minutes is the mean aimed at for category 2 calls.',
      ...unverified,
    },
    {
      id: 'hart',
      label: 'Hazardous area response team (HART)',
      minutes: [30, 90],
      ...unverified,
    },
    {
      id: 'medical-team',
      label: 'Medical emergency response incident team (MERIT)',
      minutes: [60, 90],
      ...unverified,
    },
  ],
};

export const militaryProfile: Profile = {
  label: 'Military liaison',
  caresAbout: 'A clear task with a defined end, in support of whoever leads.',
  knowsFirst: 'What lift and manpower could be had, and by when.',
  friction:
    'The last resort: a clear need, no alternative, a gap in capability, urgency; and it costs.',
  roles: [
    {
      tier: 'liaison',
      title: 'Joint regional liaison officer; adviser at the strategic group',
      ...unverified,
    },
    // The military say strategic, operational, tactical: the two lower words change places.
    { tier: 'tactical', title: 'Commander of the troops on the task', ...unverified },
  ],
  capabilities: [
    { id: 'military-adviser', label: 'Adviser, by telephone', minutes: [0, 60], ...unverified },
    {
      id: 'troops',
      label: 'Troops for a general task',
      minutes: [720, 1440],
      capacity:
        'About 100 at the moorland fire of June 2018: asked one afternoon, there overnight.',
      source: 'Press reports of the Saddleworth fire, June 2018',
    },
    { id: 'helicopter', label: 'Heavy lift helicopter', minutes: [720, 1440], ...unverified },
  ],
};
