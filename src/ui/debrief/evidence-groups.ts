import { principles } from '#doctrine/principles.ts';
import type { Seconds } from '#kernel/time.ts';
import type { Debrief } from '#analysis/debrief.ts';
import type { Leaf, ScoreLine } from '#scoring/score-card.ts';
import { fits, type LedgerFilter } from './ledger-filter.ts';

export const groupings = ['measure', 'principle', 'nothing'] as const;
export type GroupBy = (typeof groupings)[number];
export const orders = ['lost', 'time'] as const;
export type OrderBy = (typeof orders)[number];

/** A line and the moment that it is about. */
export interface PlacedLine {
  readonly line: ScoreLine;
  readonly at: Seconds;
}

export interface EvidenceGroup {
  readonly id: string;
  readonly label: string;
  /** What its lines come to, where a figure is made of them. */
  readonly leaf: Leaf | null;
  readonly lines: readonly PlacedLine[];
}

export function lostBy(line: ScoreLine): number {
  return Math.max(0, line.of - line.points);
}

/** The share of its points that a line lost, 0 to 1: lines of unlike weight are not on one scale. */
function shareLost(line: ScoreLine): number {
  return line.of > 0 ? lostBy(line) / line.of : line.points < 0 ? 1 : 0;
}

/** The line that lost most, if any lost anything. */
export function costliest(lines: readonly ScoreLine[]): ScoreLine | undefined {
  return lines.reduce<ScoreLine | undefined>(
    (worst, line) => (lostBy(line) > (worst === undefined ? 0 : lostBy(worst)) ? line : worst),
    undefined,
  );
}

interface Arrangement {
  readonly by: GroupBy;
  readonly order: OrderBy;
  readonly filter: LedgerFilter | null;
  /** What a group is called that no figure names. */
  readonly label: (id: string) => string;
}

/** The lines to be shown, in groups: by what was lost, the lowest figure first, else as in the profile. */
export function groupLines(
  debrief: Debrief,
  lines: readonly PlacedLine[],
  { by, order, filter, label }: Arrangement,
): EvidenceGroup[] {
  const groups = new Map<string, PlacedLine[]>();
  for (const placed of lines) {
    if (filter !== null && !fits(debrief, filter, placed.line)) continue;
    const id = groupOf(debrief, by, filter, placed.line);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [placed]);
    else group.push(placed);
  }
  const places = [...principles.map(({ id }): string => id), ...measureOrder(debrief), 'decision'];
  const placeOf = (id: string) => (places.indexOf(id) + 1 || places.length + 1) - 1;
  const inPlace = [...groups]
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([id, members]) => ({
      id,
      ...headOf(debrief, id, label),
      lines: members.toSorted(order === 'time' ? byTime : by === 'measure' ? byPoints : byShare),
    }));
  if (order === 'time') return inPlace;
  return inPlace.toSorted((a, b) => standing(a) - standing(b));
}

/** How well a group stands; last, of which nothing can be said. */
function standing({ id, leaf }: EvidenceGroup): number {
  if (leaf === null || leaf.value === null) return 101;
  // The one measure of which less is better.
  return id === 'sharedWrong' ? 100 - leaf.value : leaf.value;
}

function groupOf(
  debrief: Debrief,
  by: GroupBy,
  filter: LedgerFilter | null,
  line: ScoreLine,
): string {
  if (by === 'nothing') return 'nothing';
  if (by === 'principle') {
    return filter?.by === 'principle' ? filter.id : line.principle;
  }
  // Of the measures that a line bears on, the one looked at goes before.
  const measures = debrief.ledger.measures[line.id] ?? [];
  if (filter?.by === 'measure' && measures.includes(filter.id)) return filter.id;
  if (line.principle === 'decision') return 'decision';
  return measures[0] ?? line.rule;
}

/** Principles as they stand, and within each its measures. */
function measureOrder({ score }: Debrief): string[] {
  return principles.flatMap(({ id: principle }) =>
    score.measures.filter((measure) => measure.principle === principle).map(({ id }): string => id),
  );
}

function headOf(
  { score, ledger }: Debrief,
  id: string,
  label: (id: string) => string,
): { label: string; leaf: Leaf | null } {
  const measure = score.measures.find((one) => one.id === id);
  if (measure !== undefined) return { label: measure.label, leaf: measure };
  const principle = principles.find((one) => one.id === id);
  if (principle !== undefined) {
    return { label: principle.label, leaf: score.principles[principle.id] };
  }
  if (id === 'decision') return { label: label(id), leaf: score.headlines.jointDecisions };
  return { label: ledger.rules[id]?.title ?? label(id), leaf: null };
}

function byTime(a: PlacedLine, b: PlacedLine): number {
  return a.at - b.at;
}

function byPoints(a: PlacedLine, b: PlacedLine): number {
  return lostBy(b.line) - lostBy(a.line) || byTime(a, b);
}

/** Across measures: the largest share first; of equal shares what weighs most, then the earlier. */
function byShare(a: PlacedLine, b: PlacedLine): number {
  return shareLost(b.line) - shareLost(a.line) || byPoints(a, b);
}

/** Points without a long tail, and with a true minus: `2`, `0.5`, `−0.2`. */
export function pointsWords(points: number): string {
  return String(Math.round(points * 100) / 100).replace('-', '−');
}

/** To a tenth: `52.4`, `100`. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
