import type { TextRange } from './text-range.ts';

/** The words to look for, in lower case; none when nothing was asked. */
export function searchWords(asked: string): readonly string[] {
  return [...new Set(asked.toLowerCase().split(/\s+/))].filter((word) => word !== '');
}

/** Whether each of the words is somewhere in a text that is in lower case already. */
export function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Where the words are in a text; what overlaps is one find. */
export function findsIn(text: string, words: readonly string[]): readonly TextRange[] {
  const low = text.toLowerCase();
  // A letter that grows when it is made small would shift every place behind it.
  if (words.length === 0 || low.length !== text.length) return [];
  const found = words
    .flatMap((word) => placesOf(low, word))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const apart: TextRange[] = [];
  for (const range of found) {
    const last = apart.at(-1);
    if (last === undefined || range.from >= last.to) apart.push(range);
    else if (range.to > last.to) apart.splice(-1, 1, { from: last.from, to: range.to });
  }
  return apart;
}

function placesOf(text: string, word: string): TextRange[] {
  const places: TextRange[] = [];
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + word.length)) {
    places.push({ from, to: from + word.length });
  }
  return places;
}
