/** What was known at the freezes, and whom the trainee would have told. */
export const training = {
  probes: {
    title: 'At the freezes',
    beside: 'Beside the score, and no part of it. Right answers, less what guessing brings.',
    level1: 'What is happening',
    level2: 'What it means',
    level3: 'What comes next',
    partner: 'What a partner knows',
    brier_one: 'Confidence off by {{brier}} (Brier: 0 is best, 1 worst), over {{count}} answer.',
    brier_other: 'Confidence off by {{brier}} (Brier: 0 is best, 1 worst), over {{count}} answers.',
    all: 'Question by question',
  },
  nominations: {
    title: 'Who you said needs it',
    beside: 'By the first try on each matter. Not scored.',
    counts: '{{right}} rightly named, {{missed}} missed, {{needless}} named without need.',
    all: 'Note by note',
    words: 'On “{{words}}”:',
  },
} as const;
