import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { competencies, type CompetencyId } from '#doctrine/competencies.ts';
import { notScored } from '#doctrine/not-scored.ts';
import { behaviours as allBehaviours, type BehaviourId } from '#doctrine/observable-behaviours.ts';
import { headlineSettings } from '#doctrine/scoring/headlines.ts';
import { probeSettings } from '#doctrine/scoring/probes.ts';
import { settingIds } from '#doctrine/scoring/settings.ts';
import { scoringSchema } from '#scenario/schema/scoring.ts';
import { measureIds } from '#scoring/measures.ts';
import { scoringDocs } from '../../bin/scoring-docs/docs.ts';
import { rulesOfCompetency, rulesShowing } from '../../bin/scoring-docs/competencies-page.ts';
import { ruleIds, ruleOf, rulesOf } from '../../bin/scoring-docs/rule-book.ts';

const folder = fileURLToPath(new URL('../../docs', import.meta.url));
const made = scoringDocs();
const page = (name: string) => made.get(name) ?? '';

test.each([...made.keys()])(
  'docs/%s is what the rules make of it: if not, run `npm run docs:scoring`',
  (name) => {
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(page(name));
  },
);

test('the same rules make the same pages', () => {
  expect(scoringDocs()).toEqual(made);
});

test('at least thirty rules are explained, each under a title of its own', () => {
  expect(ruleIds.length).toBeGreaterThanOrEqual(30);
  for (const id of ruleIds) {
    const { title, explains, pitfall, formula } = ruleOf(id);
    const heading = new RegExp(`^#{3,4} ${title.replaceAll(/[()]/g, String.raw`\$&`)}$`, 'gm');
    expect([id, page('scoring.md').match(heading)?.length]).toEqual([id, 1]);
    expect(page('scoring.md')).toContain(`- Rule: \`${id}\``);
    for (const text of [explains, pitfall]) {
      expect([id, text]).toEqual([id, expect.stringMatching(/\.$/)]);
    }
    expect([id, formula]).toEqual([id, expect.stringMatching(/\w/)]);
  }
});

test('every measure has a rule that it is made of, and every setting a row, and a rule that names it', () => {
  const without = measureIds.filter((id) => {
    const { own, others } = rulesOf(id);
    return own.length + others.length === 0;
  });
  expect(without).toEqual([]);
  const unlisted = settingIds.filter((id) => !page('scoring.md').includes(`| \`${id}\` |`));
  expect(unlisted).toEqual([]);
  const named = new Set<string>(ruleIds.flatMap((id) => ruleOf(id).settings));
  const apart = { ...headlineSettings, ...probeSettings };
  expect(settingIds.filter((id) => !named.has(id) && !(id in apart))).toEqual([]);
});

test('a link inside the pages leads to a heading', () => {
  const anchors = new Map([...made].map(([name, text]) => [name, headingsOf(text)]));
  let links = 0;
  for (const [name, text] of made) {
    for (const [, file = '', anchor = ''] of text.matchAll(/\]\(([\w.]*)#([^)]+)\)/g)) {
      links += 1;
      expect(anchors.get(file === '' ? name : file)).toContain(anchor);
    }
  }
  expect(links).toBeGreaterThan(60);
});

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('the example of settings is one that a scenario may have', () => {
  const [, example = ''] = /```yaml\n([^`]*)```/.exec(page('scoring.md')) ?? [];
  const { scoring } = parse(example) as { scoring: unknown };
  expect(scoringSchema.parse(scoring)).toEqual({
    graceCritical: 4 * 60,
    readBackWithin: 90,
    ratingMet: 80,
  });
});

test('every behaviour has a rule that shows it, or a reason why none does', () => {
  const excused = new Set(notScored.flatMap(({ behaviours = [] }) => behaviours));
  const ids = Object.keys(allBehaviours) as BehaviourId[];
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) {
    // One or the other: a reason for what is scored would be wrong.
    expect([id, rulesShowing(id).length > 0]).toEqual([id, !excused.has(id)]);
  }
});

test('every competency has a rule that gives evidence of it, and every rule is evidence of one', () => {
  const ids = Object.keys(competencies) as CompetencyId[];
  const shown = new Map(ids.map((id) => [id, rulesOfCompetency(id)]));
  for (const [id, rules] of shown) {
    expect([id, rules.length > 0]).toEqual([id, true]);
    expect([id, rules.filter((rule) => !ruleIds.some((one) => one === rule))]).toEqual([id, []]);
  }
  const mapped = new Set([...shown.values()].flat());
  // An early end explains what is left out, and is no conduct of anybody's.
  expect(ruleIds.filter((id) => !mapped.has(id))).toEqual(['end']);
});

test('what is not scored says why, once', () => {
  expect(notScored.length).toBeGreaterThan(15);
  expect(new Set(notScored.map(({ says }) => says)).size).toBe(notScored.length);
  for (const { says, because } of notScored) {
    expect(because).toMatch(/\.$/);
    expect(page('competencies.md')).toContain(`| ${says} |`);
  }
});
