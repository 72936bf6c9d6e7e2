import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { changed, changeOf, type Json } from '../src/app/scenario-change.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

// Scenarios are compiled when the trainer is built: the browser gets checked JSON and needs neither
// YAML nor the schema for those that ship. `virtual:scenarios` is the shelf, a few words on each;
// every scenario is a module of its own, loaded when it is opened, and so is what a variant has other.

const root = fileURLToPath(new URL('..', import.meta.url));
/** Another shelf can be built in: RENDEZVOUS_SCENARIOS names its folder. */
const folder = path.resolve(root, process.env['RENDEZVOUS_SCENARIOS'] ?? 'scenarios');
const shelfModule = 'virtual:scenarios';
const bookPrefix = 'virtual:scenarios/';

interface Finding {
  code: string;
  severity: string;
  file: string;
  line: number;
  col: number;
  message: string;
}

interface Compiled {
  scenario?: Record<string, unknown> | null | undefined;
  variants: readonly Record<string, unknown>[];
  findings: readonly Finding[];
}

/**
 * The one place where the plugin meets the scenario format. Loaded when the first scenario is asked
 * for, so that a build of something else doesn't depend on it.
 */
async function compile(scenarioFolder: string): Promise<Compiled> {
  const compiler = new URL('../src/cli/scenario-files.ts', import.meta.url);
  const module = (await import(compiler.href)) as {
    compileScenarioFolder: (folder: string) => Promise<Compiled>;
  };
  return module.compileScenarioFolder(scenarioFolder);
}

/** What the library shows of a scenario before it is opened; `ScenarioSummary` is its type. */
function summarise({ id, scenario, variants }: Book): Record<string, unknown> {
  const { title, summary, setting, clock, acts, seats, reviewedBy, contentNote, law } =
    scenario as unknown as Scenario;
  const others = (variants as unknown as Scenario[]).flatMap(({ variant, hash }) =>
    variant === undefined ? [] : [{ ...variant, hash }],
  );
  const places = seats.map(({ id: seat, role, title: name }) => ({ id: seat, role, title: name }));
  return {
    id,
    title,
    summary,
    setting,
    minutes: clock.length / 60,
    acts: acts?.length,
    seats: places,
    reviewedBy,
    contentNote,
    law,
    ...(others.length === 0 ? {} : { variants: others }),
  };
}

interface Book {
  id: string;
  scenario: Record<string, unknown>;
  variants: readonly Record<string, unknown>[];
}

interface Shelf {
  books: readonly Book[];
  /** Everything that can be played, by the name of its module. */
  texts: ReadonlyMap<string, string>;
}

/** `packed`: as short as can be, for a build that has all of them in one file. */
export function scenarios({ packed = false } = {}): Plugin {
  let read: Promise<Shelf> | undefined;
  const shelf = () => (read ??= readShelf());

  return {
    name: 'scenarios',
    resolveId(id) {
      return id === shelfModule || id.startsWith(bookPrefix) ? `\0${id}` : undefined;
    },
    async load(resolved) {
      const id = resolved.startsWith('\0') ? resolved.slice(1) : '';
      if (id !== shelfModule && !id.startsWith(bookPrefix)) return undefined;
      for (const file of filesIn(folder)) this.addWatchFile(file);
      const { books, texts } = await shelf();
      if (id === shelfModule) return shelfCode(books, [...texts.keys()], packed);
      const text = texts.get(id.slice(bookPrefix.length));
      if (text === undefined) return this.error(`There is no "${id.slice(bookPrefix.length)}".`);
      const stored = packed ? deflateRawSync(text, { level: 9 }).toString('base64') : text;
      return `export const text = ${JSON.stringify(stored)}`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder + path.sep)) return;
        read = undefined;
        for (const environment of Object.values(server.environments)) {
          for (const [id, module] of environment.moduleGraph.idToModuleMap) {
            if (id.startsWith(`\0${shelfModule}`)) environment.moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

async function readShelf(): Promise<Shelf> {
  const books: Book[] = [];
  const errors: string[] = [];
  for (const id of scenarioIds()) {
    const { scenario, variants, findings } = await compile(path.join(folder, id));
    errors.push(
      ...findings
        .filter(({ severity }) => severity === 'error')
        .map((finding) => `scenarios/${id}/${line(finding)}`),
    );
    if (scenario) books.push({ id, scenario, variants });
  }
  if (errors.length > 0) throw new Error(`Scenarios with errors:\n${errors.join('\n')}`);
  return { books, texts: playedAs(books) };
}

// A folder becomes a scenario when it has its file.
function scenarioIds(): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return ids.filter((id) => existsSync(path.join(folder, id, 'scenario.yaml'))).toSorted();
}

function filesIn(start: string): string[] {
  if (!existsSync(start)) return [];
  const entries = readdirSync(start, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function line({ code, file, line: row, col, message }: Finding): string {
  return `${file}:${row}:${col} ${code} ${message}`;
}

/** Everything that can be played, each a module: a scenario by its id, a variant as `id/variant`. */
function playedAs(books: readonly Book[]): Map<string, string> {
  const all = books.flatMap(({ id, scenario, variants }) => [
    [id, JSON.stringify(scenario)] as const,
    ...(variants as unknown as Scenario[]).map(
      (variant) => [`${id}/${variant.variant?.id ?? ''}`, changeText(scenario, variant)] as const,
    ),
  ]);
  return new Map(all);
}

/** What makes the variant of the scenario, tried out. */
function changeText(scenario: Book['scenario'], variant: Scenario): string {
  const wanted = JSON.stringify(variant);
  const before = JSON.parse(JSON.stringify(scenario)) as Json;
  const change = changeOf(before, JSON.parse(wanted) as Json);
  if (change === undefined || JSON.stringify(changed(before, change)) !== wanted) {
    throw new Error(
      `${variant.id}: its variant ${variant.variant?.id ?? ''} cannot be written down.`,
    );
  }
  return JSON.stringify(change);
}

function shelfCode(books: readonly Book[], ids: readonly string[], packed: boolean): string {
  const summaries = books.map(summarise);
  const loaders = ids.map((id) => {
    const name = JSON.stringify(id);
    return `  [${name}, () => import(${JSON.stringify(bookPrefix + id)})],`;
  });
  return `export const packed = ${packed}
export const scenarios = ${jsonExpression(summaries)}
const loaders = new Map([
${loaders.join('\n')}
])
export async function load(id) {
  const open = loaders.get(id)
  if (!open) throw new Error('There is no scenario "' + id + '".')
  return (await open()).text
}
`;
}

// Browsers parse a string of JSON faster than the same text as an object literal.
function jsonExpression(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
