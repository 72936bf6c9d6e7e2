// Who may import whom. Data flows down the list: a folder reaches only what its row names, so that
// a new folder, file or package is out of reach until somebody writes it here.

export interface Reach {
  /** Paths inside the folder that may be imported; all of them when absent. */
  only?: readonly RegExp[];
  /** Only `import type`. */
  typesOnly?: true;
}

export interface Layer {
  /** One way in for each folder, or several, of which one has to fit. */
  folders: Readonly<Record<string, Reach | readonly Reach[]>>;
  /** Packages, without their sub-paths; a `*` at the end stands for any ending. */
  npm: readonly string[];
  /** Whether `node:` modules may be imported. */
  node?: true;
}

const whole: Reach = {};
const types: Reach = { typesOnly: true };

function all(...folders: string[]): Record<string, Reach> {
  return Object.fromEntries(folders.map((folder) => [folder, whole]));
}

const rules = ['kernel', 'engine', 'doctrine', 'command', 'scenario', 'world', 'knowledge'];

const view: Reach = { only: [/^view(-[a-z-]+)?\.ts$/, /^view\//, /^port\.ts$/] };
const geometryTypes: Reach = { only: [/^geometry(-[a-z-]+)?\.ts$/], typesOnly: true };
const findingsAndSchema: Reach = {
  only: [/^finding(s|-[a-z-]+)?\.ts$/, /^schema\//, /^schema\.ts$/],
};

export const layers: Readonly<Record<string, Layer>> = {
  kernel: { folders: {}, npm: ['seedrandom', '@noble/hashes'] },
  engine: { folders: all('kernel'), npm: [] },
  doctrine: { folders: all('kernel'), npm: [] },
  command: { folders: all('kernel', 'doctrine'), npm: ['zod'] },
  scenario: { folders: all('kernel', 'doctrine', 'command'), npm: ['zod', 'yaml'] },
  world: { folders: all('kernel', 'engine', 'scenario'), npm: ['ngraph.graph', 'ngraph.path'] },
  // Doctrine too: how well a thing is known is its vocabulary, and every holding is labelled with it.
  knowledge: { folders: all('kernel', 'engine', 'doctrine', 'scenario', 'world'), npm: [] },
  // Not the world: an agency cannot use what it was not told.
  agencies: {
    folders: all('kernel', 'engine', 'doctrine', 'command', 'scenario', 'knowledge'),
    npm: ['xstate'],
  },
  exercise: { folders: all(...rules, 'agencies'), npm: ['zod'] },
  // The journal, not the handlers that wrote it and not the charts that decided.
  scoring: {
    folders: { ...all(...rules), exercise: { only: [/^events?(-[a-z-]+)?\.ts$/, /^events\//] } },
    npm: [],
  },
  analysis: { folders: all(...rules, 'agencies', 'exercise', 'scoring'), npm: [] },
  map: {
    folders: { ...all('kernel'), exercise: view, scenario: geometryTypes },
    npm: ['phaser', 'geodesy'],
  },
  ui: {
    folders: {
      ...all('kernel', 'doctrine', 'command'),
      exercise: [view, types],
      scenario: [findingsAndSchema, geometryTypes],
      scoring: types,
      analysis: types,
    },
    npm: [
      'react',
      'react-aria-components',
      '@tanstack/react-virtual',
      'd3-*',
      'i18next',
      'react-i18next',
      'codemirror',
      '@codemirror/*',
      'geodesy',
    ],
  },
  app: {
    folders: all(...rules, 'agencies', 'exercise', 'scoring', 'analysis', 'map', 'ui'),
    npm: ['idb', 'react', 'react-dom', 'i18next', 'react-i18next', 'virtual:*'],
  },
  // A browser, the build and its packages for `bench --browser`, loaded when that is asked for.
  cli: {
    folders: all(...rules, 'agencies', 'exercise', 'scoring', 'analysis', 'server'),
    npm: ['vite', 'playwright-core', '@sparticuz/chromium', 'yaml'],
    node: true,
  },
  server: {
    folders: all('kernel', 'command', 'scenario', 'exercise', 'scoring'),
    npm: ['ws', 'pg', 'zod'],
    node: true,
  },
};

/** The folders that know neither browser nor Node, clock nor chance. */
export const pureFolders = [...rules, 'agencies', 'exercise', 'scoring', 'analysis'];
