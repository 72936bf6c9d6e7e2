import { useId, type ReactNode } from 'react';
import { inWords, type Seconds } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';

interface SummaryListProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

/** What is open with partners: a heading with its count, and a line or two for each. */
export function SummaryList({ title, children }: SummaryListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className="count">{children.length}</span>
      </h3>
      {children.length === 0 ? null : <ul className="summary-list">{children}</ul>}
    </section>
  );
}

interface SummaryItemProps {
  readonly agency: string;
  readonly says: string;
  readonly since: string;
  readonly due: string;
  /** By how much it is late; null while it is not. */
  readonly late: Seconds | null;
  /** What the officer does about it already. */
  readonly how?: string | null;
  readonly act: string;
  /** What the button does, for those who hear it alone. */
  readonly actLong: string;
  readonly onAct: () => void;
}

/** One thing that somebody waits for, with what can be done about it. */
export function SummaryItem(props: SummaryItemProps) {
  const t = useWords('desk');
  const { agency, says, since, due, late, how, act, actLong, onAct } = props;
  return (
    <li data-late={late !== null || undefined}>
      <div>
        <p>
          <AgencyTag id={agency} /> {says}
        </p>
        <p className="summary-when">
          {since} · {due}
          {late === null ? null : (
            <b className="late"> · {t('waits.late', { time: inWords(late) })}</b>
          )}
        </p>
        {how ? <p className="summary-when on-way-how">{how}</p> : null}
      </div>
      <button
        type="button"
        className="button quiet-button small-button"
        aria-label={actLong}
        onClick={onAct}
      >
        {act}
      </button>
    </li>
  );
}
