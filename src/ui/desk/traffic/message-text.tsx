import type { ReactNode, Ref } from 'react';
import type { NoteView } from '#exercise/view.ts';
import { Marked } from './marked.tsx';
import type { TextRange } from './text-range.ts';

interface MessageTextProps {
  readonly ref: Ref<HTMLParagraphElement>;
  readonly text: string;
  readonly notes: readonly NoteView[];
  readonly found: readonly TextRange[];
  readonly isFolded: boolean;
  /** Whether words of it can be noted by marking them. */
  readonly canMark: boolean;
  /** Stands behind the last word. */
  readonly children: ReactNode;
}

/** The words of a message; those noted are underlined, those marked with the pointer can be noted. */
export function MessageText(props: MessageTextProps) {
  const { ref, text, notes, found } = props;
  return (
    <p ref={ref} className="message-text" data-folded={props.isFolded || undefined}>
      <span data-words={props.canMark || undefined}>
        <Marked text={text} noted={notes} found={found} />
      </span>
      {props.children}
    </p>
  );
}
