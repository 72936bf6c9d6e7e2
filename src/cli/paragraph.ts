/** As wide as a terminal or a page usually is, in characters. */
const width = 100;
/** More events than this are for `--json`. */
const mostCited = 8;

/** A text broken into lines between words, each line after the first further in. */
export function paragraph(text: string, indent = 0): string {
  const first = ' '.repeat(indent);
  const rest = ' '.repeat(indent + 2);
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isFirst = line.trim() === '';
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${rest}${word}`;
    } else {
      line = isFirst ? `${line}${word}` : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

/** A heading with a line under it, and a blank line before. */
export function heading(title: string): string {
  return `\n${title}\n${'-'.repeat(title.length)}`;
}

/** The numbers of events that something rests on: ` [12, 40 and 3 more]`, or nothing. */
export function cited(events: readonly number[]): string {
  if (events.length === 0) return '';
  const more = events.length - mostCited;
  const shown = events.slice(0, mostCited).join(', ');
  return more > 0 ? ` [${shown} and ${more} more]` : ` [${shown}]`;
}
