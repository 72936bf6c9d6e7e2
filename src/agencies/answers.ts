/** When a liaison officer's request is refused, in the order in which a commander thinks of it. */
export type RequestRule = 'responder' | 'last-resort';

/** Below it the words of every answer, as a commander says them; docs/agencies shows them. */
const soon = 'Ask again in a few minutes.';
const handingOver = `We are handing over just now. ${soon}`;

/** Said to whoever comes to the last resort first. */
export const notLastResort =
  'We are the last resort. Who nearer has been asked, and why could they not?';

const refusals = {
  responder: [
    ['ownsNone', 'We have nobody for that. Ask a service that has.', ''],
    ['isHandingOver', handingOver, 'later'],
    ['isSwamped', `My desk is swamped. ${soon}`, 'later'],
    ['hasNoneFree', 'All that we have for it are committed. Ask us when they are done.', 'later'],
  ],
  'last-resort': [
    ['isNotLastResort', notLastResort, ''],
    ['isNotStated', 'I need the task, what it is for and by when before I can take it on.', ''],
    ['ownsNone', 'We have nobody for that. Tell me the effect that you need, not the kit.', ''],
    ['isHandingOver', handingOver, 'later'],
    ['isSwamped', `My desk is swamped. ${soon}`, 'later'],
    ['hasNoneFree', 'All that we have for it are committed.', 'later'],
  ],
} as const;

const acceptance = {
  responder: 'We can do that.',
  'last-resort': 'Taken on as aid to the civil authorities, in support of whoever leads.',
} as const;

function responding(accept: boolean, because: string) {
  return { type: 'respond', params: { accept, because } } as const;
}

/**
 * Answers to a request. A refusal for good can move the service to `refused`; one for now does not.
 * @returns the transitions, given where acceptance and refusal lead (nowhere when undefined).
 */
export function requestAnswers(rule: RequestRule) {
  return (accepted: 'alerted' | undefined, refused: 'refused' | undefined) => [
    ...refusals[rule].map(([guard, because, when]) => ({
      guard,
      actions: responding(false, because),
      ...(when === '' && refused !== undefined ? { target: refused } : {}),
    })),
    {
      actions: {
        type: 'respond',
        params: { accept: true, because: acceptance[rule], quotes: 'lead' },
      } as const,
      ...(accepted === undefined ? {} : { target: accepted }),
    },
  ];
}

function attending(accept: boolean, because: string) {
  return { type: 'attend', params: { accept, because } } as const;
}

const keptAway = [
  {
    guard: 'isHandingOver',
    actions: attending(false, handingOver),
  },
  { guard: 'isStoodDown', actions: attending(false, 'We have been stood down.') },
  { guard: 'isSwamped', actions: attending(false, `My desk is swamped. ${soon}`) },
] as const;

const noReason = {
  actions: attending(false, 'Nothing that I hold tells me why I should leave my post.'),
} as const;

/** Answers of a commander who is elsewhere, and of one who is with the others already. */
export const invitationAnswers = {
  away: [
    ...keptAway,
    { guard: 'joinsFromPost', target: 'invited', actions: attending(true, '') },
    { guard: 'hasReasonToCome', target: 'travelling', actions: attending(true, '') },
    noReason,
  ],
  there: [...keptAway, { guard: 'hasReasonToCome', actions: attending(true, '') }, noReason],
} as const;

/** A joint decision is judged by what is held for and against it. */
export const votes = [
  {
    guard: 'speaksAgainst',
    actions: { type: 'vote', params: { vote: 'dissent', because: '', quotes: 'against' } },
  },
  {
    guard: 'lacksMost',
    actions: { type: 'vote', params: { vote: 'dissent', because: '', quotes: 'missing' } },
  },
  {
    guard: 'lacksSome',
    actions: { type: 'vote', params: { vote: 'amend', because: '', quotes: 'missing' } },
  },
  { actions: { type: 'vote', params: { vote: 'agree', because: 'It fits what I hold.' } } },
] as const;

const contradicted = {
  guard: 'speaksAgainst',
  actions: {
    type: 'respond',
    params: { accept: false, because: 'Not on what I have.', quotes: 'against' },
  },
} as const;

const taken = [
  { guard: 'isSupported', actions: responding(true, 'That fits what I hold. I will.') },
  { guard: 'isTrusted', actions: responding(true, 'On your word, until I know better.') },
  { actions: responding(false, 'I hold nothing yet that bears it out.') },
] as const;

/** Advice is taken on what is held, or on trust; to declare, on what is held alone. */
export const adviceAnswers = {
  declaring: [
    contradicted,
    {
      guard: 'isToDeclareSupported',
      actions: [
        responding(true, 'Agreed: I am declaring.'),
        {
          type: 'declare',
          params: { status: 'declared', because: 'Recommended, and borne out by what we hold.' },
        },
      ],
    },
    { guard: 'isToDeclare', actions: responding(false, 'Not yet, on what I hold.') },
    ...taken,
  ],
  declared: [
    contradicted,
    { guard: 'isToDeclare', actions: responding(true, 'We have declared already.') },
    ...taken,
  ],
  others: [
    {
      guard: 'isToDeclare',
      actions: responding(false, 'It is not for us to declare. Put it to the services.'),
    },
    contradicted,
    ...taken,
  ],
} as const;

export const handingOverAnswer = responding(false, handingOver);

export const challengeAnswers = [
  { guard: 'isSwamped', actions: responding(false, `My desk is swamped. ${soon}`) },
  { guard: 'differs', actions: responding(true, 'You are right, we are out of step. Go on.') },
  { actions: responding(false, 'That is the picture that I have too.') },
] as const;

export const lineAnswers = [
  contradicted,
  { actions: responding(true, 'We can stand behind that.') },
] as const;
