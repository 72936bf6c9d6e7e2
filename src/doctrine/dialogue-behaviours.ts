/**
 * What a police liaison team is for. Source: role profile of a police liaison team officer, which names
 * the five; what they mean is in our own words and unverified.
 */
export const dialogueFunctions = {
  initiation: 'Initiation',
  communication: 'Communication',
  sensing: 'Sensing',
  mediation: 'Mediation',
  negotiation: 'Negotiation',
} as const;

type DialogueFunction = keyof typeof dialogueFunctions;

/** What an observer looks for in dialogue with groups, by those functions. */
export const dialogueBehaviours = {
  'sought-early': {
    function: 'initiation',
    says: 'Each group is sought out early, before anything is asked of it, and contact is kept up.',
  },
  'told-first': {
    function: 'communication',
    says: 'What will touch a group it hears from the officer first, with the reason.',
  },
  'conditions-explained': {
    function: 'communication',
    says: 'Conditions that command has imposed are explained as they are, and no others.',
  },
  'bounds-said': {
    function: 'communication',
    says: 'What will be reported is said openly; what is confided stays with those it is for.',
  },
  'mood-read': {
    function: 'sensing',
    says: 'A change of mood is noticed, and told to command with what it rests on.',
  },
  'between-them': {
    function: 'mediation',
    says: 'Each side’s concern is put to the other, and a way between them looked for.',
  },
  'promised-within': {
    function: 'negotiation',
    says: 'Only what command has agreed to is offered.',
  },
} as const satisfies Readonly<
  Record<string, { readonly function: DialogueFunction; readonly says: string }>
>;
