import { inWords, type Seconds } from '#kernel/time.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { DebriefSubject, Pause } from './debrief-subject.ts';

/** Those that one could notice, as one where the clock stood twice at the same second; in order. */
export function realPauses(pauses: readonly Pause[] = []): readonly Pause[] {
  const byTime = new Map<Seconds, Seconds>();
  for (const { at, wallSeconds } of pauses) {
    byTime.set(at, (byTime.get(at) ?? 0) + Math.round(wallSeconds));
  }
  return [...byTime]
    .map(([at, wallSeconds]) => ({ at, wallSeconds }))
    .filter(({ wallSeconds }) => wallSeconds > 0)
    .toSorted((a, b) => a.at - b.at);
}

export function pausedFor(pauses: readonly Pause[]): Seconds {
  return pauses.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0);
}

/** Practice or assessment, and whether time waited for the trainee or how often it was paused. */
export function howItRan(subject: DebriefSubject, t: Words<'debrief'>): string {
  const mode = t(subject.mode);
  if (subject.waits === true) return t('waited', { mode });
  const pauses = realPauses(subject.pauses);
  return pauses.length === 0
    ? mode
    : t('paused', { mode, count: pauses.length, time: inWords(pausedFor(pauses)) });
}
