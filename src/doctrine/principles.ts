/**
 * The five principles of joint working. They may be applied in any order.
 * Source: JESIP Joint Doctrine, principles for joint working (paraphrased).
 */
export const principles = [
  {
    id: 'coLocate',
    label: 'Co-locate',
    means: 'Commanders meet as soon as they can, at one agreed place.',
  },
  {
    id: 'communicate',
    label: 'Communicate',
    means: 'Plain words, passed to everyone concerned, and checked.',
  },
  {
    id: 'coOrdinate',
    label: 'Co-ordinate',
    means: 'Joint priorities, no gaps and no task done twice.',
  },
  {
    id: 'jointlyUnderstandRisk',
    label: 'Jointly understand risk',
    means: 'Each service says what it knows of a hazard, and crews exposed to it are told.',
  },
  {
    id: 'sharedSituationalAwareness',
    label: 'Shared situational awareness',
    means: 'Partners hold the same, current account of what matters to each of them.',
  },
] as const;

export type PrincipleId = (typeof principles)[number]['id'];
