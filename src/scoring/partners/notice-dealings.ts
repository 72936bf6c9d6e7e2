import type { Seconds } from '#kernel/time.ts';
import { heldBefore, needWeightOf, type Listening, type Noticed } from './noticing.ts';
import { confidenceIn, courseShift } from './notice-help.ts';
import { topicName } from './cited.ts';
import { inTimeOf } from './posts.ts';

/** In post for so long without a word is worth saying. Design value. */
const longSilence: Seconds = 1200;

/** Meetings, challenges and silence that did not help. */
export function dealingsNoticed(on: Listening): Noticed[] {
  return [...invited(on), ...emptyMeetings(on), ...groundless(on), ...silent(on), ...colder(on)];
}

/** They came at the trainee’s invitation, and went again without having met. */
function invited({ index, post }: Listening): Noticed[] {
  return index.of('invitation.sent').flatMap((sent): Noticed[] => {
    const came = index
      .of('commander.together')
      .find(
        (event) => event.agency === post.agency && event.seat === sent.seat && event.seq > sent.seq,
      );
    const agreed = index
      .of('invitation.answered')
      .some(
        ({ invitation, agency, accepted }) =>
          invitation === sent.id && agency === post.agency && accepted,
      );
    const isTheirs = agreed && index.seats.has(sent.seat);
    if (came === undefined || !isTheirs || !inTimeOf(post, came.at)) return [];
    const left = index
      .of('commander.apart')
      .find((event) => event.agency === post.agency && event.seq > came.seq);
    const met = index
      .of('meeting.started')
      .some(
        (event) =>
          event.agencies.includes(post.agency) &&
          event.at >= came.at &&
          event.at <= (left?.at ?? index.end),
      );
    if (met) return [];
    const words = { at: index.clock(came.at) };
    const events = [sent.seq, came.seq, ...(left === undefined ? [] : [left.seq])];
    return [{ kind: 'invited', weight: 6, words, events }];
  });
}

/** Nothing was new to them there, and nothing was decided. */
function emptyMeetings(on: Listening): Noticed[] {
  const { index, post } = on;
  return index.of('meeting.started').flatMap((started): Noticed[] => {
    const isTheirs = started.agencies.includes(post.agency) && index.seats.has(started.seat);
    const ended = index.of('meeting.ended').find(({ id }) => id === started.id);
    if (!isTheirs || ended === undefined || !inTimeOf(post, ended.at)) return [];
    const within = ({ at }: { readonly at: Seconds }) =>
      at >= started.at && at <= ended.at + settles;
    const learned = on.held.some(
      (held) =>
        within(held) && needWeightOf(on, held.fact) >= 1 && heldBefore(on, held) === undefined,
    );
    const isSettled =
      started.review ||
      [
        ...index.of('decision.proposed'),
        ...index.of('decision.reviewed'),
        ...index.of('action.agreed'),
      ].some(within);
    if (learned || isSettled) return [];
    const words = { at: index.clock(started.at) };
    return [{ kind: 'emptyMeeting', weight: 5, words, events: [started.seq, ended.seq] }];
  });
}

/** A proposal may follow a meeting by so long. Design value. */
const settles: Seconds = 600;

function groundless({ index, post }: Listening): Noticed[] {
  return index.of('challenge.answered').flatMap((answer): Noticed[] => {
    const put = index.of('challenge.put').find(({ id }) => id === answer.challenge);
    const isTheirs = answer.agency === post.agency && inTimeOf(post, answer.at);
    if (put === undefined || !isTheirs || answer.differed || !index.seats.has(put.seat)) return [];
    const words = { at: index.clock(answer.at), what: topicName(index, put.topic) };
    return [{ kind: 'groundless', weight: 4, words, events: [put.seq, answer.seq] }];
  });
}

/** Nothing from the trainee reached their desk in all their time, and there was something to hear. */
function silent({ index, post, deliveries }: Listening): Noticed[] {
  const isNeedy = index.scenario.facts.some(({ id, needs = [] }) => {
    const isTheirs = needs.some(
      ({ agency, level }) =>
        agency === post.agency && (level === 'critical' || level === 'important'),
    );
    return isTheirs && index.truthOf(id).some(({ from }) => from < post.to);
  });
  if (!isNeedy) return [];
  const reached = index
    .of('message.delivered')
    .some(
      ({ to, message, at }) =>
        to === post.agency &&
        inTimeOf(post, at) &&
        index.seats.has(index.sent.get(message)?.message.from ?? ''),
    );
  const isLong = post.to - post.from >= longSilence;
  if (reached || deliveries.length > 0 || !isLong) return [];
  return [{ kind: 'silent', weight: 3, words: { at: index.clock(post.from) }, events: [post.seq] }];
}

function colder(on: Listening): Noticed[] {
  const course = confidenceIn(on);
  const [first] = course;
  const last = course.at(-1);
  if (first === undefined || last === undefined) return [];
  if (Number(first.from) - Number(last.to) < courseShift) return [];
  const words = { at: on.index.clock(last.at) };
  return [{ kind: 'colder', weight: 2, words, events: [first.seq, last.seq] }];
}
