import { expect, test } from 'vitest';
import { arrange, boxOf, type Standing } from '#map/arrange.ts';
import type { MapId } from '#map/map-id.ts';
import { paletteOf } from '#map/palette.ts';
import { readPicture } from '#map/picture.ts';
import { sharedArea } from '#map/rectangle.ts';
import { aMark, aReport, aView, brief, smallTown } from '../map/small-town.ts';

// The town once more, with five more places 150 metres round its market, each with something heard.

const near = [0, 1, 2, 3, 4].map((i) => ({
  id: `shop-${i}`,
  name: `Shop number ${i}`,
  type: 'shop',
  point: [12_000 + 1500 * Math.cos(i), 6000 + 1500 * Math.sin(i)] as const,
  node: 1,
}));
const busy = {
  ...brief,
  geometry: { ...smallTown, places: [...smallTown.places, ...near] },
};
const view = aView({
  marks: near.flatMap(({ id }) => [
    aMark(`${id}-a`, 'hazard', { place: id, label: `A wall that leans over the street at ${id}` }),
    aMark(`${id}-b`, 'incident', { place: id, label: `Somebody in the cellar of ${id}`, at: 400 }),
  ]),
  units: { 'pump-1': aReport('pump-1', { to: 'shop-0' }) },
});

function arranged(scale: number, selected: MapId | null = null): readonly Standing[] {
  const viewport = { width: 700, height: 400, east: 12_000, north: 6000, scale };
  const surroundings = { viewport, palette: paletteOf('light'), names: [], selected };
  return arrange(busy, readPicture(busy, view, view.now), surroundings).standings;
}

function labels(standings: readonly Standing[]): readonly Standing[] {
  return standings.filter(({ key }) => key.startsWith('label'));
}

function covering(standings: readonly Standing[]): string[] {
  return labels(standings).flatMap((one) =>
    labels(standings)
      .filter((other) => other !== one && sharedArea(boxOf(one), boxOf(other)) > 0)
      .map((other) => `${one.key} / ${other.key}`),
  );
}

test.each([0.01, 0.02, 0.03, 0.06, 0.12])(
  'at %d pixels to the decimetre nothing covers another',
  (scale) => {
    const standings = arranged(scale);
    expect(labels(standings).length).toBeGreaterThan(1);
    expect(covering(standings)).toEqual([]);
  },
);

test('from afar signs that would cover each other are one, and what is chosen stands alone', () => {
  const signs = (standings: readonly Standing[]) =>
    standings.filter(({ key }) => key.startsWith('sign')).map(({ stamp }) => stamp.key.slice(-2));
  // All five are within 15 pixels of each other, and two things were heard of each.
  const far = signs(arranged(0.005));
  expect(far).toEqual(['10']);
  const chosen = arranged(0.005, { kind: 'mark', id: 'shop-2-a' });
  expect(signs(chosen).toSorted()).toEqual([' 1', ' 8']);
  const card = labels(chosen).find(({ key }) => key === 'label shop-2');
  expect(card?.stamp.key).toContain('the cellar of shop-2');
});

test('from near a place says what was heard there, from afar it does not', () => {
  const said = (scale: number) =>
    labels(arranged(scale))
      .map(({ stamp }) => stamp.key)
      .join(' ');
  expect(said(0.12)).toContain('A wall that leans');
  expect(said(0.01)).not.toContain('A wall that leans');
  expect(said(0.01)).toContain('FRS');
});

test('a closed road is named from afar, with when that was heard, and hearsay says that it is', () => {
  const said = (confirmed: boolean) => {
    const closed = aView({ marks: [aMark('c', 'closed', { road: 'bridge', confirmed })] });
    const viewport = { width: 700, height: 400, east: 12_000, north: 6000, scale: 0.01 };
    const surroundings = { viewport, palette: paletteOf('light'), names: [], selected: null };
    const { standings } = arrange(brief, readPicture(brief, closed, closed.now), surroundings);
    return standings.map(({ stamp }) => stamp.key).filter((key) => key.startsWith('caption'));
  };
  expect(said(true)).toEqual(['caption light Town Bridge closed 06:05']);
  expect(said(false)).toEqual(['caption light Town Bridge closed 06:05 (not\u00a0confirmed)']);
});
