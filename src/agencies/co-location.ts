import { invitationAnswers } from './answers.ts';
import { base } from './skeleton.ts';

/** Whether its commander is with the others. Each decides on what is held and how loaded the desk is. */
export const coLocation = base.createStateConfig({
  initial: 'apart',
  states: {
    apart: {
      description: 'At its own post.',
      on: { INVITED: invitationAnswers.away, TOGETHER: 'together' },
    },
    invited: {
      description: 'Has said yes and joins from its post.',
      after: { lapsing: 'apart' },
      on: {
        INVITED: invitationAnswers.away,
        TOGETHER: 'together',
        APART: 'apart',
        STOOD_DOWN: 'apart',
      },
    },
    travelling: {
      description: 'Has said yes and is coming.',
      after: { lapsing: 'apart' },
      on: {
        INVITED: invitationAnswers.away,
        TOGETHER: 'together',
        APART: 'apart',
        STOOD_DOWN: 'apart',
      },
    },
    together: {
      description: 'With a liaison officer, in a place or on a conference.',
      // Already here: the answer is given from where the commander is.
      on: { INVITED: invitationAnswers.there, APART: 'apart' },
    },
  },
});
