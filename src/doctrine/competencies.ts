import type { BehaviourId } from './observable-behaviours.ts';

/**
 * Documents that describe what a liaison officer does, and how far each can be trusted. All are
 * paraphrased, and unverified against the services’ present profiles.
 */
export const competencySources = {
  'plt-profile': {
    label: 'Role profile of a police liaison team officer',
    role: 'Police liaison team officer',
    trust:
      'The only one written by practitioners; older than the present College of Policing’s names. Unverified.',
  },
  'jeso-report': {
    label: 'Newspaper report on joint emergency services officers in Cumbria',
    role: 'Joint emergency services officer',
    trust: 'A report on a pilot of two officers, with quotations. Unverified.',
  },
  'liaison-guide': {
    label: 'Web article on emergency services liaison officers',
    role: 'Inter-agency and control room liaison officer',
    trust: 'Generic copy: used for its vocabulary alone. Unverified.',
  },
  'liaison-general': {
    label: 'Two web definitions of a liaison officer in any trade',
    role: 'Any liaison officer',
    trust: 'Generic copy, partly about companies: used for its vocabulary alone. Unverified.',
  },
} as const;

export type CompetencySource = keyof typeof competencySources;

interface Competency {
  /** In our own words. */
  readonly says: string;
  readonly source: CompetencySource;
  /** Observable behaviours whose rules give evidence of it. */
  readonly shownBy: readonly BehaviourId[];
  /** Rules that give evidence of it beside those of the behaviours, by id. */
  readonly rules?: readonly string[];
}

/** What the documents ask for that an exercise can show. What it cannot: see `not-scored.ts`. */
export const competencies = {
  'checks-understanding': {
    says: 'Says what is needed clearly, to suit whoever hears it, and checks that it was understood.',
    source: 'plt-profile',
    shownBy: ['understanding-checked', 'questions-answered'],
  },
  'keeps-contact': {
    says: 'Keeps in contact with those whom it serves, finds out what they need and responds.',
    source: 'plt-profile',
    shownBy: ['questions-answered', 'asks-others'],
  },
  'builds-trust': {
    says: 'Builds confidence and trust between police, organisers and those who protest.',
    source: 'plt-profile',
    shownBy: ['sought-early', 'bounds-said', 'promised-within'],
  },
  'lowers-tension': {
    says: 'Senses and reports tension, and lowers it by dialogue: misunderstandings cleared up, rumours put right.',
    source: 'plt-profile',
    shownBy: ['sureness-said', 'mood-read', 'told-first', 'between-them'],
  },
  negotiates: {
    says: 'Initiates, communicates, negotiates and mediates within what command has authorised.',
    source: 'plt-profile',
    shownBy: ['sought-early', 'promised-within', 'conditions-explained', 'between-them'],
  },
  'shares-within-bounds': {
    says: 'Shares information by the agreed rules, and keeps what must be kept.',
    source: 'plt-profile',
    shownBy: ['bounds-kept', 'bounds-said'],
  },
  'gathers-and-decides': {
    says: 'Gathers enough to understand what is going on, draws conclusions from it, decides well.',
    source: 'plt-profile',
    shownBy: ['same-account', 'asks-others'],
    rules: ['probe'],
  },
  'plans-and-prioritises': {
    says: 'Works in order, does what matters first, uses time well, within policy and procedure.',
    source: 'plt-profile',
    shownBy: ['joint-priorities', 'lead-known'],
    rules: ['recall'],
  },
  'answers-for-it': {
    says: 'Takes responsibility for what was taken on, and sees it through.',
    source: 'plt-profile',
    shownBy: ['next-meeting-set', 'handed-over'],
  },
  'reports-to-two-controls': {
    says: 'First at the scene for two services: reports early, and to both control rooms.',
    source: 'jeso-report',
    shownBy: ['methane-passed', 'reaches-all'],
  },
  'brings-together': {
    says: 'Uses a place or a vehicle where commanders can meet and be briefed together.',
    source: 'jeso-report',
    shownBy: ['commanders-together', 'nobody-missing', 'one-rvp'],
  },
  'co-ordinates': {
    says: 'Co-ordinates what several services do at an incident, and the best use of what they have.',
    source: 'liaison-guide',
    shownBy: ['no-gap-no-double', 'joint-priorities', 'limits-known'],
  },
  'shares-information': {
    says: 'Sees to it that services share information and hold the same account.',
    source: 'liaison-guide',
    shownBy: ['reaches-all', 'same-account', 'hazards-shared'],
  },
  'knows-limits': {
    says: 'Knows what services can do and what they cannot, and asks the right one in time.',
    source: 'liaison-guide',
    shownBy: ['limits-known', 'asks-others'],
  },
  'advises-commanders': {
    says: 'Advises commanders, on grounds that hold, in time to matter.',
    source: 'liaison-guide',
    shownBy: ['crews-warned', 'risk-agreed'],
    rules: ['advice'],
  },
  'supports-decisions': {
    says: 'Supports joint tactical and strategic decisions, by law, plans and procedures.',
    source: 'liaison-guide',
    shownBy: ['joint-priorities', 'lead-known', 'next-meeting-set'],
  },
  'assesses-risk': {
    says: 'Assesses risks and helps to control them.',
    source: 'liaison-guide',
    shownBy: ['risk-agreed', 'hazards-shared', 'crews-warned'],
  },
  'one-message': {
    says: 'Sees to it that the public and partners hear one consistent message.',
    source: 'liaison-guide',
    shownBy: ['one-public-message'],
  },
  'links-controls': {
    says: 'Links control rooms, local and national, so that both know how things stand (this wording of the control room role is doubtful).',
    source: 'liaison-guide',
    shownBy: ['reaches-all', 'second-route'],
  },
  briefs: {
    says: 'Organises and gives briefings to several services.',
    source: 'liaison-guide',
    shownBy: ['same-account'],
    rules: ['brief'],
  },
  'is-contact': {
    says: 'Is the point of contact: can be asked, and answers.',
    source: 'liaison-general',
    shownBy: ['questions-answered'],
  },
  'finds-faults-between': {
    says: 'Finds and puts right what goes wrong between organisations.',
    source: 'liaison-general',
    shownBy: ['difference-flagged', 'second-route'],
  },
  'runs-meetings': {
    says: 'Brings people together in meetings that come to something.',
    source: 'liaison-general',
    shownBy: ['commanders-together', 'joint-priorities'],
  },
  reports: {
    says: 'Reports on what has happened, early and again as it changes.',
    source: 'liaison-general',
    shownBy: ['methane-passed', 'sureness-said'],
  },
} as const satisfies Readonly<Record<string, Competency>>;

export type CompetencyId = keyof typeof competencies;
