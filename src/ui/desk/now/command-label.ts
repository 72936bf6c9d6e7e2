import { commands } from '#command/command.ts';

/** A command in words; its own name when it is none that this desk knows. */
export function commandLabel(type: string): string {
  const found = Object.entries(commands).find(([name]) => name === type);
  return found === undefined ? type : found[1].label;
}
