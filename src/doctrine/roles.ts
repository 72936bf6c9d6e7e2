/**
 * The jobs that a person under training can have, and what each is for. In our own words.
 * Sources: NILO from London Fire Brigade’s published role; police liaison from a role profile; the joint
 * officer from a newspaper report on a pilot in Cumbria; the control liaison officer is unverified.
 */
export const roles = {
  nilo: {
    short: 'NILO',
    label: 'National inter-agency liaison officer',
    job: 'Advises commanders and moves information between the services; commands nobody else’s staff.',
    source: 'liaison-guide',
  },
  plt: {
    short: 'PLT',
    label: 'Police liaison officer',
    job: 'Talks with groups of people, explains each side to the other, reports tension and any threat to life; gathers no intelligence.',
    source: 'plt-profile',
  },
  jeso: {
    short: 'JESO',
    label: 'Joint emergency services officer',
    job: 'A community support officer who is an on-call firefighter too: first at the scene, reports to two control rooms, hands over to the first commander.',
    source: 'jeso-report',
  },
  nclo: {
    short: 'NCLO',
    label: 'Control room liaison officer',
    job: 'The liaison officer inside a control room: telephone, talkgroups and other control rooms, never at the scene. Unverified.',
    source: 'liaison-guide',
  },
} as const;

export type Role = keyof typeof roles;
/** Every role: also who may give a command that any liaison officer may give. */
export const everyRole = Object.keys(roles) as [Role, ...Role[]];

/**
 * Who puts joint decisions to commanders. The joint officer holds the scene for the first commander:
 * reports, makes safe, advises and brings people together, and leaves the deciding to them (design).
 */
export const decidingRoles = ['nilo', 'plt', 'nclo'] as const satisfies readonly Role[];
/**
 * Of whom a M/ETHANE is expected. A police liaison officer is among a crowd, reports its tension, and
 * leaves the incident to its commanders; one that they send is still looked at (design, unverified).
 */
const reportingRoles = ['nilo', 'nclo', 'jeso'] as const satisfies readonly Role[];
/** Who can leave the desk. */
export const mobileRoles = ['nilo', 'plt', 'jeso'] as const satisfies readonly Role[];

export function isMobile(role: Role): boolean {
  return (mobileRoles as readonly Role[]).includes(role);
}

export function canPropose(role: Role): boolean {
  return (decidingRoles as readonly Role[]).includes(role);
}

export function owesMethane(role: Role): boolean {
  return (reportingRoles as readonly Role[]).includes(role);
}
