import { beforeAll, expect, test } from 'vitest';
import { playScript } from '#analysis/play-script.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { indexJournal } from '#scoring/journal-index.ts';
import { linkLines } from '#scoring/partners/link-lines.ts';
import { shareOf } from '#scoring/profile.ts';
import { brackwater } from '../../support/brackwater.ts';
import { aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import {
  becomesTrue,
  holds,
  lineOf,
  links,
  scored,
  tells,
  type Happening,
} from '../support/a-journal.ts';

const scenario = aScenario({
  channels: [
    { id: 'phone', kind: 'phone', label: 'Phone' },
    { id: 'talk', kind: 'talkgroup', label: 'Talkgroup', members: ['police', 'council', 'nilo'] },
  ],
  facts: [
    aFact('bridge', { needs: [aNeed('council', 'critical')] }),
    aFact('peak', { needs: [aNeed('council', 'critical')] }),
    aFact('ford', { needs: [aNeed('council', 'important')] }),
    aFact('sheep'),
  ],
});
const world = ['bridge', 'peak', 'ford', 'sheep'].map((fact) => becomesTrue(0, fact));
const over = (at: number, fact: string, link = 'l-1') =>
  tells(at, { fact }, { to: ['council'], from: 'police', kind: 'link', link });

test('two critical needs met over a link earn it in full: (3 + 3) ÷ 6', () => {
  const card = scored(
    scenario,
    world,
    links(100, 'l-1', ['police', 'council']),
    over(200, 'bridge'),
    over(300, 'peak'),
  );
  const line = lineOf(card, 'link:l-1');
  expect(line).toMatchObject({ points: 1, of: 1 });
  // The link, and of each message its being said and its being held: none could be left out.
  expect(line.events).toHaveLength(5);
  expect(line.says).toBe(
    'At 00:01 you put Police and Council in touch; 2 things that they needed and did not hold came over it, the first at 00:04.',
  );
});

test('one critical need is half of that, 3 ÷ 6, and what nobody needed adds nothing', () => {
  const card = scored(
    scenario,
    world,
    links(100, 'l-1', ['police', 'council']),
    over(200, 'bridge'),
    over(300, 'sheep'),
  );
  expect(lineOf(card, 'link:l-1')).toMatchObject({ points: 0.5, of: 1 });
});

test('a link that carried nothing in its fair time weighs double', () => {
  const card = scored(scenario, world, links(100, 'l-1', ['police', 'council']));
  const line = lineOf(card, 'link:l-1');
  // 100 s and the twenty minutes of linkFair.
  expect(line).toMatchObject({ points: 0, of: 2, window: { from: 100, to: 1300 } });
});

test('a link made too near the end for that counts neither way', () => {
  const card = scored(scenario, world, links(2500, 'l-1', ['police', 'council']));
  expect(lineOf(card, 'link:l-1')).toMatchObject({ points: 0, of: 0 });
});

test('what the receiver held already is no merit of the link, nor a reason to call it idle', () => {
  const card = scored(
    scenario,
    world,
    holds(50, { fact: 'bridge' }, { holder: 'council', from: 'fire' }),
    links(100, 'l-1', ['police', 'council']),
    over(200, 'bridge'),
  );
  expect(lineOf(card, 'link:l-1')).toMatchObject({ points: 0, of: 1 });
});

test('a second link between the same two takes no credit from the first', () => {
  const card = scored(
    scenario,
    world,
    links(100, 'l-1', ['police', 'council']),
    links(110, 'l-2', ['police', 'council']),
    over(200, 'bridge', 'l-1'),
    over(300, 'peak', 'l-2'),
  );
  expect(lineOf(card, 'link:l-1').points).toBe(0.5);
  expect(lineOf(card, 'link:l-2')).toMatchObject({ points: 0, of: 1 });
});

/** Police tell the council the ford over the talkgroup, before there is a link. */
const overTalk = tells(50, { fact: 'ford' }, { to: ['council'], from: 'police', takes: 10 }).map(
  ([at, body]): Happening =>
    body.type === 'message.sent'
      ? [at, { ...body, message: { ...body.message, channel: 'talk' } }]
      : [at, body],
);
const goesDown: Happening = [
  90,
  {
    type: 'channel.changed',
    channel: 'talk',
    loss: 0,
    garble: 0,
    congestion: 0,
    down: true,
    by: 'scenario',
  },
];

test('a link beside a talkgroup that served the two earns nothing while that works', () => {
  const card = scored(
    scenario,
    world,
    overTalk,
    links(100, 'l-1', ['police', 'council']),
    over(200, 'bridge'),
  );
  expect(lineOf(card, 'link:l-1')).toMatchObject({ points: 0, of: 1 });
});

test('a link in place of a talkgroup that went down is worth what it carries', () => {
  const card = scored(
    scenario,
    world,
    overTalk,
    goesDown,
    links(100, 'l-1', ['police', 'council']),
    over(200, 'bridge'),
  );
  expect(lineOf(card, 'link:l-1').points).toBe(0.5);
});

test('a scenario sets what a link is worth', () => {
  const card = scored(
    { ...scenario, scoring: { linkWorth: 3 } },
    world,
    links(100, 'l-1', ['police', 'council']),
    over(200, 'bridge'),
  );
  expect(lineOf(card, 'link:l-1').points).toBe(1);
});

let flood: Scenario;
beforeAll(async () => {
  flood = await brackwater();
});

test('connecting everyone with everyone loses to connecting those who need each other', () => {
  const measure = (pairs: readonly (readonly string[])[]) => {
    const script = pairs.map((parties, place) => ({
      at: 400 + 60 * place,
      body: {
        type: 'connect' as const,
        parties: [...parties],
        link: 'controls' as const,
        topics: [],
      },
    }));
    const { journal } = playScript(flood, script, { seed: 1, seat: 'nilo' });
    return shareOf(linkLines(indexJournal(flood, journal)));
  };
  const ids = flood.agencies.map(({ id }) => id);
  const everyone = ids.flatMap((a, place) => ids.slice(place + 1).map((b) => [a, b]));
  const few = measure([
    ['environment', 'ambulance'],
    ['power', 'council'],
    ['environment', 'council'],
    ['fire', 'council'],
  ]);
  const all = measure(everyone);
  expect(few.n).toBe(4);
  expect(all.n).toBeGreaterThan(15);
  expect(few.value ?? 0).toBeGreaterThan(75);
  expect(all.value ?? 100).toBeLessThan(50);
});

test('where a scenario asks nothing of a link, one thing needed earns it in full, and nothing none', () => {
  const measured = (fact: string) =>
    lineOf(
      scored(
        { ...scenario, scoring: { linkWorth: 0 } },
        world,
        links(100, 'l-1', ['police', 'council']),
        over(200, fact),
      ),
      'link:l-1',
    ).points;
  expect([measured('bridge'), measured('sheep')]).toEqual([1, 0]);
});
