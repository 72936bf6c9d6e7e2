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

/** The time of day, `HH:MM`, at `at` seconds after a start given in seconds from midnight. */
export function timeOfDay(startOfDay: Seconds, at: Seconds): string {
  const minutes = Math.floor((startOfDay + at) / 60) % 1440;
  const hour = Math.floor(minutes / 60);
  return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A duration in words: `50 s`, `4 min`, `1 h 5 min`. Rounds to the minute above 90 s. */
export function inWords(seconds: Seconds): string {
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
