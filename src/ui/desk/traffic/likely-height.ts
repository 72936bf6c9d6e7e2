import type { MessageView } from '#exercise/view.ts';

/** Pixels: a line, a letter on average, and all that stands around the words. */
const line = 21;
const letter = 7.6;
const around = 37;
const beside = 80;

/**
 * How high a message will be in a list of some width, near enough that little moves when it is
 * measured: its head, its words as far as they are shown, and a row for what can be done with it.
 */
export function likelyHeight(message: MessageView, width: number): number {
  const { text, chips, half, direction, readBackBy } = message;
  const letters = Math.max(12, (width - beside) / letter);
  const lines = Math.ceil((text.length + 4) / letters);
  const isOwn = direction === 'out';
  const most = isOwn ? 4 : 8;
  const shown = lines <= most ? lines : isOwn ? 4.3 : 7.3;
  const rows = Math.ceil(
    chips.reduce((sum, { label }) => sum + label.length + 4, 0) / (letters * 1.1),
  );
  const extra = (half === undefined ? 0 : 28) + (isOwn && readBackBy.length > 0 ? 19 : 0);
  return Math.round(around + shown * line + rows * 28 + extra);
}
