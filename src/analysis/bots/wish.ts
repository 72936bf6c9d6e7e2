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
