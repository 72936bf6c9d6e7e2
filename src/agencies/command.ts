import {
  adviceAnswers,
  challengeAnswers,
  handingOverAnswer,
  lineAnswers,
  votes,
} from './answers.ts';
import { base } from './skeleton.ts';

/** Whose commander declares a major incident for the service: by its own rules, on advice, or not at all. */
export type Declares = 'itself' | 'advised' | 'never';

/**
 * Who commands, and what the commander answers. The levels are those of joint doctrine; the strategic
 * one opens with the service's own declaration of a major incident (design).
 */
export function commandRegion(declares: Declares) {
  const advice = declares === 'never' ? adviceAnswers.others : adviceAnswers.declaring;
  const relief = { RELIEVED: 'handingOver', STOOD_DOWN: 'none' } as const;
  return base.createStateConfig({
    initial: 'none',
    on: { PROPOSED: votes, ADVISED: advice, CHALLENGED: challengeAnswers, LINE_PUT: lineAnswers },
    states: {
      none: {
        description: 'Nobody is in command; control answers.',
        on: {
          ALERTED: 'operational',
          LEARNED: [{ guard: 'isStoodDown' }, { target: 'operational' }],
        },
      },
      operational: {
        description: 'The first on scene commands until a tactical commander is in post.',
        after: {
          appointing: [{ guard: 'isMajor', target: 'strategic' }, { target: 'tactical' }],
        },
        on: relief,
      },
      tactical: {
        description: 'A named tactical commander is in post.',
        on: {
          ...relief,
          DECLARED: { guard: 'isDeclared', target: 'strategic' },
        },
      },
      strategic: {
        description:
          'A strategic commander sets the aim and the resources, above the tactical one.',
        on: {
          ...relief,
          DECLARED: { guard: 'isCancelled', target: 'tactical' },
          ...(declares === 'never' ? {} : { ADVISED: adviceAnswers.declared }),
        },
      },
      handingOver: {
        description: 'The commander briefs a relief; neither can be had meanwhile.',
        on: {
          IN_POST: [{ guard: 'isMajor', target: 'strategic' }, { target: 'tactical' }],
          STOOD_DOWN: 'none',
          ADVISED: { actions: handingOverAnswer },
          CHALLENGED: { actions: handingOverAnswer },
          LINE_PUT: { actions: handingOverAnswer },
        },
      },
    },
  });
}
