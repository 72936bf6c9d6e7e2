import { expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from '#app/routes.ts';

const routes: [string, Exclude<Route, { screen: 'missing' }>][] = [
  ['#/', { screen: 'library' }],
  ['#/attempts', { screen: 'attempts' }],
  ['#/briefing/small-flood', { screen: 'briefing', scenario: 'small-flood' }],
  [
    '#/briefing/small-flood?seat=nilo&mode=assessment&seed=4117',
    { screen: 'briefing', scenario: 'small-flood', seat: 'nilo', mode: 'assessment', seed: 4117 },
  ],
  [
    '#/briefing/small-flood?variant=fewer-crews&seed=7',
    { screen: 'briefing', scenario: 'small-flood', variant: 'fewer-crews', seed: 7 },
  ],
  ['#/desk/small-flood-1a2b', { screen: 'desk', exercise: 'small-flood-1a2b' }],
  ['#/debrief/small-flood-1a2b', { screen: 'debrief', exercise: 'small-flood-1a2b' }],
];

test.each(routes)('%s names its route and is named by it', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(hrefOf(route)).toBe(hash);
});

test('an empty address is the library', () => {
  expect(parseRoute('')).toEqual({ screen: 'library' });
});

test.each(['#/elsewhere/x', '#/desk', '#/desk/', '#/desk/a/b', '#/attempts/x', '#/%E0%A4%A'])(
  '%s is missing',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'missing' });
  },
);

test.each(['x', '-1', '1.5', ''])('a seed of “%s” is left to chance', (seed) => {
  const route = parseRoute(`#/briefing/small-flood?seed=${seed}`);
  expect(route).toMatchObject({ screen: 'briefing', scenario: 'small-flood' });
  expect((route as { seed?: number }).seed).toBe(undefined);
});
