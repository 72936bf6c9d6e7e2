import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { chartNames, type ChartName } from '#agencies/chart.ts';
import { profiles, sharedResources } from '#agencies/profiles.ts';
import { agencyDocs } from '../../bin/agency-docs/docs.ts';
import { statesOf } from './walk.ts';

const folder = fileURLToPath(new URL('../../docs/agencies', import.meta.url));

let made: ReadonlyMap<string, string>;
beforeAll(async () => {
  made = await agencyDocs();
});

function page(name: string): string {
  return made.get(name) ?? '';
}

test('docs/agencies is what the charts make of it: if not, run `npm run docs:agencies`', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...made.keys()].toSorted());
  const stale = [...made].filter(
    ([name, text]) => readFileSync(path.join(folder, name), 'utf8') !== text,
  );
  expect(stale.map(([name]) => name)).toEqual([]);
});

test('the same charts make the same pages', async () => {
  expect(await agencyDocs()).toEqual(made);
});

test('there are pages and pictures of at least thirteen agencies', () => {
  expect(chartNames.length).toBeGreaterThanOrEqual(13);
  for (const name of chartNames) {
    expect(page('README.md')).toContain(`(${name}.md)`);
    expect(page(`${name}.md`)).toContain(`(${name}.svg)`);
    expect(page(`${name}.svg`)).toMatch(/^<svg .*\n<title/);
  }
});

/** `hazardousArea` and `at RVP` alike. */
function key(words: string): string {
  return words.replaceAll(' ', '').toLowerCase();
}

test.each(chartNames)('%s: every state has its words, on its page and in its picture', (name) => {
  const skeleton = page('skeleton.md');
  const regions = [...new Set(statesOf(name).map((id) => id.split('.')[0]))];
  expect(regions).toHaveLength(5);
  for (const id of statesOf(name)) {
    const [region = '', state = ''] = id.split('.');
    const text = region === 'posture' ? page(`${name}.md`) : skeleton;
    const row = [...text.matchAll(/^\| \*\*(.+?)\*\*(?: \(at first\))? \| (.*) \|$/gm)].find(
      ([, words]) => key(words ?? '') === state.toLowerCase(),
    );
    expect(row?.[2], id).toMatch(/\w.*\.$/);
    if (region !== 'posture') continue;
    const drawn = [...page(`${name}.svg`).matchAll(/class="name"[^>]*>([^<]*)</g)];
    expect(drawn.map(([, words]) => key(words ?? ''))).toContain(state.toLowerCase());
  }
});

test.each(chartNames.filter((name) => name !== 'responder'))(
  '%s: what it can be asked for, how long that takes, and how well that is known',
  (name: ChartName) => {
    const { capabilities, roles } = profiles[name];
    expect(capabilities.length).toBeGreaterThan(0);
    expect(roles.length).toBeGreaterThan(0);
    for (const { id, minutes, source, unverified } of capabilities) {
      expect(page(`${name}.md`)).toContain(`\`${id}\``);
      expect(minutes[0]).toBeLessThanOrEqual(minutes[1]);
      // Either a source or the mark: never both, never neither.
      expect([id, source === undefined]).toEqual([id, unverified === true]);
    }
  },
);

test('officers and command units that services share are listed', () => {
  expect(sharedResources.map(({ id }) => id)).toEqual(['jeso', 'jicu']);
  for (const { label } of sharedResources) expect(page('README.md')).toContain(label);
});
