export interface Step {
  readonly change: 'same' | 'added' | 'removed';
  readonly token: string;
}

/** Token by token what became of a list: the longest run of tokens in common stays. */
export function stepsBetween(old: readonly string[], now: readonly string[]): readonly Step[] {
  const common = commonFrom(old, now);
  const steps: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      steps.push({ change: 'same', token: was });
      i += 1;
      j += 1;
    } else if (
      was !== undefined &&
      (is === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      steps.push({ change: 'removed', token: was });
      i += 1;
    } else if (is !== undefined) {
      steps.push({ change: 'added', token: is });
      j += 1;
    }
  }
  return steps;
}

/** How many tokens both have in common, in order, from here on. */
function commonFrom(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    if (row === undefined) continue;
    for (let j = now.length - 1; j >= 0; j -= 1) {
      row[j] =
        old[i] === now[j]
          ? lengthAt(table, i + 1, j + 1) + 1
          : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1));
    }
  }
  return table;
}

function lengthAt(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
