import { assertNever } from '#kernel/invariant.ts';
import { giveCommand } from '../agency/agency-commands.ts';
import type { ExerciseTurn } from '../body.ts';
import { goAbout, lapse } from '../meeting/carry-out-action.ts';
import { endHold } from '../agency/holds-back.ts';
import type { PartnerDue } from './partner-state.ts';
import { sendPromised } from './promised.ts';
import { onInPost } from '../agency/reliefs.ts';

/** Something that was set going with partners falls due. */
export function onPartnerDue(turn: ExerciseTurn, due: PartnerDue): void {
  switch (due.kind) {
    case 'partner.send':
      return sendPromised(turn, due.request);
    case 'partner.held':
      return sendHeld(turn, due.agency, due.task);
    case 'partner.in-post':
      return onInPost(turn, due.agency);
    case 'partner.action':
      return goAbout(turn, due.action);
    case 'partner.action-due':
      return lapse(turn, due.action);
    default:
      return assertNever(due);
  }
}

function sendHeld(turn: ExerciseTurn, agency: string, task: string): void {
  for (const unit of endHold(turn, agency, task)) {
    giveCommand(turn, agency, { type: 'deploy', unit, task });
  }
}
