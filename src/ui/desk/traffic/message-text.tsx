import { useRef } from 'react';
import type { NoteView } from '#exercise/view.ts';
import { markedRange, type TextRange } from './text-range.ts';

interface MessageTextProps {
  readonly text: string;
  readonly notes: readonly NoteView[];
  readonly canSelect: boolean;
  readonly onSelect: (range: TextRange | null) => void;
}

/** The words of a message; those noted are underlined, those marked with the pointer can be noted. */
export function MessageText({ text, notes, canSelect, onSelect }: MessageTextProps) {
  const element = useRef<HTMLParagraphElement>(null);
  return (
    <p
      ref={element}
      className="message-text"
      onPointerUp={() => {
        if (canSelect && element.current !== null) onSelect(markedRange(element.current));
      }}
    >
      {parts(text, notes).map(({ from, to, isNoted }) =>
        isNoted ? <mark key={from}>{text.slice(from, to)}</mark> : text.slice(from, to),
      )}
    </p>
  );
}

function parts(text: string, notes: readonly NoteView[]) {
  const edges = new Set([0, text.length, ...notes.flatMap(({ from, to }) => [from, to])]);
  const sorted = [...edges].filter((edge) => edge <= text.length).toSorted((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? 0;
    return { from, to, isNoted: notes.some((note) => note.from <= from && note.to >= to) };
  });
}
