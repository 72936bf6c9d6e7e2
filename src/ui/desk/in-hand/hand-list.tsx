import { useId, useState, type ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';

/** How it stands: still open, late, came to good, came to nothing; or it just is. */
export type HandState = 'open' | 'late' | 'good' | 'not' | 'plain';

/** One thing in hand: when it was put, what it is, how it stands. */
interface HandEntry {
  readonly id: string;
  readonly time: string;
  readonly state: HandState;
  readonly says: string;
  /** What they gave as their reason. */
  readonly because?: string | undefined;
  readonly about: ReactNode;
  /** What can be done about it. */
  readonly acts?: ReactNode;
}

interface HandListProps {
  readonly title: string;
  /** The newest first. */
  readonly entries: readonly HandEntry[];
}

/** As many are shown at once, and all that are open. */
const shownAtOnce = 8;

/** What is in hand of one kind, what is open first; nothing at all where there is none. */
export function HandList({ title, entries }: HandListProps) {
  const t = useWords('desk');
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  if (entries.length === 0) return null;
  const open = entries.filter(isOpen);
  const ordered = [...open, ...entries.filter((entry) => !isOpen(entry))];
  const shown = isWhole ? ordered : ordered.slice(0, Math.max(open.length, shownAtOnce));
  return (
    <section className="hand" aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className="count">{entries.length}</span>
      </h3>
      <ul>
        {shown.map((entry) => (
          <HandItem key={entry.id} {...entry} />
        ))}
      </ul>
      {shown.length === ordered.length ? null : (
        <button type="button" className="plain-button" onClick={() => setWhole(true)}>
          {t('hand.more', { count: ordered.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function isOpen({ state }: HandEntry): boolean {
  return state === 'open' || state === 'late';
}

function HandItem({ time, state, says, because, about, acts }: HandEntry) {
  return (
    <li className="hand-item">
      <time>{time}</time>
      <div>
        {about}
        <p>
          <span className="hand-state" data-state={state}>
            {says}
          </span>
          {because === undefined ? '' : ` ${because}`}
        </p>
        {acts}
      </div>
    </li>
  );
}
