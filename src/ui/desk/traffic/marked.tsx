import type { TextRange } from './text-range.ts';

interface MarkedProps {
  readonly text: string;
  /** Words that were noted, underlined. */
  readonly noted?: readonly TextRange[];
  /** Words that were looked for, on a bright ground. */
  readonly found: readonly TextRange[];
}

const none: readonly TextRange[] = [];

/** A text in which some words are marked; its letters stay what they are. */
export function Marked({ text, noted = none, found }: MarkedProps) {
  const edges = new Set([0, text.length]);
  for (const { from, to } of [...noted, ...found]) {
    if (from < text.length) edges.add(from);
    if (to < text.length) edges.add(to);
  }
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? 0;
    const isIn = (range: TextRange) => range.from <= from && range.to >= to;
    const words = text.slice(from, to);
    const kinds = [noted.some(isIn) ? 'noted' : '', found.some(isIn) ? 'found' : ''].filter(
      (kind) => kind !== '',
    );
    return kinds.length === 0 ? (
      words
    ) : (
      <mark key={from} className={kinds.join(' ')}>
        {words}
      </mark>
    );
  });
}
