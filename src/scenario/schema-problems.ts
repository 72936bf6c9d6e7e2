import type { z } from 'zod';
import { bestBranch } from './best-branch.ts';
import { nearestName, nearestNameHint } from './nearest-name.ts';
import { isMapping, valueAt } from './plain-data.ts';
import type { Path, Problem } from './problem.ts';
import { describedAt, keysOf, schemasAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/** What the issues were found in. */
interface Checked {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/** Every issue of a failed parse as problems in an author’s words. */
export function schemaProblems(
  schema: z.core.$ZodType,
  value: unknown,
  issues: readonly Issue[],
): Problem[] {
  return issues.flatMap((issue) => problemsOf({ schema, value }, issue, []));
}

function problemsOf(checked: Checked, issue: Issue, above: Path): Problem[] {
  const path: Path = [...above, ...(issue.path as (string | number)[])];
  const found = valueAt(checked.value, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(checked, path, key));
  }
  if (found === undefined) return [missingKey(checked, path)];
  if (issue.code === 'invalid_union') {
    const branch = bestBranch(issue, found);
    if (branch) return branch.flatMap((inner) => problemsOf(checked, inner, path));
    return noBranch(checked, path, issue);
  }
  return [{ path, ...wordsFor(issue, found) }];
}

function unknownKey(checked: Checked, path: Path, key: string): Problem {
  const known = schemasAt(checked.schema, path).flatMap(keysOf);
  const here = valueAt(checked.value, path);
  const written = isMapping(here) ? Object.keys(here) : [];
  const problem = { code: 'unknown-key', path: [...path, key], atKey: true } as const;
  if (known.includes(key)) {
    const others = written.filter((other) => other !== key && known.includes(other)).join(', ');
    return { ...problem, message: `${key} does not go with ${others}` };
  }
  const free = known.filter((name) => !written.includes(name));
  const hint = nearestNameHint(key, free) ?? `known here: ${[...new Set(free)].join(', ')}`;
  return { ...problem, message: `${key} is not known here`, hint };
}

function missingKey(checked: Checked, path: Path): Problem {
  const says = describedAt(checked.schema, path);
  const hint = says === undefined ? {} : { hint: says };
  return {
    code: 'missing-key',
    path,
    message: `${String(path.at(-1) ?? 'the scenario')} is missing`,
    ...hint,
  };
}

/** A value that no branch of a union comes near to. */
function noBranch(checked: Checked, path: Path, issue: z.core.$ZodIssueInvalidUnion): Problem[] {
  const found = valueAt(checked.value, path);
  const kinds = schemasAt(checked.schema, path).map(keysOf);
  const names = [...new Set(kinds.flat())];
  if (names.length > 0 && isMapping(found)) {
    const keys = Object.keys(found);
    if (keys.length > 0) return keys.map((key) => unknownKey(checked, path, key));
  }
  const ways = kinds.filter((keys) => keys.length > 0).map((keys) => `{ ${keys.join(', ')} }`);
  if (ways.length > 0) {
    return [
      {
        code: 'wrong-type',
        path,
        message: `expected one of ${ways.join(', ')}; found ${inWords(found)}`,
      },
    ];
  }
  const values = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
  if (values.length > 0) return [{ path, ...notOneOf(values, found) }];
  const first = issue.errors.flat().find(({ code }) => code === 'custom') ?? issue.errors.flat()[0];
  return [
    { path, ...(first ? wordsFor(first, found) : { code: 'wrong-value', message: issue.message }) },
  ];
}

type Words = Pick<Problem, 'code' | 'message' | 'hint'>;

function wordsFor(issue: Issue, found: unknown): Words {
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: 'wrong-type',
        message: `expected ${expected[issue.expected] ?? issue.expected}, found ${inWords(found)}`,
      };
    case 'invalid_value':
      return notOneOf(issue.values, found);
    case 'too_small':
    case 'too_big':
      return outOfRange(issue, found);
    default:
      // What the schema itself says of a pattern or a rule is written for authors.
      return { code: 'wrong-value', message: `${issue.message}; found ${inWords(found)}` };
  }
}

const expected: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

function notOneOf(values: readonly unknown[], found: unknown): Words {
  const names = values.map(String);
  const nearest = typeof found === 'string' ? nearestName(found, names) : null;
  const message = `expected ${names.length > 1 ? `one of ${names.join(', ')}` : names.join()}; found ${inWords(found)}`;
  return {
    code: 'wrong-value',
    message,
    ...(nearest === null ? {} : { hint: `did you mean ${nearest}?` }),
  };
}

function outOfRange(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  found: unknown,
): Words {
  const [side, bound] =
    issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : '';
  const length = typeof found === 'string' || Array.isArray(found) ? found.length : String(found);
  return { code: 'out-of-range', message: `expected ${side} ${bound}${unit}, found ${length}` };
}

function inWords(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
