import { inWords } from '#kernel/time.ts';
import type { Problem } from '../problem.ts';
import type { Agency, SeatDefinition } from '../schema/agency.ts';
import type { LintInput } from './lint.ts';

/** When control rooms cannot be had, and whose take an officer’s M/ETHANE. */
export function checkControlRooms({ scenario }: LintInput): Problem[] {
  return [
    ...scenario.agencies.flatMap(windowsInTurn),
    ...scenario.seats.flatMap((seat, s) => ownTwice(seat, s)),
  ];
}

/** Written in order, one after the other, each of some length: else one hides another. */
function windowsInTurn({ unreachable = [] }: Agency, a: number): Problem[] {
  return unreachable.flatMap(({ from, lasts }, i): Problem[] => {
    const path = ['agencies', a, 'unreachable', i];
    if (lasts === 0) {
      const message = 'it lasts no time';
      return [{ code: 'unreachable-windows', path: [...path, 'lasts'], message }];
    }
    const before = unreachable[i - 1];
    if (before === undefined || before.from + before.lasts < from) return [];
    const message = `it begins before ${inWords(before.from + before.lasts)}, when the one above it ends`;
    return [{ code: 'unreachable-windows', path: [...path, 'from'], message }];
  });
}

function ownTwice({ agency, controls = [] }: SeatDefinition, s: number): Problem[] {
  const twice = controls.findIndex((id, i) => id === agency || controls.indexOf(id) !== i);
  if (twice < 0) return [];
  const message = `${controls[twice] ?? ''} takes its M/ETHANE already`;
  return [{ code: 'control-named-twice', path: ['seats', s, 'controls', twice], message }];
}
