import type { Seconds } from '#kernel/time.ts';
import type { ScoreLine } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { momentTime, type NameBook } from './name-book.ts';

/** Numbers of what was only looked at that a print names; the exported record has all. */
const most = 24;

/** What a print has instead of what a press would open; not on the screen. */
export function PrintedEvidence({ line, book }: { line: ScoreLine; book: NameBook }) {
  const t = useWords('debrief');
  const { window, events, also, doctrine } = line;
  const time = (at: Seconds) => momentTime(book, at);
  const rest = also.length - most;
  const looked = also.slice(0, most).join(', ');
  return (
    <p className="evidence-printed">
      {[
        ...(window === undefined
          ? []
          : [t('evidence.due', { from: time(window.from), to: time(window.to) })]),
        ...(events.length === 0 ? [] : [t('evidence.printEvents', { seqs: events.join(', ') })]),
        ...(also.length === 0
          ? []
          : rest > 0
            ? [t('evidence.printAlsoMore', { seqs: looked, count: rest })]
            : [t('evidence.printAlso', { seqs: looked })]),
        t('evidence.doctrine', { doctrine }),
      ].join(' ')}
    </p>
  );
}
