import { isScalar, visit, type ErrorCode, type YAMLParseError } from 'yaml';
import type { FindingCode } from './finding-codes.ts';
import type { ParsedText } from './source.ts';

export interface SyntaxMistake {
  readonly offset: number;
  readonly code: FindingCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

const indentHint =
  'lines of one mapping start in the same column; text with ": " in it needs quotes';

/** The parser's words where ours would not be clearer. */
const clearer: Partial<Record<ErrorCode, { message?: string; hint?: string }>> = {
  BAD_INDENT: { hint: 'lines of one mapping or list start in the same column' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'a key inside the value of another', hint: indentHint },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this line is indented as if it went on with the line above',
    hint: indentHint,
  },
  TAB_AS_INDENT: { hint: 'indent with spaces' },
  MULTIPLE_DOCS: {
    message: 'a second document starts here',
    hint: 'a scenario is one document: remove the line ---',
  },
  UNEXPECTED_TOKEN: {
    hint: 'text that starts with [, {, *, & or ! needs quotes, or | on the line of its key',
  },
  BAD_SCALAR_START: { hint: 'put the text in quotes' },
};

/** Every syntax error once, at the line where an author has to look. */
export function syntaxMistakes(parsed: ParsedText): SyntaxMistake[] {
  const { errors } = parsed.document;
  // A wrong indent is reported twice, from its start and to its end: the second names the line.
  const spans = new Set(
    errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]),
  );
  const once = errors.filter(
    ({ code, pos }) => code !== 'BLOCK_AS_IMPLICIT_KEY' || !spans.has(pos[0]),
  );
  return withoutEchoes(parsed.text, once).map((error) => mistakeOf(parsed, error));
}

/**
 * After a wrong indent the parser takes every line for wrong that was right, up to the next line
 * that starts in the first column: only the first of them says anything. After a bracket out of
 * place it understands nothing more.
 */
function withoutEchoes(text: string, errors: readonly YAMLParseError[]): YAMLParseError[] {
  let quietUntil = -1;
  return errors.filter((error) => {
    const [start] = error.pos;
    if (start < quietUntil) return false;
    if (isOutOfPlace(error)) quietUntil = text.length + 1;
    else if (isOfIndent(error)) quietUntil = nextTopLine(text, start);
    return true;
  });
}

function isOfIndent({ code, message }: YAMLParseError): boolean {
  return code === 'BAD_INDENT' || code === 'TAB_AS_INDENT' || isTooFarLeft(message);
}

/** The parser takes such a line for an item of the list around it. */
function isTooFarLeft(message: string): boolean {
  return message.startsWith('Sequence item without');
}

function isOutOfPlace({ message }: YAMLParseError): boolean {
  return message.includes('token in YAML stream');
}

function nextTopLine(text: string, offset: number): number {
  const next = /\n[^\s#-]/.exec(text.slice(offset));
  return next === null ? text.length + 1 : offset + next.index + 1;
}

function mistakeOf(parsed: ParsedText, error: YAMLParseError): SyntaxMistake {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]*/.exec(parsed.text.slice(error.pos[0]))?.[0] ?? '';
    return {
      offset: error.pos[0],
      code: 'duplicate-key',
      message: `${key} stands twice in this mapping`,
    };
  }
  const words = clearer[error.code];
  const message = ownMessage(error) ?? words?.message ?? plain(error.message);
  return { offset: offsetOf(parsed, error), code: 'yaml-syntax', message, hint: words?.hint };
}

function ownMessage(error: YAMLParseError): string | undefined {
  const { code, message } = error;
  if (isOutOfPlace(error)) return 'the text cannot be read from here on';
  if (isTooFarLeft(message)) return 'this line is indented less than the mapping that it is in';
  return code === 'MISSING_CHAR' && message.includes('quote')
    ? 'this quote is never closed'
    : undefined;
}

function plain(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return first.slice(0, 1).toLowerCase() + first.slice(1);
}

function offsetOf(parsed: ParsedText, { code, message, pos }: YAMLParseError): number {
  if (code === 'MULTILINE_IMPLICIT_KEY') return startOfText(parsed.text, pos[1] - 1);
  if (code === 'BAD_INDENT' || isTooFarLeft(message)) return startOfText(parsed.text, pos[0]);
  if (code === 'MISSING_CHAR' && message.includes('quote')) return openingQuote(parsed, pos[0]);
  return pos[0];
}

/** The first character of the line that is not a space. */
function startOfText(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const spaces = /^ */.exec(text.slice(start))?.[0].length ?? 0;
  return start + spaces;
}

/** A quote that is never closed runs to the end of the file; the mistake is where it opens. */
function openingQuote({ document }: ParsedText, end: number): number {
  let open = end;
  visit(document, {
    Scalar(_, node) {
      if (
        isScalar(node) &&
        node.type?.startsWith('QUOTE') === true &&
        (node.range?.[1] ?? 0) >= end
      ) {
        open = node.range?.[0] ?? end;
      }
    },
  });
  return open;
}
