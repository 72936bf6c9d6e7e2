import { coLocation } from './co-location.ts';
import { commandRegion, type Declares } from './command.ts';
import { declarationRegion } from './declaration.ts';
import { mobilisationRegion } from './mobilisation.ts';
import type { RequestRule } from './answers.ts';
import { base, type Region } from './skeleton.ts';

export interface Conduct {
  /** In a few words, what the service is for; the pages of docs/agencies open with it. */
  readonly description: string;
  readonly posture: Region;
  readonly declares: Declares;
  readonly requests?: RequestRule;
}

/**
 * The skeleton that every responding agency shares: mobilisation, command, co-location and
 * declaration; with the posture that is its own. States follow the field's wording.
 */
export function createResponder(id: string, conduct: Conduct) {
  return base.createMachine({
    id,
    description: conduct.description,
    context: ({ input }) => input,
    type: 'parallel',
    states: {
      mobilisation: mobilisationRegion(conduct.requests ?? 'responder'),
      command: commandRegion(conduct.declares),
      coLocation,
      declaration: declarationRegion(conduct.declares),
      posture: conduct.posture,
    },
  });
}
