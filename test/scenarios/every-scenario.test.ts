import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withBlocks } from '../../bin/running-orders/readmes.ts';
import { readMarkup } from '#scenario/scenario.ts';
import { personal, unexplained, wordsOf } from '../support/scenario-words.ts';
import { shipped, shippedIds, textOf } from '../support/shipped.ts';

const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');

test('the exercises that ship are there', () => {
  expect(shippedIds).toEqual([
    'brackwater-flood',
    'control-room',
    'first-on-scene',
    'first-watch',
    'sudden-vigil',
    'tannery-lane-fire',
    'wrenfield-march',
  ]);
});

/** What an instructor looks for in the guide beside a scenario, by its headings. */
const sections: readonly (readonly [what: string, heading: RegExp])[] = [
  ['aims', /\b(aims?|purpose)\b/i],
  ['learning outcomes', /\boutcomes?\b/i],
  ['course topics and competencies', /\b(competenc|course)/i],
  ['expected play', /\b(expected play|what good looks like)\b/i],
  ['pitfalls', /\b(pitfalls?|mistakes?)\b/i],
  ['running order', /\brunning order\b/i],
];

/** On the air more than this is not taken in: about eighteen seconds at two and a half words each. */
const mostOnAir = 45;

describe.each(shippedIds)('%s', (id) => {
  test('validates with nothing but information, and so does every variant', async () => {
    const { scenario, variants, findings } = await shipped(id);
    expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    expect(scenario.id).toBe(id);
    expect(variants.length).toBeGreaterThan(0);
    expect(scenario.margins?.length).toBeGreaterThan(0);
  });

  test('its words have no HTML, and nothing by which a real person could be known or reached', async () => {
    const { scenario, variants } = await shipped(id);
    const words = [scenario, ...variants].flatMap(wordsOf);
    expect(words.length).toBeGreaterThan(100);
    const found = words.flatMap(({ at, text }) => [
      ...(/<[a-z/!]/i.test(text) ? [`HTML: ${at}`] : []),
      ...personal.flatMap(([what, pattern]) => (pattern.test(text) ? [`${what}: ${at}`] : [])),
    ]);
    expect(found).toEqual([]);
  });

  test('every abbreviation in its words is explained in the glossary, or is a tag of its own', async () => {
    const { scenario } = await shipped(id);
    expect(unexplained(scenario, glossary)).toEqual([]);
  });

  test('what is said on a talkgroup is short', async () => {
    const { scenario } = await shipped(id);
    const onAir = new Set(
      scenario.channels.filter(({ kind }) => kind === 'talkgroup').map((channel) => channel.id),
    );
    const long = scenario.injects.flatMap(({ id: inject, channel, text }) => {
      const count = readMarkup(text).text.trim().split(/\s+/).length;
      return onAir.has(channel) && count > mostOnAir ? [`${inject}: ${count} words`] : [];
    });
    expect(long).toEqual([]);
  });

  test('its guide has what an instructor looks for, and a running order made from the file', async () => {
    const { scenario } = await shipped(id);
    const guide = textOf(id, 'README.md');
    const headings = [...guide.matchAll(/^#{2,4} (.*)$/gm)].map(([, words = '']) => words);
    const missing = sections.filter(([, heading]) => !headings.some((one) => heading.test(one)));
    expect(missing.map(([what]) => what)).toEqual([]);
    expect(guide).toContain('<!-- running order -->');
    expect(withBlocks(guide, scenario) === guide).toBe(true);
  });
});

test('the search for abbreviations and for what is personal finds them', async () => {
  const { scenario } = await shipped('brackwater-flood');
  const odd = { ...scenario, title: 'The QXZ and two QXZs by POL and the RVP on the A684' };
  expect(unexplained(odd, glossary).filter((word) => word.includes('(title)'))).toEqual([
    'QXZ (title)',
  ]);
  const lines = [
    'ring 01539 720 000',
    'a.b@c.uk',
    'LA9 4QG',
    'AB12 CDE',
    'born 1/2/1990',
    'www.x.uk',
  ];
  for (const line of lines) {
    expect([line, personal.some(([, pattern]) => pattern.test(line))]).toEqual([line, true]);
  }
  expect(
    personal.filter(([, pattern]) => pattern.test('RVP at 05:40, 3.85 m, no. 12, A684')),
  ).toEqual([]);
});
