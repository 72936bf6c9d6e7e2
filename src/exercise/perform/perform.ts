import { lookUp } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { CommandBody } from '#command/command.ts';
import { channelOf } from '#scenario/scenario.ts';
import type { ExerciseTurn } from '../body.ts';
import { seatState } from '../contexts.ts';
import { channelUsed } from '../voice/phone.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { performDialogue } from '../crowds/hold-dialogue.ts';
import { isWithCrowd } from '../crowds/reach-crowd.ts';
import { performReportTension } from '../crowds/report-tension.ts';
import { performAnswer, performShare } from './pass-on.ts';
import { performAsk, performCall, performVerify } from './inquire.ts';
import { endMeeting, startMeeting } from './hold-meeting.ts';
import { performAdvise } from './advise.ts';
import { performAssessRisk } from './assess-risk.ts';
import { performBrief } from './brief.ts';
import { performRequest } from './request.ts';
import { performInvite } from './invite.ts';
import { performMethane } from './send-methane.ts';
import { performHandOver } from './hand-over.ts';
import { performPublicLine } from './put-line.ts';
import { performPropose } from './put-proposal.ts';
import { performConsult, performSayAgain } from './understand.ts';
import { performListen } from './listen.ts';
import { performConnect } from './open-link.ts';
import { performChallenge } from './put-challenge.ts';

/** What a voice action leads to when its time is up. */
export function perform(turn: ExerciseTurn, action: VoiceAction): void {
  if (action.command === undefined) return performListen(turn, action);
  const { body } = present(
    lookUp(turn.body.commands, action.command),
    `No command ${action.command}`,
  );
  const reached = stillReached(turn, action);
  return reached === null ? undefined : carryOut(turn, reached, body);
}

/** Face to face only those hear it who are still here; to nobody, nothing is said. */
function stillReached(turn: ExerciseTurn, action: VoiceAction): VoiceAction | null {
  const channel = action.kind === 'say-again' ? null : channelUsed(turn.body, action);
  if (channel === null || channelOf(turn.body.scenario, channel).kind !== 'face-to-face') {
    return action;
  }
  const { together } = seatState(turn, action.seat);
  const here = action.with.filter(
    (party) => together[party] !== undefined || isWithCrowd(turn.body, action.seat, party),
  );
  if (here.length > 0) return { ...action, with: here };
  const command = present(
    lookUp(turn.body.commands, action.command ?? ''),
    `No command of ${action.id}`,
  );
  const reason = 'Whoever you meant to speak to has left.';
  turn.emit({ type: 'command.rejected', command, code: 'channel/not-together', reason });
  return null;
}

function carryOut(turn: ExerciseTurn, action: VoiceAction, body: CommandBody): void {
  switch (body.type) {
    case 'share':
      return performShare(turn, action, body);
    case 'answer':
      return performAnswer(turn, action, body);
    case 'ask':
      return performAsk(turn, action, body);
    case 'verify':
      return performVerify(turn, action, body);
    case 'call':
      return performCall(turn, action);
    case 'invite':
      return performInvite(turn, action, body);
    case 'methane':
      return performMethane(turn, action, body);
    case 'meet':
      return endMeeting(turn, action, body);
    case 'propose':
      return performPropose(turn, action, body);
    case 'challenge':
      return performChallenge(turn, action, body);
    case 'public-line':
      return performPublicLine(turn, action, body);
    case 'hand-over':
      return performHandOver(turn, action, body);
    case 'connect':
      return performConnect(turn, action, body);
    case 'request':
      return performRequest(turn, action, body);
    case 'advise':
      return performAdvise(turn, action, body);
    case 'brief':
      return performBrief(turn, action, body);
    case 'assess-risk':
      return performAssessRisk(turn, action, body);
    case 'say-again':
      return performSayAgain(turn, action, body);
    case 'consult':
      return performConsult(turn, action, body);
    case 'dialogue':
      return performDialogue(turn, action, body);
    case 'report-tension':
      return performReportTension(turn, action, body);
    case 'log':
      turn.emit({
        type: 'log.entered',
        id: `l-${action.command ?? action.id}`,
        seat: action.seat,
        text: body.text,
        about: body.about,
      });
      return undefined;
    default:
      return undefined;
  }
}

/** What is seen at once when a voice action begins. */
export function onStart(turn: ExerciseTurn, action: VoiceAction): void {
  if (action.kind !== 'meet' || action.command === undefined) return;
  const { body } = present(
    lookUp(turn.body.commands, action.command),
    `No command ${action.command}`,
  );
  if (body.type === 'meet') startMeeting(turn, action, body);
}
