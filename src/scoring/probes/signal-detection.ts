import { normalQuantile } from './normal.ts';
import type { ProbeAnswer } from './probe-answers.ts';

/** How well true statements were told from false ones, and which way the answers lean. */
export interface Detection {
  /** d′ = z(H) − z(FA): 0 is guessing. */
  readonly sensitivity: number;
  /** c = −½ (z(H) + z(FA)): above 0 leans to “false”, below to “true”. */
  readonly bias: number;
}

/**
 * Of the statements that were answered. Rates are log-linear corrected, (hits + ½) ÷ (n + 1), so that
 * all right or all wrong is still a number. Null with fewer than `least` of either kind.
 */
export function detectionOf(answers: readonly ProbeAnswer[], least: number): Detection | null {
  const said = answers.filter(({ put, isRight }) => put.kind === 'statement' && isRight !== null);
  const signals = said.filter(({ judged }) => judged.right === 'true');
  const noise = said.filter(({ judged }) => judged.right === 'false');
  if (Math.min(signals.length, noise.length) < Math.max(1, least)) return null;
  const hits = normalQuantile(rateOfTrue(signals));
  const falseAlarms = normalQuantile(rateOfTrue(noise));
  return { sensitivity: hits - falseAlarms, bias: -(hits + falseAlarms) / 2 };
}

function rateOfTrue(answers: readonly ProbeAnswer[]): number {
  const saidTrue = answers.filter(({ answered }) => answered?.choice === 'true').length;
  return (saidTrue + 0.5) / (answers.length + 1);
}
