import { lookUp } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import { loadOf } from '#knowledge/desk.ts';
import { deskOf, holdingsOf, holds, isNews } from '#knowledge/knowledge.ts';
import type { Carried } from '#knowledge/message.ts';
import { sentence } from '#knowledge/words.ts';
import { topicWithin } from '#scenario/topic-words.ts';
import { giveCommand } from '../agency/agency-commands.ts';
import type { ExerciseTurn } from '../body.ts';
import type { OwnedAction } from '../events-partner.ts';
import { maySay } from '../partners/may-say.ts';
import { setAction, swamped } from './owned-actions.ts';
import { freeUnits, nearest, taskNamed } from '../agency/own-units.ts';
import type { ActionState } from '../partners/partner-state.ts';
import { channelTo, sayTo } from '../voice/reply.ts';
import { agencyShort, statements } from '../voice/wording.ts';

/** Tried again so often. Seconds; design value. */
const again = 60;
/** Of several services that might know, so many are asked. Design value. */
const asksAround = 3;
const mostAtOnce = 4;

/** What came of an attempt: done, with what is said to the officer; or not yet, and why. */
type Attempt =
  | { readonly done: true; readonly says: string; readonly carries: readonly Carried[] }
  | { readonly done: false; readonly why: string };

/** The owner gets to an action: it is done, or tried again until it is due. */
export function goAbout(turn: ExerciseTurn, id: string): void {
  const state = stateOf(turn, id);
  if (state.state !== 'open') return;
  const attempt = attemptAt(turn, state);
  if (attempt.done) return finish(turn, state, attempt);
  setAction(turn, { ...state, tries: state.tries + 1, why: attempt.why });
  if (turn.now + again <= state.action.due) {
    turn.schedule(turn.now + again, { kind: 'partner.action', action: id });
  }
}

/** Its time has come: what is not done by now is not done. */
export function lapse(turn: ExerciseTurn, id: string): void {
  const state = stateOf(turn, id);
  if (state.state !== 'open') return;
  const { action, why } = state;
  setAction(turn, { ...state, state: 'lapsed' });
  turn.emit({ type: 'action.lapsed', action: id, why });
  sayTo(turn, action.owner, action.seat, {
    kind: 'action',
    text: `We took on ${aimOf(turn, action)}: not done. ${sentence(why)}`,
    because: id,
    answers: { to: id, accepted: false, because: why },
  });
}

/** What was taken on, as its owner would name it. */
function aimOf(
  turn: ExerciseTurn,
  { does, capability = '', task, place, topic }: OwnedAction,
): string {
  const { scenario } = turn.body;
  const where =
    taskNamed(turn, task)?.label ??
    scenario.geometry.places.find(({ id }) => id === place)?.name ??
    '';
  const aims = {
    tell: 'to pass on what was said',
    send: `to send ${capability.replaceAll('-', ' ')} to ${where}`,
    'find-out': `to find out about ${topic === undefined ? '' : topicWithin(scenario, topic)}`,
  };
  return aims[does];
}

function finish(
  turn: ExerciseTurn,
  state: ActionState,
  { says, carries }: Extract<Attempt, { done: true }>,
): void {
  const { id, owner, seat } = state.action;
  setAction(turn, { ...state, state: 'done' });
  turn.emit({ type: 'action.done', action: id });
  sayTo(turn, owner, seat, {
    kind: 'action',
    ...statements(turn.body.scenario, says, carries),
    carries,
    because: id,
    answers: { to: id, accepted: true, because: '' },
  });
}

function stateOf(turn: ExerciseTurn, id: string): ActionState {
  return present(lookUp(turn.body.actions, id), `No action ${id}`);
}

function attemptAt(turn: ExerciseTurn, state: ActionState): Attempt {
  const { action } = state;
  const desk = deskOf(turn.body.knowledge, action.owner);
  if (desk !== undefined && loadOf(desk) > swamped) return notYet('Our desk is swamped.');
  switch (action.does) {
    case 'tell':
      return tellOthers(turn, action);
    case 'send':
      return sendOwn(turn, action);
    case 'find-out':
      return findOut(turn, state);
    default:
      return notYet('');
  }
}

function notYet(why: string): Attempt {
  return { done: false, why };
}

/** The owner passes on what it holds of it; what one of them must not have it keeps to itself. */
function tellOthers(turn: ExerciseTurn, { owner, to, carries }: OwnedAction): Attempt {
  const { scenario, knowledge } = turn.body;
  const others = to.filter((party) => party !== owner);
  const items = carries
    .map(({ fact }) => fact)
    .filter((fact) => holds(knowledge, owner, fact) && mayPass(scenario, fact, others));
  if (others.length === 0 || items.length === 0) return notYet('It may not be passed on.');
  const told = giveCommand(turn, owner, {
    type: 'share',
    to: others,
    channel: channelFor(scenario, [owner, ...others]),
    items,
    meaning: 'As agreed at the meeting',
    readBack: true,
    priority: 'urgent',
  });
  if (!told) return notYet('We could not reach them.');
  const names = others
    .map((id) => (isAgency(turn, id) ? agencyShort(scenario, id) : id))
    .join(', ');
  const isWhole = items.length === new Set(carries.map(({ fact }) => fact)).size;
  const what = isWhole ? ', as agreed' : ' what may be passed on to them; the rest stays with us';
  return { done: true, says: `We have told ${names}${what}`, carries: [] };
}

function isAgency(turn: ExerciseTurn, id: string): boolean {
  return lookUp(turn.body.agencies, id) !== undefined;
}

function mayPass(scenario: Scenario, id: string, to: readonly string[]): boolean {
  const { handling, needs = [] } = factOf(scenario, id);
  const restricted = handling === 'need-to-know' || handling === 'in-confidence';
  const banned = needs.some(({ level, agency }) => level === 'prohibited' && to.includes(agency));
  return !restricted && !banned;
}

/** From control to control where all can be had so, else a talkgroup of all, else the telephone. */
function channelFor({ channels }: Scenario, parties: readonly string[]): string {
  const reaches = (kind: string) =>
    channels.find(
      (channel) =>
        channel.kind === kind &&
        parties.every((party) => channel.members?.includes(party) ?? kind !== 'talkgroup'),
    );
  const way =
    reaches('control-to-control') ??
    reaches('talkgroup') ??
    channels.find(({ kind }) => kind === 'phone');
  return present(way, 'a phone channel').id;
}

function sendOwn(turn: ExerciseTurn, action: OwnedAction): Attempt {
  const { owner, capability = '', task, place } = action;
  const to = taskNamed(turn, task)?.place ?? place ?? '';
  const unit = nearest(turn, freeUnits(turn, owner, capability), to);
  if (unit === undefined) return notYet('We have no unit free that can get there.');
  const sent = giveCommand(turn, owner, { type: 'deploy', unit: unit.id, task, to: place });
  return sent
    ? { done: true, says: `${unit.name} is ordered there, as agreed`, carries: [] }
    : notYet('Our unit could not be sent.');
}

/** The owner looks into its own picture; with nothing there it asks round, and looks again. */
function findOut(turn: ExerciseTurn, { action, tries }: ActionState): Attempt {
  const { owner, seat, topic = '' } = action;
  const { scenario, knowledge } = turn.body;
  // Over the air others hear it as well.
  const channel = channelTo(turn, owner, seat);
  const news = holdingsOf(knowledge, owner)
    .filter((held) => factOf(scenario, held.fact).topic === topic && isNews(knowledge, seat, held))
    .filter(({ fact }) => mayPass(scenario, fact, []) && maySay(turn, channel, fact, [seat]))
    .slice(0, mostAtOnce);
  if (news.length > 0) {
    const carries = news.map(({ fact, version, sourcing }) => ({ fact, version, sourcing }));
    return { done: true, says: 'What we found out', carries };
  }
  const others = scenario.agencies.map(({ id }) => id).filter((id) => id !== owner);
  const next = tries < asksAround ? others[tries] : undefined;
  if (next !== undefined) {
    const by = channelFor(scenario, [owner, next]);
    giveCommand(turn, owner, { type: 'ask', of: next, topic, channel: by, within: 300 });
  }
  return notYet('Nobody whom we asked knows more.');
}
