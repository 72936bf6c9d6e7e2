/** Edits (insert, drop, replace, swap neighbours) that turn one word into another. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known name most like `name`; null when none is near. Ties go to the first. */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const bound = Math.max(1, Math.floor(name.length / 3));
  let best: string | null = null;
  let bestDistance = bound + 1;
  for (const candidate of known) {
    if (candidate === name || Math.abs(candidate.length - name.length) > bound) continue;
    const found = distance(name.slice(0, 80), candidate.slice(0, 80));
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}

/** `did you mean capacity?`, or undefined when no known name is near. */
export function nearestNameHint(name: string, known: Iterable<string>): string | undefined {
  const nearest = nearestName(name, known);
  return nearest === null ? undefined : `did you mean ${nearest}?`;
}
