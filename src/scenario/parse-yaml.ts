import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
} from 'yaml';
import type { FindingCode } from './finding-codes.ts';
import type { Finding } from './finding.ts';
import { locateIn, type ParsedText, type Source } from './source.ts';
import { syntaxMistakes } from './syntax-mistakes.ts';

const deepest = 30;
const mostAliases = 16;

/** What the gates let through, or what they found. */
export interface Parsed {
  /** Null when the text cannot be read far enough to say more about it. */
  readonly source: Source | null;
  readonly findings: readonly Finding[];
}

/**
 * YAML as plain data, with positions. A scenario may come from anywhere, so what makes a small
 * text large (aliases) or calls for code (tags) is refused.
 */
export function parseYaml(name: string, text: string): Parsed {
  const lines = new LineCounter();
  const findingAt = (
    offset: number,
    code: FindingCode,
    message: string,
    hint?: string,
  ): Finding => {
    const { line, col } = lines.linePos(offset);
    const place = { file: name, line: Math.max(line, 1), col: Math.max(col, 1), path: '' };
    return { code, severity: 'error', ...place, message, ...(hint === undefined ? {} : { hint }) };
  };
  const parsed = readDocument(text, lines);
  if (parsed === null) {
    return { source: null, findings: [findingAt(0, 'too-deep', 'nested too deep to read')] };
  }

  const mistakes = syntaxMistakes(parsed);
  const findings = [
    ...mistakes.map(({ offset, code, message, hint }) => findingAt(offset, code, message, hint)),
    ...refusals(parsed).map(({ offset, code, message }) => findingAt(offset, code, message)),
  ];
  // A document with a doubled key can still be read; with any other mistake the rest is guesswork.
  if (findings.some(({ code }) => code !== 'duplicate-key')) return { source: null, findings };
  const value = plainData(parsed);
  if (value === null) {
    return { source: null, findings: [findingAt(0, 'too-many-aliases', 'aliases that multiply')] };
  }
  return { source: { name, value, locate: (place) => locateIn(parsed, place) }, findings };
}

function readDocument(text: string, lines: LineCounter): ParsedText | null {
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
    });
    return { text, document, lines };
  } catch (error) {
    // The parser calls itself for each level, so text that is nothing but brackets can exhaust it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function plainData({ document }: ParsedText): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

interface Refusal {
  readonly offset: number;
  readonly code: FindingCode;
  readonly message: string;
}

/** Without recursion, as the depth is what is being checked. */
function refusals({ document }: ParsedText): Refusal[] {
  const found: Refusal[] = [];
  let aliases = 0;
  const waiting: { node: Node; depth: number }[] = [];
  if (document.contents) waiting.push({ node: document.contents, depth: 1 });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    const offset = node.range?.[0] ?? 0;
    if (depth > deepest) {
      return [{ offset, code: 'too-deep', message: `nested more than ${deepest} deep` }];
    }
    if (node.tag !== undefined && !isAlias(node)) {
      found.push({ offset, code: 'custom-tag', message: `the tag ${node.tag} is not used here` });
    }
    if (isAlias(node)) {
      aliases += 1;
      const target = node.resolve(document);
      found.push(...refusedAlias(offset, target?.range ?? null, aliases));
    }
    for (const child of childrenOf(node)) waiting.push({ node: child, depth: depth + 1 });
  }
  return found;
}

function refusedAlias(offset: number, target: Node['range'] | null, count: number): Refusal[] {
  if (!target) {
    return [{ offset, code: 'yaml-syntax', message: 'this alias has no anchor before it' }];
  }
  const code = 'too-many-aliases';
  if (offset >= target[0] && offset < target[2]) {
    return [{ offset, code, message: 'an alias inside its own anchor' }];
  }
  return count > mostAliases ? [{ offset, code, message: `more than ${mostAliases} aliases` }] : [];
}

function childrenOf(node: Node): Node[] {
  if (isSeq(node)) return node.items.filter(isNode);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    [key, value].filter(isNode).filter((child) => !isScalar(child) || child.tag !== undefined),
  );
}
