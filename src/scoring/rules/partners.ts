import type { Rule } from './rule.ts';

export const partnerRules = {
  link: {
    title: 'Links that carried',
    doctrine: 'JESIP, communicate: control rooms and commanders speak to each other directly',
    principle: 'communicate',
    measure: 'links',
    explains:
      'One line for each link that you made: what came over it that its receiver needed, did not hold and could not have had by a route that worked. Who gets it over a link counts as told in recall too; here it is the link that is looked at.',
    formula:
      'min(1, Σ weights of needs met ÷ linkWorth); a link over which nothing needed came within linkFair weighs linkIdle',
    pitfall:
      'Connecting everyone with everyone makes many links that carry nothing, each of which weighs double; a second link between the same two, or one beside a working talkgroup over which the one had told the other what it needed, takes no credit.',
    settings: ['linkFair', 'linkWorth', 'linkIdle'],
    behaviours: ['reaches-all', 'second-route'],
  },
  challenge: {
    title: 'Differences brought up',
    doctrine: 'JESIP, shared situational awareness: that pictures differ is said and resolved',
    principle: 'sharedSituationalAwareness',
    measure: 'challenges',
    explains:
      'One line for each time you said that pictures differ: right if a party found it so, if their holdings did differ then, or if you cited, on that matter, what one of them had and another needed (at least important) and had not heard of; times how much of what you cited stood. What nobody of them had is to be told, not challenged. The same again before they could compare is not counted; nor is one that found nothing where by two accounts you had heard there was a difference.',
    formula:
      'share of what was cited that stood (challengeInWords where nothing was); where none was found 0 of challengeWrong, or of 0 where you had heard of one',
    pitfall: 'Challenging everyone on everything finds little and counts against you each time.',
    settings: ['challengeGrace', 'challengeWrong', 'challengeInWords'],
    behaviours: ['difference-flagged', 'same-account'],
  },
  'challenge/missed': {
    title: 'Differences not brought up',
    doctrine: 'JESIP, shared situational awareness: who is out of step is told so',
    principle: 'sharedSituationalAwareness',
    measure: 'challenges',
    explains:
      'Two agencies’ accounts reached you that did not fit, at most challengeApart from each other or one of them a rumour told as so, the one who was behind needed the better one, and still did not hold it challengeGrace after you could have seen it. To have told them counts neither way.',
    formula: '0 of 1 for each; not listed where they came to hold it or you brought it up',
    pitfall: 'Only what you heard from both sides can be missed.',
    settings: ['challengeGrace', 'challengeApart', 'opensWithin'],
    behaviours: ['difference-flagged'],
  },
  advice: {
    title: 'Sound advice',
    doctrine:
      'Tactical advice rests on what is known, goes to the commander concerned, and comes before crews are committed',
    principle: 'jointlyUnderstandRisk',
    measure: 'advice',
    explains:
      'One line for each piece of advice: whether it cited a fact that bears on it and stood, touched that commander’s crews, route or task, and came before crews were committed, exposed or turned back. To commit rests on people or on what may come, of which that commander has need, never on what shuts a road or a zone. Whether they took it is shown and earns nothing.',
    formula:
      '1 if grounded, concerned and in time; adviceInWords without a fact that bears on it; adviceLate if late; 0 of adviceMistaken on what was not so',
    pitfall:
      'The same advice again on nothing new, for whichever crew or task, is not counted; on a rumour, or on what you had heard newer word of, it weighs double.',
    settings: ['adviceInWords', 'adviceLate', 'adviceMistaken'],
    behaviours: ['hazards-shared', 'crews-warned', 'limits-known'],
  },
  brief: {
    title: 'Briefings',
    doctrine: 'JESIP, IIMARCH: brief, unambiguous, and saying whether it was assessed',
    principle: 'communicate',
    measure: 'briefings',
    explains:
      'One line for each IIMARCH briefing: how many of the seven parts were filled (information and risk only with a fact in them, and none with the words of another), how much of what it cited stood, and how much of that each who heard it needed.',
    formula:
      '(briefComplete × parts ÷ 7 + briefCurrent × stood ÷ cited + briefNeeded × needed ÷ (cited × audience)) ÷ their sum; 0 with nothing new to the same people, or nothing that any of them needs',
    pitfall:
      'That a part has words is all that the journal shows; whether they are any good is for an umpire.',
    settings: ['briefComplete', 'briefCurrent', 'briefNeeded'],
    behaviours: ['understanding-checked', 'hazards-shared'],
  },
  'public-line': {
    title: 'One public message',
    doctrine: 'Warning and informing: the public hears one message, agreed before it goes out',
    principle: 'communicate',
    measure: 'publicLines',
    explains:
      'One line for each message that you put out to the public: how many of those whose business it is (whose fact it is, and who cannot do without it) had agreed, and how much of it was so. A warning of danger to life (lifeSafety) waits for nobody. One that partners stopped, or that cited no fact, is not counted.',
    formula:
      '(publicAgreed × agreed ÷ owners + publicTrue × stood ÷ cited) ÷ their sum; 0 if none of the owners had agreed, nothing in it was so, or something in it must not go out, contradicts an earlier one, leaves a rumour standing that you could have put right, or is nothing new',
    pitfall: 'Asking only those who say yes leaves out the ones whose business it is.',
    settings: ['publicAgreed', 'publicTrue'],
    behaviours: ['one-public-message', 'sureness-said'],
  },
  request: {
    title: 'Requests',
    doctrine: 'JESIP, co-ordinate: capability, capacity and limits of others are understood',
    principle: 'coOrdinate',
    measure: 'requests',
    explains:
      'One line for each request: of an agency that has it, for what the task takes, early enough for lead time and drive, not while as much as it takes was promised or asked for, and of the last resort only after somebody nearer said no. That they had none free is not held against you.',
    formula:
      'the least of: 0 of the wrong owner, for the wrong thing or doubled; requestLate; requestHasty; 1',
    pitfall: 'Asking everyone for the same thing is doubled asking from the second on.',
    settings: ['requestLate', 'requestHasty'],
    behaviours: ['limits-known', 'no-gap-no-double'],
  },
  'hand-over': {
    title: 'Handing over',
    doctrine: 'Command and liaison are handed over whole: the picture, and what is open',
    principle: 'coOrdinate',
    measure: 'handOver',
    explains:
      'One line for each hand-over: the critical facts that you could know, as they stood (for an agency: critical to it), and what was open, named in your words: decisions to review, tasks begun, standing links, answers waited for. Due within handOverWithin of the recovery stage, or for whoever is first at the scene, of the first commander’s coming there; the end of the exercise alone is no hand-over.',
    formula:
      '(handOverFacts × told ÷ (critical + mistaken) + handOverOpen × named ÷ open) ÷ their sum; 0 of 1 where it fell due and was not given',
    pitfall:
      'A matter is named when a telling word of its title or its people stands in what you said.',
    settings: ['handOverWithin', 'handOverFacts', 'handOverOpen'],
    behaviours: ['handed-over'],
  },
} as const satisfies Readonly<Record<string, Rule>>;
