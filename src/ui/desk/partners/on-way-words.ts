import type { Seconds } from '#kernel/time.ts';
import type { Words } from '#ui/text/i18n.ts';
import { ago } from '../agencies/ago.ts';
import type { Names } from '../names.ts';
import type { OnWay } from './on-way.ts';

/** How it stands, beside what it is about: `in the queue`, `asked 2 min ago, waiting`. */
export function onWayWords(t: Words<'desk'>, names: Names, now: Seconds, onWay: OnWay): string {
  return 'since' in onWay
    ? t(`onWay.${onWay.is}`, { ago: ago(t, names, now, onWay.since) })
    : t(`onWay.${onWay.is}`);
}
