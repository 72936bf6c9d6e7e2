import { isAlias, isMap, isNode, isSeq, type Document, type Node } from 'yaml';
import type { FindingCode } from './finding-codes.ts';

/** YAML that is in order, and that a scenario may not use. */
export interface Refusal {
  readonly offset: number;
  readonly code: FindingCode;
  readonly message: string;
}

const deepest = 30;
const mostAliases = 16;

/** What makes a small text large (depth, aliases) or calls for code (tags), from top to bottom. */
export function refusedIn(document: Document.Parsed): Refusal[] {
  const found: Refusal[] = [];
  let aliases = 0;
  // Without recursion, as the depth is what is being checked.
  const waiting: { node: Node; depth: number }[] = [];
  if (document.contents) waiting.push({ node: document.contents, depth: 1 });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    const offset = node.range?.[0] ?? 0;
    if (depth > deepest) {
      return [{ offset, code: 'too-deep', message: `nested more than ${deepest} deep` }];
    }
    if (isAlias(node)) {
      aliases += 1;
      // Looking an alias up costs a walk through the document, so no further ones are looked up.
      if (aliases > mostAliases) {
        const message = `more than ${mostAliases} aliases`;
        return [...found, { offset, code: 'too-many-aliases', message }];
      }
      found.push(...refusedAlias(offset, node.resolve(document)?.range ?? null));
    } else if (node.tag !== undefined) {
      found.push({ offset, code: 'custom-tag', message: `the tag ${node.tag} is not used here` });
    }
    for (const child of childrenOf(node)) waiting.push({ node: child, depth: depth + 1 });
  }
  return found;
}

function refusedAlias(offset: number, target: Node['range'] | null): Refusal[] {
  if (!target) {
    return [{ offset, code: 'yaml-syntax', message: 'this alias has no anchor before it' }];
  }
  const within = offset >= target[0] && offset < target[2];
  return within
    ? [{ offset, code: 'too-many-aliases', message: 'an alias inside its own anchor' }]
    : [];
}

/** Last first, as the one added last is looked at next. */
function childrenOf(node: Node): Node[] {
  if (isSeq(node)) return node.items.filter(isNode).toReversed();
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => [key, value].filter(isNode)).toReversed();
}
