import { present } from '#kernel/invariant.ts';
import { byId } from '#kernel/index-by-id.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import type { EventOf } from '../events.ts';
import type { ExerciseTurn } from '../body.ts';
import { isMet } from '../triggers/conditions.ts';
import { changeCrowd, crowdOf, crowdState } from './crowd-state.ts';
import { moveTrust } from './trust.ts';

/** What the engine’s queue holds for groups. */
export type CrowdDue = {
  readonly kind: 'crowd.promise';
  readonly crowd: string;
  readonly offer: string;
};

/**
 * Something is promised, once: said again it is the same promise. What command had not agreed to costs
 * trust at once where they can tell, else when it does not come about.
 */
export function makePromise(
  turn: ExerciseTurn,
  crowd: Crowd,
  { seat, id: dialogue, offer: offerId }: Pick<EventOf<'dialogue.held'>, 'seat' | 'id' | 'offer'>,
): void {
  const { promises, done } = crowdState(turn, crowd.id);
  const offer = byId(crowd.offers ?? [], offerId ?? '');
  if (offer === undefined || promises[offer.id] !== undefined) return;
  const authorised = isMet(offer.authorised, turn.body, turn.now);
  const isSo = done[offer.id] === true || isMet(offer.kept, turn.body, turn.now);
  const id = `promise-${crowd.id}-${offer.id}`;
  const seenThrough = !authorised && offer.plain === true;
  const due = turn.now + offer.within;
  const promised = { id, seat, authorised, seenThrough, state: isSo ? 'kept' : 'open' } as const;
  changeCrowd(turn, crowd.id, { promises: { ...promises, [offer.id]: promised } });
  turn.emit({
    type: 'promise.made',
    id,
    seat,
    crowd: crowd.id,
    offer: offer.id,
    authorised,
    due,
    dialogue,
  });
  if (seenThrough) moveTrust(turn, crowd, { why: 'not-authorised', cause: id });
  // What is so already is no promise to them, and earns nothing.
  if (isSo) return turn.emit({ type: 'promise.kept', promise: id, crowd: crowd.id });
  if (!seenThrough) moveTrust(turn, crowd, { why: 'promise-made', cause: id });
  turn.schedule(due, { kind: 'crowd.promise', crowd: crowd.id, offer: offer.id });
}

/** What could be promised has come about. */
export function onOfferDone(turn: ExerciseTurn, crowdId: string, offer: string): void {
  const crowd = present(crowdOf(turn.body.scenario, crowdId), `No group ${crowdId}`);
  const { promises, done } = crowdState(turn, crowdId);
  changeCrowd(turn, crowdId, { done: { ...done, [offer]: true } });
  const promised = promises[offer];
  if (promised?.state !== 'open') return;
  settle(turn, crowd, offer, 'kept');
  turn.emit({ type: 'promise.kept', promise: promised.id, crowd: crowdId });
  if (promised.authorised) moveTrust(turn, crowd, { why: 'promise-kept', cause: promised.id });
}

/** The time is up by which it was to be done. */
export function onCrowdDue(turn: ExerciseTurn, { crowd: crowdId, offer }: CrowdDue): void {
  const crowd = present(crowdOf(turn.body.scenario, crowdId), `No group ${crowdId}`);
  const promised = crowdState(turn, crowdId).promises[offer];
  if (promised?.state !== 'open') return;
  settle(turn, crowd, offer, 'broken');
  changeCrowd(turn, crowdId, {
    grievances: [...crowdState(turn, crowdId).grievances, 'promise'],
  });
  turn.emit({ type: 'promise.broken', promise: promised.id, crowd: crowdId });
  // Once seen through it was no promise to them any more.
  if (promised.seenThrough) return;
  const why = promised.authorised ? 'promise-broken' : 'not-authorised';
  moveTrust(turn, crowd, { why, cause: promised.id });
}

function settle(turn: ExerciseTurn, { id }: Crowd, offer: string, state: 'kept' | 'broken'): void {
  const { promises } = crowdState(turn, id);
  const promised = present(promises[offer], `No promise of ${offer}`);
  changeCrowd(turn, id, { promises: { ...promises, [offer]: { ...promised, state } } });
}
