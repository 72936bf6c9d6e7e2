import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** From one line of the ledger to the next by the arrow keys, to the first and the last by Home and End. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const ledger = event.currentTarget.closest('.evidence');
  if (step === undefined || ledger === null) return;
  const lines = [...ledger.querySelectorAll<HTMLElement>('.evidence-button')];
  const at = lines.indexOf(event.currentTarget);
  event.preventDefault();
  lines[step(at, lines.length)]?.focus();
}
