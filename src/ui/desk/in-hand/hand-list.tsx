import { useId, type ReactNode } from 'react';

/** How it stands: still open, late, came to good, came to nothing; or it just is. */
export type HandState = 'open' | 'late' | 'good' | 'not' | 'plain';

interface HandListProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

/** What is in hand of one kind; nothing at all where there is none. */
export function HandList({ title, children }: HandListProps) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    <section className="hand" aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className="count">{children.length}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

interface HandItemProps {
  readonly time: string;
  readonly state: HandState;
  readonly says: string;
  /** What they gave as their reason. */
  readonly because?: string | undefined;
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly acts?: ReactNode;
}

/** One of them: when it was put, what it is, how it stands. */
export function HandItem({ time, state, says, because, children, acts }: HandItemProps) {
  return (
    <li className="hand-item">
      <time>{time}</time>
      <div>
        {children}
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
