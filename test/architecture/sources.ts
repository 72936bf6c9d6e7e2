import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, visitorKeys } from 'oxc-parser';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A node of the syntax tree, as far as these tests look at it. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

export interface Source {
  /** From `src`, with slashes: `kernel/draw.ts`. */
  file: string;
  /** The first part of it: `kernel`. */
  folder: string;
  text: string;
  program: Node;
}

/** Every TypeScript file under `src`, parsed. */
export function readSources(): Source[] {
  return filesUnder(path.join(root, 'src'))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => parse(file, readFileSync(path.join(root, 'src', file), 'utf8')));
}

export function parse(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  return { file, folder: file.split('/')[0] ?? '', text, program: program as unknown as Node };
}

/** Files of any kind under a folder, as paths from it with slashes. */
export function filesUnder(folder: string): string[] {
  const found: string[] = [];
  const visit = (inside: string) => {
    for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) visit(name);
      else found.push(name);
    }
  };
  visit('');
  return found.toSorted();
}

/** Visits a tree in order, each node with the one that holds it and under which key. */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | undefined, key: string) => void,
  parent?: Node,
  parentKey = '',
): void {
  visit(node, parent, parentKey);
  for (const key of visitorKeys[node.type] ?? []) {
    const value = node[key];
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, key);
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The text of a string literal, or of a template without holes. */
export function stringOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  const quasis = value['quasis'];
  if (value.type !== 'TemplateLiteral' || !Array.isArray(quasis) || quasis.length !== 1) {
    return undefined;
  }
  const [quasi] = quasis as { value: { cooked: string } }[];
  return quasi?.value.cooked;
}

/** `line:column`, both from 1. */
export function position(source: Source, node: Node): string {
  const before = source.text.slice(0, Number(node['start'])).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
