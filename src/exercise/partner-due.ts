import { assertNever } from '#kernel/invariant.ts';
import { taskState } from '#world/state.ts';
import { giveCommand } from './agency-commands.ts';
import type { ExerciseTurn } from './body.ts';
import { goAbout, lapse } from './carry-out-action.ts';
import { endHold } from './holds-back.ts';
import { taskNamed } from './own-units.ts';
import type { PartnerDue } from './partner-state.ts';
import { takePromised } from './perform/request.ts';
import { onInPost } from './reliefs.ts';
import { sayTo } from './reply.ts';

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

/** The lead time is over. A task that is not open to its owner yet is waited for at its place. */
function sendPromised(turn: ExerciseTurn, id: string): void {
  const { of, seat, body, unit } = takePromised(turn, id);
  if (unit === undefined) return;
  const task = taskNamed(turn, body.task);
  const isOpen = task !== undefined && taskState(turn.body.world, task.id) !== 'absent';
  const sent = giveCommand(turn, of, {
    type: 'deploy',
    unit,
    task: isOpen ? task.id : undefined,
    to: isOpen ? undefined : (task?.place ?? body.place),
  });
  if (sent) return;
  sayTo(turn, of, seat, {
    kind: 'report',
    text: 'We cannot send what we promised: it is not needed there any more, or cannot go.',
    because: id,
  });
}

function sendHeld(turn: ExerciseTurn, agency: string, task: string): void {
  for (const unit of endHold(turn, agency, task)) {
    giveCommand(turn, agency, { type: 'deploy', unit, task });
  }
}
