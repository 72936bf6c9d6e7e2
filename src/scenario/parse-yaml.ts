import { parseDocument } from 'yaml';
import type { FindingCode } from './finding-codes.ts';
import type { Finding } from './finding.ts';
import { linesOf } from './lines.ts';
import { refusedIn } from './refused-yaml.ts';
import { offsetIn, type ParsedText, type Source } from './source.ts';
import { syntaxMistakes, type SyntaxMistake } from './syntax-mistakes.ts';

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
  const positionAt = linesOf(text);
  const findingAt = (
    offset: number,
    code: FindingCode,
    message: string,
    hint?: string,
  ): Finding => {
    const { line, col } = positionAt(offset);
    const place = { file: name, line, col, path: '' };
    return { code, severity: 'error', ...place, message, ...(hint === undefined ? {} : { hint }) };
  };
  const parsed = readDocument(text);
  if (parsed === null) {
    return { source: null, findings: [findingAt(0, 'too-deep', 'nested too deep to read')] };
  }

  const refused = refusedIn(parsed.document);
  // What the parser says of text that is too deep is of its own limits.
  const mistakes = refused.some(({ code }) => code === 'too-deep') ? [] : syntaxMistakes(parsed);
  const found: readonly SyntaxMistake[] = [...mistakes, ...refused];
  const findings = found.map(({ offset, code, message, hint }) =>
    findingAt(offset, code, message, hint),
  );
  // A document with a doubled key can still be read; with any other mistake the rest is guesswork.
  if (findings.some(({ code }) => code !== 'duplicate-key')) return { source: null, findings };
  const plain = plainData(parsed);
  if (plain === null) {
    return { source: null, findings: [findingAt(0, 'too-many-aliases', 'aliases that multiply')] };
  }
  return {
    source: { name, value: plain.value, locate: (place) => positionAt(offsetIn(parsed, place)) },
    findings,
  };
}

function readDocument(text: string): ParsedText | null {
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      logLevel: 'error',
    });
    return { text, document };
  } catch (error) {
    // The parser calls itself for each level, so text that is nothing but brackets can exhaust it.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Null when aliases of aliases would make more of the text than it is. */
function plainData({ document }: ParsedText): { value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}
