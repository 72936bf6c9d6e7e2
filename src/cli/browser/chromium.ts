import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

// Which browser the tests and the bench run in, and how it is started. On Linux it comes inside an npm package,
// which holds the browser and the libraries it needs, so that nothing has to be installed on the
// machine; `CHROME=/path` names another, and is the way elsewhere.
//
// The package unpacks to the temporary folder and keeps what it finds there, whatever its version.
// It is therefore given a folder of its own, named by version and moved into place when complete:
// an upgrade never runs an old browser, and two runs at once never share half of one.

const root = fileURLToPath(new URL('../../..', import.meta.url));
const packageFile = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
const unpackScript = fileURLToPath(new URL('./unpack-chromium.ts', import.meta.url));

// The package's own arguments are for a cloud function: one process, no web security, software
// drawing at six times the cost.
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

export interface Launch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** How to start the browser; `setup` makes sure that it is there. */
export function chromiumLaunch(): Launch {
  const chosen = process.env['CHROME'];
  if (chosen) return { executablePath: chosen, args, env: ownEnvironment() };
  const folder = unpackedFolder();
  return {
    executablePath: path.join(folder, 'chromium'),
    args,
    env: {
      ...ownEnvironment(),
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

/** Unpacks the browser once for each version of its package; Vitest calls it before the tests. */
export async function setup(): Promise<void> {
  const chosen = process.env['CHROME'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME names ${chosen}, which does not exist.`);
    return;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Name an installed Chrome or Chromium for the browser tests: CHROME=/path.');
  }
  const folder = unpackedFolder();
  if (existsSync(folder)) return;
  await mkdir(path.dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  try {
    // The name of a cloud runtime makes the package unpack its libraries too.
    const env = { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
    await promisify(execFile)(process.execPath, [unpackScript], { env });
    await writeFile(path.join(aside, 'fonts/fonts.conf'), fontConfiguration(folder));
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Another run may have put it there first.
    if (!existsSync(folder)) throw error;
  }
}

function unpackedFolder(): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  return path.join(root, 'node_modules/.cache', `chromium-${version}`);
}

// The package's own file looks for the fonts in folders of a cloud function.
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => !!entry[1]));
}
