import type { Region, Way } from './region.ts';
import { plain } from './words.ts';

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
}

/** From so many states on the same way is one arrow and a line below the picture. */
const many = 3;

/**
 * What a picture shows as arrows, and what it says in words below so that the arrows can be followed:
 * ways out of every state, and a way that several states share, drawn once, from the state listed
 * nearest before the one that it leads to.
 */
export function arrowsOf(region: Region): { arrows: Arrow[]; notes: string[] } {
  const notes = region.ways
    .filter(({ from, to }) => from === '' && to !== '')
    .map(({ when, to }) => `From every state to “${plain(to)}”: ${when}.`);
  const drawn: Way[] = [];
  for (const ways of grouped(region.ways).values()) {
    const [first] = ways;
    if (first === undefined) continue;
    if (ways.length < many) drawn.push(...ways);
    else {
      const shown = nearest(region, ways) ?? first;
      drawn.push(shown);
      const others = ways.filter((way) => way !== shown).map(({ from }) => `“${plain(from)}”`);
      notes.push(`To “${plain(first.to)}” also from ${others.join(', ')}: ${first.when}.`);
    }
  }
  return { arrows: joined(drawn), notes };
}

function grouped(ways: readonly Way[]): Map<string, Way[]> {
  const groups = new Map<string, Way[]>();
  for (const way of ways) {
    if (way.from === '' || way.to === '' || way.from === way.to) continue;
    const key = `${way.to}/${way.when}`;
    groups.set(key, [...(groups.get(key) ?? []), way]);
  }
  return groups;
}

function nearest({ states }: Region, ways: readonly Way[]): Way | undefined {
  const place = (name: string): number => states.findIndex((state) => state.name === name);
  return ways.findLast(({ from, to }) => place(from) < place(to));
}

/** Ways from one state to another as one arrow, with a line for each. */
function joined(ways: readonly Way[]): Arrow[] {
  const arrows = new Map<string, { from: string; to: string; lines: string[] }>();
  for (const { from, to, when } of ways) {
    const key = `${from}/${to}`;
    const arrow = arrows.get(key) ?? { from, to, lines: [] };
    arrow.lines.push(when);
    arrows.set(key, arrow);
  }
  return [...arrows.values()].map((arrow) => ({
    ...arrow,
    lines: arrow.lines.flatMap((line) => wrapped(line, 26)),
  }));
}

/** Lines of at most so many characters, broken between words. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
