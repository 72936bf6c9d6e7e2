import { expect, test } from 'vitest';
import type { MapLayer } from '#map/layers.ts';
import { knownWind, readPicture } from '#map/picture.ts';
import { aMark, aReport, aView, brief, onTheWay } from './small-town.ts';

const layersWith = (...layers: MapLayer[]) => new Set(layers);

test('a view that knows nothing shows the seat and nothing else', () => {
  const picture = readPicture(brief, aView(), 600);
  expect(picture).toMatchObject({ areas: [], closed: [], movers: [], journey: null });
  expect(picture.sites).toHaveLength(1);
  expect(picture.sites[0]?.chips).toMatchObject([{ text: 'YOU' }]);
});

test('what is at one place is one site, and like units are counted', () => {
  const units = {
    'amb-1': aReport('amb-1', { to: 'market' }),
    'amb-2': aReport('amb-2', { to: 'market' }),
    'pump-1': aReport('pump-1', { to: 'market' }),
  };
  const marks = [aMark('RVP', 'rvp', { place: 'market' })];
  const { sites } = readPicture(brief, aView({ units, marks }), 600);
  expect(sites).toHaveLength(1);
  expect(sites[0]).toMatchObject({
    place: 'market',
    title: 'Market',
    sign: { text: 'RVP' },
    lines: ['06:05 RVP'],
    chips: [
      { text: 'AMB', note: '×2', of: [{ id: 'amb-1' }, { id: 'amb-2' }] },
      { text: 'FRS', note: '' },
      { text: 'YOU' },
    ],
  });
});

test('the gravest mark gives a place its sign, and the newest comes first in its card', () => {
  const marks = [
    aMark('boats', 'resource', { place: 'school', at: 500 }),
    aMark('trapped', 'incident', { place: 'school', at: 100 }),
  ];
  const site = readPicture(brief, aView({ marks }), 600).sites.find(({ key }) => key === 'school');
  expect(site?.sign?.kind).toBe('incident');
  expect(site?.lines).toEqual(['06:08 boats', '06:01 trapped']);
});

test('a card does not name a place that its words name', () => {
  const marks = [aMark('i', 'incident', { place: 'school', label: 'Low School cut off' })];
  const site = readPicture(brief, aView({ marks }), 600).sites.find(({ key }) => key === 'school');
  expect(site?.title).toBeNull();
});

test('a road reported closed twice has one sign, with the first time', () => {
  const marks = [
    aMark('b', 'closed', { road: 'bridge', at: 420 }),
    aMark('a', 'closed', { road: 'bridge', at: 180 }),
  ];
  const { closed, sites } = readPicture(brief, aView({ marks }), 600);
  expect(closed).toMatchObject([{ road: { id: 'bridge' }, isDoubtful: false }]);
  expect(sites[0]).toMatchObject({
    point: [12_000, 5000],
    sign: { kind: 'closed' },
    chips: [],
    title: null,
    lines: ['Town Bridge closed 06:03'],
  });
  expect(sites).toHaveLength(2);
});

test('what else was heard of a closed road stands in its one card', () => {
  const marks = [
    aMark('wet at the bend', 'hazard', { road: 'bridge', at: 420 }),
    aMark('c', 'closed', { road: 'bridge', at: 540 }),
  ];
  const [site] = readPicture(brief, aView({ marks }), 600).sites;
  expect(site).toMatchObject({
    sign: { kind: 'closed' },
    chips: [{ kind: 'hazard' }],
    lines: ['Town Bridge closed 06:09', '06:07 wet at the bend'],
  });
});

test('a hazard on a road names the road', () => {
  const marks = [aMark('tree down', 'hazard', { road: 'low-lane' })];
  const [site] = readPicture(brief, aView({ marks }), 600).sites;
  expect(site).toMatchObject({ title: 'Low Lane', point: [8000, 2000], place: null });
});

test('of several floods the one last heard of is the newest', () => {
  const marks = [
    aMark('two', 'flood', { area: 'flood-2', at: 500 }),
    aMark('one', 'flood', { area: 'flood-1', at: 100 }),
  ];
  expect(readPicture(brief, aView({ marks }), 600).areas).toMatchObject([
    { area: 'flood-2', newest: true, line: 'two · 06:08' },
    { area: 'flood-1', newest: false },
  ]);
});

test('water elsewhere is no later extent of the river', () => {
  const marks = [
    aMark('one', 'flood', { area: 'flood-1', at: 100 }),
    aMark('two', 'flood', { area: 'flood-2', at: 200 }),
    aMark('beck', 'closed', { area: 'beck', at: 500 }),
  ];
  expect(readPicture(brief, aView({ marks }), 600).areas).toMatchObject([
    { area: 'flood-1', newest: false },
    { area: 'flood-2', newest: true },
    { area: 'beck', newest: true },
  ]);
});

test('a planned way is an area of its own kind, with what it is called', () => {
  const marks = [
    aMark('fire', 'hazard', { area: 'flood-1', at: 500 }),
    aMark('march', 'route', { area: 'flood-2', at: 100, label: 'March at noon' }),
  ];
  const { areas, sites } = readPicture(brief, aView({ marks }), 600);
  expect(areas[1]).toMatchObject({ kind: 'route', newest: true, line: 'March at noon · 06:01' });
  // It lies along streets, and has no sign at a place.
  expect(sites.map(({ sign }) => sign)).toEqual([null]);
});

test('what says more than how the wind stands is a mark and a wind', () => {
  const wind = { from: 'W', knots: 12 } as const;
  const marks = [aMark('smoke', 'hazard', { place: 'school', wind })];
  const view = aView({ marks });
  expect(knownWind(view)).toMatchObject({ id: marks[0]?.id, wind });
  expect(readPicture(brief, view, 600).sites.map(({ sign }) => sign?.kind)).toContain('hazard');
});

test('units on one road at one time are one tag, with the time they are expected', () => {
  const units = { 'amb-1': onTheWay('amb-1'), 'amb-2': onTheWay('amb-2') };
  const view = aView({ units });
  expect(readPicture(brief, view, 600).movers).toMatchObject([
    { chip: { note: '×2', age: null }, when: '~06:13' },
  ]);
  expect(readPicture(brief, view, 801).movers).toMatchObject([
    { chip: { note: '×2', age: null }, when: 'due 06:13' },
  ]);
});

test('units of which nothing was heard for over ten minutes say for how long', () => {
  const old = aReport('pump-1', { to: 'market', at: 300 });
  const onRoad = onTheWay('amb-1', { arrives: 800 });
  const at = (now: number) => {
    const view = aView({ now, units: { 'pump-1': old, 'amb-1': onRoad } });
    const { sites, movers } = readPicture(brief, view, now);
    return [sites[0]?.chips[0]?.age, movers[0]?.chip.age];
  };
  expect(at(900)).toEqual([null, null]);
  expect(at(901)).toEqual(['10 min', null]);
  // The one on the road is not overdue before it should be there.
  expect(at(1400)).toEqual(['18 min', null]);
  expect(at(1460)).toEqual(['19 min', '11 min']);
});

test('one report that is fresh makes the tag of its group good', () => {
  const units = {
    'amb-1': aReport('amb-1', { to: 'market', at: 0 }),
    'amb-2': aReport('amb-2', { to: 'market', at: 1000 }),
  };
  const { sites } = readPicture(brief, aView({ now: 1200, units }), 1200);
  expect(sites[0]?.chips[0]).toMatchObject({ note: '×2', age: null });
});

test('areas of other kinds are told apart, and the newest of each kind is known', () => {
  const marks = [
    aMark('water', 'flood', { area: 'flood-1', at: 100 }),
    aMark('smoke', 'hazard', { area: 'flood-2', at: 500 }),
    aMark('line', 'cordon', { area: 'flood-1', at: 400 }),
  ];
  expect(readPicture(brief, aView({ marks }), 600).areas).toMatchObject([
    { kind: 'water', newest: true },
    { kind: 'zone', newest: true },
    { kind: 'cordon', newest: true },
  ]);
});

test('a layer that is off is not read, and the seat is shown whatever is off', () => {
  const marks = [
    aMark('w', 'flood', { area: 'flood-1', place: 'farm' }),
    aMark('c', 'closed', { road: 'bridge' }),
    aMark('r', 'rvp', { place: 'hall' }),
    aMark('h', 'hazard', { place: 'school' }),
  ];
  const view = aView({ marks, units: { 'amb-1': onTheWay('amb-1') } });
  const places = (...layers: Parameters<typeof layersWith>) => {
    const picture = readPicture(brief, view, 600, layersWith(...layers));
    return { ...picture, sites: picture.sites.map(({ key }) => key) };
  };
  expect(places('marks')).toMatchObject({
    areas: [],
    closed: [],
    movers: [],
    sites: ['school', 'market'],
  });
  expect(places('zones').areas).toHaveLength(1);
  expect(places('closures').closed).toHaveLength(1);
  expect(places('meeting').sites).toEqual(['hall', 'market']);
  expect(places('units').movers).toHaveLength(1);
});

test('the wind is the one last heard of, and has no place', () => {
  const marks = [
    aMark('later', 'wind', { at: 500, wind: { from: 'NW', knots: 9 } }),
    aMark('first', 'wind', { at: 100, wind: { from: 'W', knots: 12 } }),
  ];
  const view = aView({ marks });
  expect(knownWind(view)?.wind).toEqual({ from: 'NW', knots: 9 });
  expect(knownWind(aView())).toBeNull();
  expect(readPicture(brief, view, 600).sites.map(({ key }) => key)).toEqual(['market']);
});

test('the seat under way is at the place it left, with a line to where it goes', () => {
  const view = aView({ moving: { to: 'school', arrives: 900 } });
  const { journey, sites } = readPicture(brief, view, 600);
  expect(journey).toEqual({ from: [12_000, 8000], to: [12_000, 2000] });
  expect(sites[0]?.chips).toMatchObject([{ text: 'YOU', note: 'there 06:15' }]);
});

test('what the sheet does not have is not drawn', () => {
  const marks = [
    aMark('a', 'hazard', { place: 'nowhere' }),
    aMark('b', 'flood', { area: 'nowhere' }),
    aMark('c', 'closed', { road: 'nowhere' }),
    aMark('d', 'hazard'),
  ];
  const picture = readPicture(brief, aView({ marks, place: '' }), 600);
  expect(picture).toMatchObject({ areas: [], closed: [], sites: [] });
});

test('what is hearsay says so first; of what is sure in one voice and not in another it does not', () => {
  const marks = [
    aMark('flames', 'hazard', { place: 'school', confirmed: false }),
    aMark('children', 'people', { place: 'school', confirmed: false }),
    aMark('teachers', 'people', { place: 'school', at: 360 }),
  ];
  const site = readPicture(brief, aView({ marks }), 600).sites.find(({ key }) => key === 'school');
  expect(site?.sign).toMatchObject({ kind: 'hazard', isDoubtful: true });
  expect(site?.chips).toMatchObject([{ kind: 'people', note: '×2', isDoubtful: false }]);
  expect(site?.lines).toEqual([
    '06:06 teachers',
    '06:05 not confirmed: flames',
    '06:05 not confirmed: children',
  ]);
});

test('a road closed by hearsay is drawn so until one who knows says it', () => {
  const hearsay = aMark('b', 'closed', { road: 'bridge', at: 180, confirmed: false });
  const known = aMark('a', 'closed', { road: 'bridge', at: 420 });
  const drawn = (marks: readonly (typeof hearsay)[]) => {
    const { closed, sites } = readPicture(brief, aView({ marks }), 600);
    return [closed[0]?.isDoubtful, sites[0]?.caption];
  };
  expect(drawn([hearsay])).toEqual([true, 'Town Bridge closed 06:03 (not\u00a0confirmed)']);
  expect(drawn([hearsay, known])).toEqual([false, 'Town Bridge closed 06:07']);
});
