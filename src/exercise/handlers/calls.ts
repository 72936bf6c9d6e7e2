import type { Command } from '#command/command.ts';
import { agencyOf } from '#scenario/scenario.ts';
import { speakingTime } from '#knowledge/words.ts';
import type { ExerciseTurn } from '../body.ts';
import { seatState } from '../contexts.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { agencyShort } from '../voice/wording.ts';
import { queueEach } from './rounds.ts';

/** What is said to each of several parties. */
interface Round {
  readonly kind: VoiceAction['kind'];
  readonly parties: readonly string[];
  /** Words said to each. */
  readonly words: number;
  readonly label: (names: string) => string;
}

/** Those with the officer are spoken to at once, all together; the others are rung one after another. */
export function queueRound(turn: ExerciseTurn, command: Command, round: Round): void {
  const { together } = seatState(turn, command.seat);
  const here = round.parties.filter((party) => together[party] !== undefined);
  const away = round.parties.filter((party) => together[party] === undefined);
  const groups = [...(here.length > 0 ? [here] : []), ...away.map((party) => [party])];
  queueEach(turn, command, groups, (group) => {
    const [first = ''] = group;
    const ring = together[first] === undefined ? agencyOf(turn.body.scenario, first).phone.ring : 0;
    const names = group.map((party) => agencyShort(turn.body.scenario, party)).join(', ');
    return {
      kind: round.kind,
      label: round.label(names),
      seconds: ring + speakingTime(round.words),
    };
  });
}
