import { momentOn, parseMoment, parseTimeOfDay, type ClockFace } from '#kernel/time.ts';
import { isMapping, select, valueAt } from '../plain-data.ts';
import type { Path, Problem } from '../problem.ts';

/** The keys under which the format has a moment; a list of them under the last. */
export const momentKeys = [
  'at',
  'closes',
  'deadline',
  'freezes',
  'from',
  'full',
  'offered',
  'opens',
  'starts',
  'until',
];

/**
 * A time of day in a file counts from the start. Where clocks jump between acts, one of a later act
 * would be read as a time of the first, so it is written from the start: `T+50m`. Works on plain
 * data, in which a moment is still as it was written.
 */
export function checkTimesOfDay(root: unknown): Problem[] {
  const face = faceIn(root);
  return face === null || face.jumps.length === 0 ? [] : timesIn(face, [], root);
}

function faceIn(root: unknown): ClockFace | null {
  const start = time(valueAt(root, ['clock', 'start']));
  if (start === null) return null;
  const jumps = select(root, 'acts.*').flatMap(({ value }) => {
    if (!isMapping(value)) return [];
    const shows = time(value['clock']);
    const at = typeof value['starts'] === 'string' ? parseMoment(value['starts'], start) : null;
    return shows === null || at === null ? [] : [{ at, shows }];
  });
  return { start, jumps };
}

function time(value: unknown): number | null {
  return typeof value === 'string' ? parseTimeOfDay(value) : null;
}

function timesIn(face: ClockFace, path: Path, value: unknown): Problem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => timesIn(face, [...path, i], item));
  }
  if (isMapping(value)) {
    return Object.entries(value).flatMap(([key, item]) => timesIn(face, [...path, key], item));
  }
  if (typeof value !== 'string' || parseTimeOfDay(value) === null) return [];
  const key = path.findLast((part) => typeof part === 'string');
  return momentKeys.includes(String(key)) ? misread(face, path, value) : [];
}

function misread(face: ClockFace, path: Path, text: string): Problem[] {
  const read = parseMoment(text, face.start);
  const meant = momentOn(face, text);
  if (read === null || meant === null || read === meant) return [];
  const message = `${text} would be read as ${fromStart(read)}, and clocks show something else then`;
  const hint = `after a jump of the clock times are from the start: ${fromStart(meant)}`;
  return [{ code: 'time-of-day-after-jump', path, message, hint }];
}

/** As it is written in a file. A time of day is a whole minute, and so is a start. */
function fromStart(at: number): string {
  const [hours, minutes] = [Math.floor(at / 3600), Math.floor((at % 3600) / 60)];
  return `T+${hours > 0 ? `${hours}h` : ''}${minutes > 0 || hours === 0 ? `${minutes}m` : ''}`;
}
