/** Whole seconds from the start of the exercise; also used for whole-second durations. */
export type Seconds = number;

const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;

/** `90s`, `5m`, `1h`, `1h5m30s` as seconds; null when the text is not a duration. */
export function parseDuration(text: string): Seconds | null {
  const match = parts.exec(text);
  if (!match || text === '') return null;
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
}

/** `05:52` as seconds from midnight; null when the text is not a time of day. */
export function parseTimeOfDay(text: string): Seconds | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 : null;
}

/**
 * `T+12m` or `05:52` as seconds from the start; null when it is neither.
 * A time of day before the start means the next day.
 */
export function parseMoment(text: string, startOfDay: Seconds): Seconds | null {
  if (text.startsWith('T+')) return text === 'T+0' ? 0 : parseDuration(text.slice(2));
  const time = parseTimeOfDay(text);
  if (time === null) return null;
  return time >= startOfDay ? time - startOfDay : time + 86_400 - startOfDay;
}

/**
 * How the clocks of an exercise show its seconds: a time of day at the start, and jumps where days
 * passed between its acts. Seconds from the start know nothing of a jump.
 */
export interface ClockFace {
  /** The time of day at the first second, in seconds from midnight. */
  readonly start: Seconds;
  /** In order. From `at` on clocks count from `shows`, in seconds from midnight. */
  readonly jumps: readonly { readonly at: Seconds; readonly shows: Seconds }[];
}

/** From `at` until `until` clocks run on from `shows`; the last stretch has no end. */
export interface ClockStretch {
  readonly at: Seconds;
  readonly until: Seconds;
  readonly shows: Seconds;
}

/** The stretches in which clocks run on without a jump. */
export function stretchesOf({ start, jumps }: ClockFace): ClockStretch[] {
  const begins = [{ at: 0, shows: start }, ...jumps];
  return begins
    .map(({ at, shows }, place) => ({
      at,
      until: begins[place + 1]?.at ?? Number.POSITIVE_INFINITY,
      shows,
    }))
    .filter(({ at, until }) => until > at);
}

/** The time of day, `HH:MM`, that clocks show `at` seconds after the start. */
export function timeOfDay(face: ClockFace, at: Seconds): string {
  const jump = face.jumps.findLast((one) => one.at <= at);
  const shown = jump === undefined ? face.start + at : jump.shows + at - jump.at;
  const minutes = Math.floor(shown / 60) % 1440;
  const hour = Math.floor(minutes / 60);
  return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * `T+12m` or `05:52` as seconds from the start by what clocks show: the first time not before
 * `notBefore` at which they show it, else the first at all. Null when the text is neither.
 */
export function momentOn(face: ClockFace, text: string, notBefore: Seconds = 0): Seconds | null {
  const time = parseTimeOfDay(text);
  if (time === null) return parseMoment(text, face.start);
  const times = stretchesOf(face).flatMap(({ at, until, shows }) => {
    const first = at + (time >= shows ? time - shows : time + 86_400 - shows);
    return first < until ? [first] : [];
  });
  return times.find((at) => at >= notBefore) ?? times[0] ?? null;
}

/** A duration in words: `50 s`, `4 min`, `1 h 5 min`. Rounds to the minute above 90 s. */
export function inWords(seconds: Seconds): string {
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
