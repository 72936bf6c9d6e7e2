import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runningOrderReadmes, withBlocks } from '../../bin/running-orders/readmes.ts';
import { anInject, smallScenario } from '../support/small-scenario.ts';

const folder = fileURLToPath(new URL('../../scenarios', import.meta.url));

test('the running order of every README is what its scenario makes it: if not, run `npm run docs:running-orders`', async () => {
  const made = await runningOrderReadmes(folder);
  const old = [...made].filter(([file, text]) => readFileSync(file, 'utf8') !== text);
  expect(old.map(([file]) => file)).toEqual([]);
});

const scenario = smallScenario({
  clock: { start: '23:50' },
  acts: [
    { id: 'night', title: 'The night', starts: 'T+0' },
    { id: 'morning', title: 'The morning', starts: 'T+20m', clock: '07:00' },
  ],
  measures: [
    {
      id: 'river',
      label: 'The river',
      unit: 'cm',
      points: [
        { at: 'T+0', value: 100 },
        { at: 'T+40m', value: 200 },
      ],
    },
  ],
  facts: [
    { id: 'home-cut-off', becomesTrue: { when: { measure: 'river', atLeast: 150 } } },
    {
      id: 'bridge-closed',
      needs: [{ agency: 'fire', level: 'critical', because: 'They drive there.' }],
    },
    {
      id: 'water-rising',
      needs: [{ agency: 'ambulance', level: 'prohibited', because: 'Not theirs.' }],
    },
  ],
  injects: [
    anInject('late-word', 'T+25m', { text: 'It is | light.', priority: 'urgent' }),
    anInject('cut-off', 'T+1m', {
      trigger: { when: { held: { by: 'ambulance', fact: 'home-cut-off' } }, after: '80s' },
      text: 'The home is cut off.',
      unless: { any: [{ fired: 'late-word' }, { not: { at: 'T+30m' } }] },
    }),
    anInject('bridge-shut', 'T+2m', {
      text: 'The [bridge is shut](bridge-closed),\nby us.',
      asks: { topic: 'roads', text: 'Which way?', within: '5m' },
    }),
    anInject('on-play', 'T+1m', {
      trigger: { when: { unit: { id: 'pump', at: 'hall' } } },
      text: 'We are at the hall.',
    }),
  ],
});

const block = (name: string) => withBlocks(`x\n<!-- ${name} -->\n<!-- /${name} -->\ny`, scenario);

test('a row has its time, its clock, its act, who speaks to whom by what, and what is expected', () => {
  const rows = block('running order').split('\n');
  // 2 min after ten to midnight; the second act begins at T+20 and its clock at 07:00, so T+25 is 07:05.
  expect(rows).toContain(
    '| 1 | T+2 | 23:52 | The night | POL | NILO | ES2 | The bridge is shut, by us. _Asks: Which way? (within 5 min)_ | Pass it on. | 1 Shared situational awareness |  |  |',
  );
  // The river rises 100 cm in 40 min: 150 cm at T+20, and 80 s later.
  expect(rows).toContain(
    '| 2 | ~T+21 | ~07:01 | The morning | POL | NILO | ES2 | The home is cut off. | Pass it on. | 1 Shared situational awareness | 80 s after: AMB knows ‘The care home is cut off’ | no. 3 has come or it is before T+30 |',
  );
  expect(rows).toContain(
    '| 3 | T+25 | 07:05 | The morning | POL | NILO | ES2, urgent | It is \\| light. | Pass it on. | 1 Shared situational awareness |  |  |',
  );
  expect(rows.find((row) => row.startsWith('| 4 | ~ | ~ |  | POL'))).toContain(
    '| Unit pump is at Parish hall |',
  );
});

test('a fact has who knows it first, who needs it and who must not have it', () => {
  const rows = block('facts and needs').split('\n');
  expect(rows).toContain(
    '| Mill Bridge is closed | 1 seen | responders | the start | POL (seen) | FRS |  |  |  |',
  );
  expect(rows).toContain(
    '| The water is rising | 1 seen | responders | the start | FRS (seen) |  |  |  | AMB |',
  );
});

test('a block is made anew where it stands, and nothing else is touched', () => {
  const once = block('running order');
  expect(withBlocks(once, scenario)).toBe(once);
  expect([once.slice(0, 2), once.slice(-2)]).toEqual(['x\n', '\ny']);
  expect(withBlocks('no block', scenario)).toBe('no block');
  expect(() => withBlocks('<!-- running order -->', scenario)).toThrow('not closed');
});
