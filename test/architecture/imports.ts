import path from 'node:path';
import { layers, type Layer, type Reach } from './layers.ts';
import { isNode, position, stringOf, walk, type Node, type Source } from './sources.ts';

interface Import {
  specifier: string;
  typesOnly: boolean;
  at: string;
}

/** Everything a file names as a module: imports, exports from, dynamic imports, types, workers. */
function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  walk(source.program, (node) => {
    const named = moduleNamedBy(node);
    if (!named) return;
    const specifier = stringOf(named.module) ?? '(computed)';
    found.push({ specifier, typesOnly: named.typesOnly, at: position(source, node) });
  });
  return found;
}

// An import of nothing but inline types still runs the module, so only `import type` counts.
function moduleNamedBy(node: Node): { module: unknown; typesOnly: boolean } | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { module: node['source'], typesOnly: node['importKind'] === 'type' };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (!node['source']) return undefined;
      return { module: node['source'], typesOnly: node['exportKind'] === 'type' };
    case 'ImportExpression':
      return { module: node['source'], typesOnly: false };
    case 'TSImportType':
      return { module: node['source'], typesOnly: true };
    case 'TSImportEqualsDeclaration':
      return { module: undefined, typesOnly: false };
    case 'CallExpression':
      return calls(node, 'require') ? { module: first(node), typesOnly: false } : undefined;
    case 'NewExpression':
      return isModuleUrl(node) ? { module: first(node), typesOnly: false } : undefined;
    default:
      return undefined;
  }
}

function calls(node: Node, name: string): boolean {
  const callee = node['callee'];
  return isNode(callee) && callee.type === 'Identifier' && callee['name'] === name;
}

function argumentsOf(node: Node): Node[] {
  const list = node['arguments'];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

function first(node: Node): Node | undefined {
  return argumentsOf(node)[0];
}

// `new URL('./worker.ts', import.meta.url)`, the way to name a worker; a folder of data named so
// is no module.
function isModuleUrl(node: Node): boolean {
  const base = argumentsOf(node)[1];
  const object = base?.['object'];
  if (!calls(node, 'URL') || !isNode(object) || object.type !== 'MetaProperty') return false;
  return /\.[cm]?[jt]sx?$/.test(stringOf(first(node)) ?? '.ts');
}

/** What is wrong with the imports of a file, one line each. */
export function violationsOf(source: Source): string[] {
  const layer = layers[source.folder];
  if (!layer) return [`${source.file}: the folder ${source.folder} has no row in layers.ts`];
  return importsOf(source).flatMap((found) => {
    const problem = problemOf(source, layer, found);
    return problem ? [`${source.file}:${found.at} ${found.specifier}: ${problem}`] : [];
  });
}

function problemOf(source: Source, layer: Layer, found: Import): string | undefined {
  const specifier = found.specifier.replace(/\?.*$/, '');
  if (specifier.startsWith('.')) return relativeProblem(source, specifier);
  if (specifier.startsWith('#')) return folderProblem(source, layer, found, specifier);
  if (specifier.startsWith('node:')) return layer.node ? undefined : 'no Node modules here';
  if (layer.npm.some((name) => fits(name, packageOf(specifier)))) return undefined;
  return `${source.folder} may not use this package`;
}

function relativeProblem(source: Source, specifier: string): string | undefined {
  if (specifier.includes('../..')) return 'climbs twice: write #folder/...';
  const target = path.posix.join(path.posix.dirname(source.file), specifier);
  if (target.split('/')[0] !== source.folder) return 'leaves the folder: write #folder/...';
  return undefined;
}

function folderProblem(
  source: Source,
  layer: Layer,
  found: Import,
  specifier: string,
): string | undefined {
  const [folder = '', ...rest] = specifier.slice(1).split('/');
  if (folder === source.folder) return undefined;
  if (!Object.hasOwn(layer.folders, folder)) return `${source.folder} may not import ${folder}`;
  const ways: readonly Reach[] = [layer.folders[folder] ?? []].flat();
  if (ways.some((way) => allows(way, rest.join('/'), found.typesOnly))) return undefined;
  return `${source.folder} may not import this of ${folder}, or only its types`;
}

function allows(way: Reach, file: string, typesOnly: boolean): boolean {
  if (way.typesOnly && !typesOnly) return false;
  return !way.only || way.only.some((pattern) => pattern.test(file));
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function fits(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
