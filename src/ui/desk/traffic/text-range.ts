/** From a character (inclusive) to another (exclusive), in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The range without blanks at its ends; null when nothing is left. */
export function trimmed(text: string, range: TextRange): TextRange | null {
  const words = text.slice(range.from, range.to);
  const from = range.from + (words.length - words.trimStart().length);
  const to = range.to - (words.length - words.trimEnd().length);
  return from < to ? { from, to } : null;
}

/** The range grown to the ends of the words that it cuts. */
export function wholeWords(text: string, range: TextRange): TextRange {
  const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(0, range.from))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(range.to))?.[0].length ?? 0;
  const startsInWord = /^[\p{L}\p{N}]/u.test(text.slice(range.from));
  const endsInWord = /[\p{L}\p{N}]$/u.test(text.slice(0, range.to));
  return {
    from: startsInWord ? range.from - before : range.from,
    to: endsInWord ? range.to + after : range.to,
  };
}

/** The words of an element's text that are marked with the pointer, in characters of that text. */
export function markedRange(element: HTMLElement): TextRange | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const marked = selection.getRangeAt(0);
  const isWithin = element.contains(marked.startContainer) && element.contains(marked.endContainer);
  if (!isWithin) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(marked.startContainer, marked.startOffset);
  const from = before.toString().length;
  const text = element.textContent;
  const range = trimmed(text, { from, to: from + marked.toString().length });
  return range === null ? null : wholeWords(text, range);
}

/** The sentences of a text, each with its place. */
export function sentences(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const match of text.matchAll(/[^.?!]+(?:[.?!](?=\S)[^.?!]*)*[.?!]*/g)) {
    const range = trimmed(text, { from: match.index, to: match.index + match[0].length });
    if (range !== null) found.push(range);
  }
  return found;
}
