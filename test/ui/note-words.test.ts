import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isInConfidence, toldInConfidence } from '#ui/text/told-in-confidence.ts';
import { saysDoubt, speaksForItself } from '#ui/text/own-voice.ts';
import { sentence } from '#ui/desk/parts/sentence.ts';

const confided = (text: string) =>
  toldInConfidence(text).map(({ from, to }) => text.slice(from, to).trim());

test('what is told in confidence reaches from there to what may go on', () => {
  expect(
    confided(
      'Rendezvous at the lane. For you alone: armed officers there. What crews may know: keep off.',
    ),
  ).toEqual(['For you alone: armed officers there.']);
  expect(confided('Pike, in confidence. She is there. No names, please.')).toEqual([
    'in confidence. She is there. No names, please.',
  ]);
  expect(confided('The leader may put it off. That is between us.')).toEqual([
    'The leader may put it off. That is between us.',
  ]);
  // A question is no leave to pass it on, and a list kept in confidence is not told so.
  expect(confided('In confidence: she is there. What can you send?')).toEqual([
    'In confidence: she is there. What can you send?',
  ]);
  expect(confided('The list is held in confidence by the engineer.')).toEqual([]);
  // As a group says it, and for whom else it is.
  expect(confided('This is between us and for Health, for nobody else. He is ill.')).toEqual([
    'between us and for Health, for nobody else. He is ill.',
  ]);
  const text = 'For you alone: he is armed. What you may pass on: keep off.';
  expect(isInConfidence(text, text.indexOf('he'), text.indexOf('. What'))).toBe(true);
  expect(isInConfidence(text, text.indexOf('keep'), text.length)).toBe(false);
});

/** Restricted, and told without a word of it: nobody could know from the message. */
const unsaid = new Set(['relative-asks', 'splinter', 'sector-worn', 'lost-boy']);

test.each([
  'brackwater-flood',
  'control-room',
  'first-on-scene',
  'first-watch',
  'sudden-vigil',
  'tannery-lane-fire',
  'wrenfield-march',
])(
  'in %s what is restricted is known from its words, and nothing else is taken for it',
  async (id) => {
    const file = fileURLToPath(new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url));
    const { facts, injects } = parse(await readFile(file, 'utf8')) as {
      facts: { id: string; handling: string }[];
      injects: { text?: string }[];
    };
    const restricted = new Set(
      facts
        .filter(({ handling }) => handling === 'need-to-know' || handling === 'in-confidence')
        .map((fact) => fact.id),
    );
    let read = 0;
    for (const { text = '' } of injects) {
      // The words that carry a fact, as the author marks them: [words](fact).
      const marked = [...text.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
      const said = text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
      for (const [, words = '', fact = ''] of marked) {
        const from = said.indexOf(words);
        const isTold = isInConfidence(said, from, from + words.length);
        expect([fact, isTold]).toEqual([fact, restricted.has(fact) && !unsaid.has(fact)]);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(5);
  },
);

test('words in the first person, or to the officer, are known', () => {
  for (const words of [
    "I've closed Mill Bridge, there's water over the deck",
    "we're at major incident standby",
    'Two street lamps are out here',
    'Ask your crews',
    'It took us ten minutes',
  ]) {
    expect([words, speaksForItself(words)]).toEqual([words, true]);
  }
  for (const words of [
    'Castle Bridge is open both ways',
    'RVP Southgate School car park',
    'US aircraft overhead',
    'Thirty-eight residents at Weir Court',
  ]) {
    expect([words, speaksForItself(words)]).toEqual([words, false]);
  }
  expect(saysDoubt('Unconfirmed, the dam has gone')).toBe(true);
  expect(saysDoubt('The dam has gone')).toBe(false);
});

test('a sentence begins with a capital and ends with one stop', () => {
  expect(sentence('castle Bridge is open both ways')).toBe('Castle Bridge is open both ways.');
  expect(sentence(' Is it open? ')).toBe('Is it open?');
  expect(sentence('Police: “It is shut.”')).toBe('Police: “It is shut.”');
  expect(sentence('  ')).toBe('');
});
