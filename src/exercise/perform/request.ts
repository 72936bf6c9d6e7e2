import { lookUp, withEntry, entriesOf } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { CommandOf } from '#command/command.ts';
import { deskOf } from '#knowledge/knowledge.ts';
import { loadOf } from '#knowledge/desk.ts';
import type { Message } from '#knowledge/message.ts';
import { sentence, wordCount } from '#knowledge/words.ts';
import { notLastResort } from '#agencies/answers.ts';
import { changeConfidence, wake } from '../agency/agency-driver.ts';
import type { ExerciseTurn } from '../body.ts';
import { confidenceFor } from '../agency/confidence.ts';
import { freeUnits, leadOf, nearest, taskNamed, unitsWith } from '../agency/own-units.ts';
import type { RequestState } from '../partners/partner-state.ts';
import { sayTo } from '../voice/reply.ts';
import type { VoiceAction } from '../voice/voice-action.ts';
import { openWait, sayNow } from './pass-on.ts';

/** An answer is waited for so long when no time was said. Seconds; design value. */
const answeredWithin = 600;
/** Fewer words than this state no need. Design value. */
const statesNeed = 4;

/** A capability has been asked for: from here on it is the owner's to say. */
export function performRequest(
  turn: ExerciseTurn,
  action: VoiceAction,
  body: CommandOf<'request'>,
): void {
  const command = action.command ?? action.id;
  const id = `r-${command}`;
  const { of, capability, task, place, reason } = body;
  const due = body.by === undefined ? undefined : turn.now + body.by;
  setRequest(turn, { id, seat: action.seat, command, of, body, answer: 'open' });
  turn.emit({
    type: 'request.made',
    id,
    seat: action.seat,
    of,
    capability,
    task,
    place,
    reason,
    due,
  });
  const wait = `w-${command}`;
  openWait(turn, action.seat, {
    id: wait,
    on: of,
    about: capability.replaceAll('-', ' '),
    due: turn.now + Math.min(body.by ?? answeredWithin, answeredWithin),
  });
  sayNow(turn, {
    kind: 'request',
    from: action.seat,
    to: [of],
    channel: body.channel,
    text: requestWords(turn, body),
    spans: [],
    carries: [],
    priority: 'urgent',
    readBack: false,
    explained: true,
    because: id,
    question: wait,
  });
}

function requestWords(turn: ExerciseTurn, body: CommandOf<'request'>): string {
  const place = turn.body.scenario.geometry.places.find(({ id }) => id === body.place)?.name;
  const goal = taskNamed(turn, body.task)?.label ?? place ?? '';
  const by = body.by === undefined ? '' : `, within ${Math.max(1, Math.round(body.by / 60))} min`;
  const what = body.capability.replaceAll('-', ' ');
  return `${sentence(`We ask you for ${what}: ${goal}${by}`)} ${sentence(body.reason)}`;
}

/** The request has reached the owner's desk: its commander weighs it. */
export function considerRequest(turn: ExerciseTurn, agency: string, message: Message): void {
  const request = lookUp(turn.body.requests, message.because ?? '');
  if (request === undefined || request.of !== agency || request.answer !== 'open') return;
  const { capability, by, reason } = request.body;
  const free = freeUnits(turn, agency, capability);
  const { lead, setsOut } = leadOf(turn, agency, capability);
  const desk = deskOf(turn.body.knowledge, agency);
  wake(turn, agency, {
    type: 'REQUESTED',
    request: request.id,
    capability,
    free: free.length,
    owned: unitsWith(turn, agency, capability).length,
    lead: free.length === 0 ? lead : Math.min(...free.map(setsOut)),
    stated: by !== undefined && wordCount(reason) >= statesNeed,
    lastResort: isLastResort(turn, request),
    load: desk === undefined ? 0 : loadOf(desk),
  });
}

/** Nobody else has it, or somebody else who has it was asked by the same officer and could not. */
function isLastResort(turn: ExerciseTurn, { of, seat, body }: RequestState): boolean {
  const { agencies } = turn.body.scenario;
  const others = agencies
    .map(({ id }) => id)
    .filter((id) => id !== of && unitsWith(turn, id, body.capability).length > 0);
  const refused = entriesOf(turn.body.requests).some(
    ([, other]) =>
      other.seat === seat &&
      other.answer === 'refused' &&
      other.body.capability === body.capability &&
      others.includes(other.of),
  );
  return others.length === 0 || refused;
}

/** The owner's commander has answered: a unit is promised, and sent when the lead time is over. */
export function answerRequest(
  turn: ExerciseTurn,
  request: RequestState,
  said: { readonly accept: boolean; readonly because: string },
): void {
  const { id, of, body } = request;
  const to = taskNamed(turn, body.task)?.place ?? body.place ?? '';
  const unit = said.accept ? nearest(turn, freeUnits(turn, of, body.capability), to) : undefined;
  const { lead, setsOut } = leadOf(turn, of, body.capability);
  if (unit === undefined) {
    const because = said.accept ? 'None of ours is free and can get there.' : said.because;
    setRequest(turn, { ...request, answer: 'refused' });
    if (because === notLastResort) changeConfidence(turn, of, confidenceFor.prematureRequest);
    turn.emit({ type: 'request.answered', request: id, agency: of, accepted: false, because });
    replyTo(turn, request, { text: because, accepted: false, because });
    return;
  }
  const from = turn.now + setsOut(unit);
  setRequest(turn, { ...request, answer: 'accepted', unit: unit.id });
  changeConfidence(turn, of, confidenceFor.justifiedRequest);
  turn.emit({
    type: 'request.answered',
    request: id,
    agency: of,
    accepted: true,
    because: said.because,
    unit: unit.id,
    from,
  });
  turn.schedule(turn.now + lead, { kind: 'partner.send', request: id });
  replyTo(turn, request, {
    text: `${sentence(said.because || 'Yes')} ${unit.name} will come.`,
    accepted: true,
    because: said.because,
    from,
  });
}

function replyTo(
  turn: ExerciseTurn,
  { id, of, seat, command }: RequestState,
  said: {
    readonly text: string;
    readonly accepted: boolean;
    readonly because: string;
    readonly from?: Seconds;
  },
): void {
  const { text, ...answer } = said;
  sayTo(turn, of, seat, {
    kind: 'answer',
    text,
    because: id,
    question: `w-${command}`,
    answers: { to: id, ...answer },
  });
}

function setRequest(turn: ExerciseTurn, request: RequestState): void {
  turn.body = { ...turn.body, requests: withEntry(turn.body.requests, request.id, request) };
}

/** The lead time is over. @returns the request with the unit that was promised and is so no longer. */
export function takePromised(turn: ExerciseTurn, id: string): RequestState {
  const request = present(lookUp(turn.body.requests, id), `No request ${id}`);
  setRequest(turn, { ...request, unit: undefined, waits: undefined });
  return request;
}

/** Its unit goes to where a task will be, and stays promised to it until the task is open. */
export function keepWaiting(turn: ExerciseTurn, id: string, unit: string): void {
  const request = present(lookUp(turn.body.requests, id), `No request ${id}`);
  setRequest(turn, { ...request, unit, waits: true });
}
