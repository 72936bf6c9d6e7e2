import { useId, type ReactNode } from 'react';
import { Sign } from './sign.tsx';

interface FoldRowProps {
  /** A letter, a number or a sign. */
  readonly badge: ReactNode;
  readonly label: string;
  /** How it stands, beside the name. */
  readonly marks?: ReactNode;
  /** What it says, where it is folded. */
  readonly summary: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One part of a worksheet: a row that says how it stands, and grows when it is worked on. */
export function FoldRow(props: FoldRowProps) {
  const { badge, label, isOpen } = props;
  const id = useId();
  return (
    <section
      className="fold-row"
      role="group"
      aria-labelledby={`${id}-name`}
      data-open={isOpen || undefined}
    >
      <h4 className="fold-head">
        <button
          type="button"
          className="fold-button"
          aria-expanded={isOpen}
          aria-describedby={isOpen ? undefined : `${id}-marks ${id}-summary`}
          onClick={props.onToggle}
        >
          <span className="fold-badge" aria-hidden="true">
            {badge}
          </span>
          <span id={`${id}-name`} className="fold-name">
            {label}
          </span>
          <Sign name={isOpen ? 'folded-out' : 'folded'} />
        </button>
        <span id={`${id}-marks`} className="fold-marks">
          {props.marks}
        </span>
      </h4>
      {isOpen ? (
        <div className="fold-body">{props.children}</div>
      ) : (
        <div id={`${id}-summary`} className="fold-summary">
          {props.summary}
        </div>
      )}
    </section>
  );
}
