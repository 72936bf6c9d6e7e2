import { isNode, position, stringOf, walk, type Node, type Source } from './sources.ts';

// Engines differ in the last bit of everything of Math but these.
const exactMath = new Set([
  'abs',
  'min',
  'max',
  'floor',
  'ceil',
  'round',
  'trunc',
  'sign',
  'sqrt',
  'imul',
]);

const bannedGlobals = new Set([
  'Date',
  'FinalizationRegistry',
  'Intl',
  'Temporal',
  'WeakRef',
  'cancelAnimationFrame',
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'fetch',
  'global',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'self',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
]);

const bannedInAgencies = new Set(['invoke', 'spawn', 'spawnChild']);

/** What in a file could differ from one run, machine or engine to the next, one line each. */
export function indeterminismIn(source: Source): string[] {
  const found: string[] = [];
  walk(source.program, (node, parent, key) => {
    const problem = problemOf(source, node, parent, key);
    if (problem) found.push(`${source.file}:${position(source, node)} ${problem}`);
  });
  return found;
}

function problemOf(
  source: Source,
  node: Node,
  parent: Node | undefined,
  key: string,
): string | undefined {
  const name = nameOf(node, parent, key);
  if (name !== undefined) {
    if (name === 'localeCompare' || name.startsWith('toLocale')) return name;
    if (source.folder === 'agencies' && bannedInAgencies.has(name)) return name;
  }
  switch (node.type) {
    case 'Identifier':
      return isName(parent, key) ? undefined : globalProblem(node, parent, key);
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return /^\*\*=?$/.test(String(node['operator'])) ? String(node['operator']) : undefined;
    case 'ImportDeclaration':
      return seedrandomProblem(source, node);
    case 'CallExpression':
      return isUnseeded(node) ? 'a generator without a seed' : undefined;
    default:
      return undefined;
  }
}

// The word that stands for a property, whether written `.a`, `a:`, `'a':` or `['a']`, or for a
// binding of that name.
function nameOf(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type === 'Identifier') return String(node['name']);
  const isKey = key === 'key' || (key === 'property' && parent?.type === 'MemberExpression');
  return isKey ? stringOf(node) : undefined;
}

// Whether an identifier is only the name of a property, not a thing in scope.
function isName(parent: Node | undefined, key: string): boolean {
  if (!parent || parent['computed'] === true) return false;
  if (parent.type === 'Property' && parent['shorthand'] === true) return false;
  return (
    key === 'key' ||
    (key === 'property' && parent.type === 'MemberExpression') ||
    (key === 'right' && parent.type === 'TSQualifiedName') ||
    (key === 'imported' && parent.type === 'ImportSpecifier') ||
    (key === 'exported' && parent.type === 'ExportSpecifier')
  );
}

function globalProblem(node: Node, parent: Node | undefined, key: string): string | undefined {
  const name = String(node['name']);
  if (bannedGlobals.has(name)) return name;
  if (name !== 'Math') return undefined;
  const property = parent?.['property'];
  const used = parent?.type === 'MemberExpression' && key === 'object' && isNode(property);
  if (!used || parent['computed'] === true) return 'Math taken whole';
  return exactMath.has(String(property['name'])) ? undefined : `Math.${String(property['name'])}`;
}

function seedrandomProblem(source: Source, node: Node): string | undefined {
  const isChance = stringOf(node['source'])?.split('/')[0] === 'seedrandom';
  return isChance && source.folder !== 'kernel' ? 'seedrandom outside the kernel' : undefined;
}

// `seedrandom()` and its kin take a seed from the clock when given none.
function isUnseeded(node: Node): boolean {
  const callee = node['callee'];
  const list = node['arguments'];
  if (!isNode(callee) || !Array.isArray(list) || list.length > 0) return false;
  const object = callee.type === 'MemberExpression' ? callee['object'] : callee;
  return isNode(object) && object.type === 'Identifier' && object['name'] === 'seedrandom';
}
