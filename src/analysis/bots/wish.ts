import type { CommandInput } from '#command/command.ts';
import type { View } from '#exercise/view.ts';

/** Something that the reference would do next, and how urgent it is. */
export interface Wish {
  readonly urgency: number;
  readonly commands: readonly CommandInput[];
  /** Called when it is chosen. */
  readonly done: () => void;
}

export type Part = (view: View) => Wish | null;

/** The commands of the most urgent wish; none while the voice is busy, so that something new can come first. */
export function mostUrgent(view: View, parts: readonly Part[]): readonly CommandInput[] {
  const isBusy = view.voice.current !== null || view.voice.queue.length > 0;
  if (isBusy || view.ended !== null) return [];
  const wishes = parts.map((part) => part(view)).filter((wish) => wish !== null);
  const [first] = wishes.toSorted((a, b) => b.urgency - a.urgency);
  if (first === undefined) return [];
  first.done();
  return first.commands;
}
