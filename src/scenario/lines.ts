/** Lines and columns count from 1; a column is a UTF-16 unit. */
export interface Position {
  readonly line: number;
  readonly col: number;
}

/**
 * From offsets in a text to lines and columns. The parser's own counter leaves out the lines that
 * it passes over after a mistake, so everything below would be shown too high.
 */
export function linesOf(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, col: within - (starts[low] ?? 0) + 1 };
  };
}
