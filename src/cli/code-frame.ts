/** Lines shown before the one that a finding points to. */
const before = 2;
const widest = 160;

/** The line that a finding points to, with a caret under the column, and the lines before it. */
export function codeFrame(text: string, line: number, col: number): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - before);
  const shown = lines.slice(first - 1, line);
  const width = String(line).length;
  // A map can be one line of a million characters: show the part around the column.
  const start =
    col > widest / 2 && (lines[line - 1]?.length ?? 0) > widest
      ? col - 1 - Math.floor(widest / 2)
      : 0;
  const rows = shown.map((content, i) => {
    const number = String(first + i).padStart(width);
    return `  ${number} | ${printable(content.slice(start, start + widest))}`.trimEnd();
  });
  return [...rows, `  ${' '.repeat(width)} | ${' '.repeat(Math.max(0, col - 1 - start))}^`].join(
    '\n',
  );
}

/** Text of a scenario without what could steer the terminal that shows it. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\t' ? ' ' : '\u{fffd}',
  );
}
