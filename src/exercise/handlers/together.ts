import { iimarch } from '#doctrine/iimarch.ts';
import type { Command, CommandOf } from '#command/command.ts';
import { agencyOf, channelOf } from '#scenario/scenario.ts';
import { speakingTime, wordCount } from '#knowledge/words.ts';
import type { ExerciseTurn, Rejection } from '../body.ts';
import { seatState } from '../contexts.ts';
import { queueVoice } from '../voice/voice.ts';
import { agencyShort } from '../voice/wording.ts';
import { cannotReach, isRejection, resolveItems, unknownAgency } from './items.ts';
import { queueEach, spokenToAtOnce, wordsOf } from './rounds.ts';

/** Design values, in seconds: what a round on risk takes before anyone speaks, and for each hazard and service. */
const riskOpens = 30;
const riskEach = 6;
/** Reading back takes half as long as saying it, for each service that is there. */
const readsBack = 2;

/** Briefs an audience by IIMARCH. By telephone each is rung in turn. */
export function handleBrief(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'brief'>,
): Rejection | null {
  const refused =
    unknownAgency(turn, command.seat, body.to) ??
    cannotReach(turn, command.seat, body.to, body.channel);
  if (refused !== null) return refused;
  const fields = iimarch.map(({ id }) => body.fields[id]).filter((field) => field !== undefined);
  const items = resolveItems(
    turn,
    command.seat,
    fields.flatMap((field) => field.items),
  );
  if (isRejection(items)) return items;
  const seconds = speakingTime(10 + fields.length + wordsOf(items, fields));
  const channel = channelOf(turn.body.scenario, body.channel);
  const { together } = seatState(turn, command.seat);
  queueEach(turn, command, spokenToAtOnce(turn, body.channel, body.to), (group) => {
    const [first = ''] = group;
    const ring = channel.kind === 'phone' ? agencyOf(turn.body.scenario, first).phone.ring : 0;
    const here = group.filter((agency) => together[agency] !== undefined).length;
    return {
      kind: 'brief',
      label: `Brief ${group.map((agency) => agencyShort(turn.body.scenario, agency)).join(', ')}`,
      seconds: ring + seconds + here * Math.ceil(seconds / readsBack),
    };
  });
  return null;
}

/** Goes through the hazards with those who are there. */
export function handleAssessRisk(
  turn: ExerciseTurn,
  command: Command,
  body: CommandOf<'assess-risk'>,
): Rejection | null {
  const there = Object.keys(seatState(turn, command.seat).together);
  const refused = riskRefusal(there, body);
  if (refused !== null) return refused;
  const named = body.hazards.map(({ hazard }) => hazard);
  const items = resolveItems(turn, command.seat, [...named, ...body.items]);
  if (isRejection(items)) return items;
  const words = [...items.words, ...body.hazards.map(({ controls }) => controls)];
  queueVoice(turn, {
    id: `v-${command.id}`,
    seat: command.seat,
    command: command.id,
    kind: 'assess-risk',
    label: 'Joint risk assessment',
    seconds:
      riskOpens +
      riskEach * body.hazards.length * there.length +
      speakingTime(words.reduce((sum, text) => sum + wordCount(text), 0)),
    with: there,
  });
  return null;
}

/** Risk is assessed by those who are there; who tells the crews must be one of them. */
export function riskRefusal(
  there: readonly string[],
  body: CommandOf<'assess-risk'>,
): Rejection | null {
  if (there.length === 0) {
    return {
      code: 'risk/nobody-together',
      reason: 'No commander is with you or on the conference. Invite them first.',
    };
  }
  const away = body.hazards.find(({ tells }) => tells !== undefined && !there.includes(tells));
  return away === undefined
    ? null
    : {
        code: 'risk/not-there',
        reason: `${away.tells ?? ''} is not there, so it cannot take on to tell the crews.`,
      };
}
