export interface WordRun {
  /** One of a kind in its text. */
  readonly key: string;
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** Word by word what became of a text: the longest run of words in common stays. */
export function diffWords(before: string, after: string): readonly WordRun[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const common = commonFrom(old, now);
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  const put = (change: WordRun['change'], word: string) => {
    const last = runs.at(-1);
    if (last?.change === change) runs[runs.length - 1] = { ...last, text: `${last.text} ${word}` };
    else runs.push({ key: `${i}-${j}`, change, text: word });
  };
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      put('same', was);
      i += 1;
      j += 1;
    } else if (was !== undefined && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1)) {
      put('removed', was);
      i += 1;
    } else if (is !== undefined) {
      put('added', is);
      j += 1;
    } else if (was !== undefined) {
      put('removed', was);
      i += 1;
    }
  }
  return runs;
}

/** How many words both have in common, in order, from here on. */
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

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
