import { agencyOf } from '#scenario/scenario.ts';
import { changeConfidence, wake } from './agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { commanderOf } from './commanders.ts';
import { agencyState, changeAgency, liaisonSeats } from '../contexts.ts';
import { sayTo } from '../voice/reply.ts';
import { partFromAll, updateTogether } from '../meeting/together.ts';

/** A commander begins to hand over to a relief: for that long neither can be had. */
export function startRelief(turn: ExerciseTurn, agency: string): void {
  const { relief } = agencyOf(turn.body.scenario, agency).commander;
  if (relief === undefined) return;
  const inPost = turn.now + relief.handover;
  const { name } = commanderOf(turn.body, agency);
  changeAgency(turn, agency, { handingOverUntil: inPost });
  turn.emit({
    type: 'commander.relieved',
    agency,
    from: name,
    to: relief.name,
    title: relief.title,
    inPost,
  });
  wake(turn, agency, { type: 'RELIEVED', by: relief.name });
  partFromAll(turn, agency);
  turn.schedule(inPost, { kind: 'partner.in-post', agency });
}

/** The relief is in post, starts from a confidence of their own, and says who they are. */
export function onInPost(turn: ExerciseTurn, agency: string): void {
  const { commander } = agencyOf(turn.body.scenario, agency);
  const { relief } = commander;
  if (relief === undefined) return;
  const before = agencyState(turn, agency).confidence;
  changeAgency(turn, agency, { relieved: true, handingOverUntil: undefined });
  changeConfidence(turn, agency, relief.confidence - before);
  wake(turn, agency, { type: 'IN_POST', name: relief.name });
  for (const seat of liaisonSeats(turn)) {
    sayTo(turn, agency, seat, {
      kind: 'report',
      text: `This is ${relief.name}, ${relief.title}. I have taken over from ${commander.name}.`,
      because: `relief/${agency}`,
      introduces: { name: relief.name, title: relief.title },
    });
  }
  updateTogether(turn);
}
