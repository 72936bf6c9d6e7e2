import { principles } from '#doctrine/principles.ts';
import type { Seconds } from '#kernel/time.ts';
import type { ScoreLine } from '#scoring/score-card.ts';
import type { DebriefFocus } from './debrief-focus.ts';

export type GroupBy = 'principle' | 'rule';
export type OrderBy = 'lost' | 'time';

/** A line and the moment that it is about. */
export interface PlacedLine {
  readonly line: ScoreLine;
  readonly at: Seconds;
}

export interface EvidenceGroup {
  readonly id: string;
  readonly label: string;
  readonly points: number;
  readonly of: number;
  readonly lines: readonly PlacedLine[];
}

export function lostBy(line: ScoreLine): number {
  return Math.max(0, line.of - line.points);
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
  readonly principle: DebriefFocus['principle'];
  /** What a group is called. */
  readonly label: (id: string) => string;
}

export function groupLines(
  lines: readonly PlacedLine[],
  arrangement: Arrangement,
): EvidenceGroup[] {
  const groups = new Map<string, PlacedLine[]>();
  for (const placed of lines) {
    if (arrangement.principle !== null && placed.line.principle !== arrangement.principle) continue;
    const id = arrangement.by === 'principle' ? placed.line.principle : baseRule(placed.line.rule);
    groups.set(id, [...(groups.get(id) ?? []), placed]);
  }
  const order =
    arrangement.by === 'principle' ? [...principles.map(({ id }): string => id), 'decision'] : [];
  return [...groups]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([id, members]) => ({
      id,
      label: arrangement.label(id),
      points: total(members, (line) => line.points),
      of: total(members, (line) => line.of),
      lines: members.toSorted(arrangement.order === 'time' ? byTime : byLoss),
    }));
}

/** `methane/hazards` belongs to the rule `methane`. */
function baseRule(rule: string): string {
  return rule.split('/')[0] ?? rule;
}

function total(members: readonly PlacedLine[], part: (line: ScoreLine) => number): number {
  return members.reduce((sum, { line }) => sum + part(line), 0);
}

function byTime(a: PlacedLine, b: PlacedLine): number {
  return a.at - b.at;
}

function byLoss(a: PlacedLine, b: PlacedLine): number {
  return lostBy(b.line) - lostBy(a.line) || byTime(a, b);
}

/** Points without a long tail: `2`, `0.5`, `1.25`. */
export function pointsWords(points: number): string {
  return String(Math.round(points * 100) / 100);
}
