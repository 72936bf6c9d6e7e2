import { nearestNameHint } from '../nearest-name.ts';
import { isMapping, select, type Selected } from '../plain-data.ts';
import type { Problem } from '../problem.ts';
import { readMarkup } from '../scenario.ts';
import type { Names } from './names.ts';

const inFile = [
  'injects.*.text',
  'plans.*.text',
  'agencies.*.standingOrders.*.do.share.says',
  'agencies.*.standingOrders.*.otherwise.share.says',
];

/** Where `[words](fact-id)` is read: in the file, and in what a variant lays over it. */
const read = [...inFile, ...inFile.map((pattern) => `variants.*.changes.${pattern}`)];

/** References within text. Works on a file that its schema has not accepted. */
export function checkMarkup(root: unknown, names: Names): Problem[] {
  const texts = read.flatMap((pattern) => select(root, pattern));
  const places = new Set(texts.map(({ path }) => path.join('.')));
  const elsewhere = textsIn({ path: [], value: root }).filter(
    ({ path }) => !places.has(path.join('.')),
  );
  return [
    ...texts.flatMap((text) => unknownFacts(text, names)),
    ...texts.flatMap(broken),
    ...elsewhere.flatMap(notRead),
  ];
}

function unknownFacts({ path, value }: Selected, names: Names): Problem[] {
  if (typeof value !== 'string' || names.fact === undefined) return [];
  const known = names.fact;
  const unknown = readMarkup(value).spans.filter(({ fact }) => !known.has(fact));
  return unknown.map(({ fact }) => {
    const hint = nearestNameHint(fact, known);
    return {
      code: 'unknown-reference',
      path,
      find: `(${fact})`,
      message: `there is no fact ${fact}`,
      hint,
    };
  });
}

/** What is left when the mark-up that can be read is taken out, and still looks like it. */
function broken({ path, value }: Selected): Problem[] {
  if (typeof value !== 'string') return [];
  const rest = readMarkup(value).text;
  return [...rest.matchAll(/\]\s*\([^)]*\)?/g)].map(([text]) => {
    const hint = 'write [words](fact-id), without a space in between';
    return {
      code: 'broken-markup',
      path,
      find: text,
      message: `${text.slice(0, 40)} is not a reference to a fact`,
      hint,
    };
  });
}

function notRead({ path, value }: Selected): Problem[] {
  const first = typeof value === 'string' ? readMarkup(value).spans[0] : undefined;
  if (first === undefined) return [];
  const message = 'references to facts are not read in this text';
  return [{ code: 'markup-not-read', path, find: `(${first.fact})`, message }];
}

function textsIn(here: Selected): Selected[] {
  const { path, value } = here;
  if (typeof value === 'string') return [here];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => textsIn({ path: [...path, i], value: item }));
  }
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsIn({ path: [...path, key], value: item }),
  );
}
