import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { Position } from './lines.ts';
import type { Path } from './problem.ts';

/** What a problem says of its place. */
export interface Place {
  readonly path: Path;
  readonly atKey?: boolean | undefined;
  readonly find?: string | undefined;
}

/** A parsed file: plain data, and where each value stands in the text. */
export interface Source {
  readonly name: string;
  readonly value: unknown;
  /** The position of the value, or of its nearest existing ancestor. */
  locate(place: Place): Position;
}

export interface ParsedText {
  readonly text: string;
  readonly document: Document.Parsed;
}

/** Where a value stands: the key before it, if it has one, and the value itself. */
interface Spot {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** Where in the text the value stands, or its nearest existing ancestor. */
export function offsetIn({ text, document }: ParsedText, place: Place): number {
  const { spot, missed } = follow(document, place.path);
  const wantsKey = place.atKey === true || missed;
  const node = wantsKey ? (spot.key ?? spot.value) : (spot.value ?? spot.key);
  const start = node?.range?.[0] ?? 0;
  const found = place.find === undefined ? -1 : text.indexOf(place.find, start);
  const end = node?.range?.[1] ?? text.length;
  return found >= 0 && found < end ? found : start;
}

/** Follows a path as far as it exists. */
function follow(document: Document.Parsed, path: Path): { spot: Spot; missed: boolean } {
  let spot: Spot = { key: null, value: document.contents };
  for (const part of path) {
    const next = stepInto(resolved(document, spot.value), part);
    if (next === null) return { spot, missed: true };
    spot = next;
  }
  return { spot, missed: false };
}

function resolved(document: Document.Parsed, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function stepInto(node: Node | null, part: string | number): Spot | null {
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return isNode(item) ? { key: null, value: item } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  if (pair === undefined) return null;
  return { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
}
