import { dayAt, type DayStart } from '#kernel/days.ts';
import {
  parseTimeOfDay,
  stretchesOf,
  timeOfDay,
  type ClockFace,
  type Seconds,
} from '#kernel/time.ts';

const day: Seconds = 86_400;

/** What a typed time is read against. */
export interface TimeSpan {
  readonly clock: ClockFace;
  readonly acts: readonly DayStart[];
  readonly now: Seconds;
  /** The end of the exercise. */
  readonly end: Seconds;
}

export type TypedTime =
  | { readonly at: Seconds }
  /** It is no time of day; clocks have shown it already; they do not come to show it. */
  | { readonly wrong: 'unread' | 'past' | 'never' };

/** `0645`, `645`, `06:45`, `6.45` and the like as seconds from midnight; null when it is no time. */
export function readTime(text: string): Seconds | null {
  const match = /^(\d{1,2})\s*[:.h]?\s*(\d{2})$/i.exec(text.trim());
  if (match === null) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? hours * 3600 + minutes * 60 : null;
}

/** The days that are still to come or under way; none where the exercise is of one day. */
export function daysLeft({ acts, now, end }: TimeSpan): readonly string[] {
  const begins = [now, ...acts.map(({ starts }) => starts).filter((at) => at > now && at < end)];
  const days = begins.map((at) => dayAt(acts, at)).filter((one) => one !== undefined);
  return [...new Set(days)];
}

/** When clocks next show what was typed, on that day where one was chosen. */
export function typedTime(text: string, span: TimeSpan, onDay?: string): TypedTime {
  const time = readTime(text);
  if (time === null) return { wrong: 'unread' };
  const shown = whenShown(time, span).filter(
    (at) => onDay === undefined || dayAt(span.acts, at) === onDay,
  );
  const next = shown.find((at) => at > span.now);
  if (next !== undefined) return { at: next };
  const isPast = shown.length > 0 || (onDay === undefined && isBehind(time, span));
  return { wrong: isPast ? 'past' : 'never' };
}

/** Nearer behind what clocks show now than before it: what was before the exercise is past as well. */
function isBehind(time: Seconds, { clock, now }: TimeSpan): boolean {
  const shows = parseTimeOfDay(timeOfDay(clock, now)) ?? 0;
  return (shows - time + day) % day < day / 2;
}

/** Every second before the end at which clocks begin to show a time; they may jump over it. */
function whenShown(time: Seconds, { clock, end }: TimeSpan): Seconds[] {
  return stretchesOf(clock).flatMap(({ at, until, shows }) => {
    const last = Math.min(until, end);
    const times: Seconds[] = [];
    const first = at + ((time - (shows % day) + day) % day);
    for (let one = first; one < last; one += day) times.push(one);
    return times;
  });
}
