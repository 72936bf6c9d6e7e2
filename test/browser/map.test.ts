import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MapId } from '#map/map-id.ts';
import { mountMap, type MapOptions, type MountedMap } from '#map/map.ts';
import { aMark, aReport, aView, brief, onTheWay } from '../map/small-town.ts';

// The sheet of the small town fills a panel of 800 by 400 at 0.04 pixels to the decimetre: its
// market is at (480, 80), its school at (480, 320).

let host: HTMLDivElement;
let map: MountedMap | null = null;

beforeEach(() => {
  host = document.createElement('div');
  host.style.cssText = 'position:fixed;left:0;top:0;width:800px;height:400px;';
  document.body.append(host);
});

afterEach(() => {
  map?.destroy();
  map = null;
  host.remove();
});

const full = aView({
  marks: [
    aMark('flood', 'flood', { area: 'flood-2' }),
    aMark('closed', 'closed', { road: 'bridge' }),
    aMark('incident', 'incident', { place: 'school' }),
  ],
  units: { 'amb-1': onTheWay('amb-1'), 'pump-1': aReport('pump-1', { to: 'farm' }) },
});

function mount(options: Partial<MapOptions> = {}): MountedMap {
  map = mountMap(host, { brief, onSelect: () => undefined, reducedMotion: true, ...options });
  return map;
}

function canvases(): HTMLCanvasElement[] {
  return [...host.querySelectorAll('canvas')];
}

/** The pixels of one layer as they are after its next frames. */
async function pixels(layer: number): Promise<Uint8ClampedArray> {
  const canvas = canvases()[layer];
  if (!canvas) throw new Error(`The map has no layer ${layer}.`);
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  // In the frame in which it was drawn: a WebGL canvas is empty afterwards.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  context?.drawImage(canvas, 0, 0);
  return context?.getImageData(0, 0, copy.width, copy.height).data ?? new Uint8ClampedArray();
}

function inked(data: Uint8ClampedArray): number {
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) count += 1;
  return count;
}

async function reportedInk(shown: MountedMap, view = full): Promise<number> {
  let ink = 0;
  // Starting takes Phaser a few frames. Asking for another view draws another frame.
  for (let tries = 0; tries < 100 && ink === 0; tries++) {
    shown.update({ ...view });
    ink = inked(await pixels(1));
  }
  return ink;
}

function press(x: number, y: number): void {
  const target = canvases()[1] ?? host;
  const at = { clientX: x, clientY: y, pointerId: 1, button: 0, bubbles: true };
  target.dispatchEvent(new PointerEvent('pointerdown', at));
  target.dispatchEvent(new PointerEvent('pointerup', at));
}

test.each(['canvas', 'webgl'] as const)(
  '%s draws what was reported over the sheet',
  async (renderer) => {
    const shown = mount({ renderer });
    expect(shown.renderer).toBe(renderer);
    expect(await reportedInk(shown)).toBeGreaterThan(2000);
    const colours = new Set<number>();
    const land = await pixels(0);
    for (let i = 0; i < land.length; i += 4) {
      colours.add(((land[i] ?? 0) << 16) | ((land[i + 1] ?? 0) << 8) | (land[i + 2] ?? 0));
    }
    expect(colours.size).toBeGreaterThan(20);
  },
);

test.each(['canvas', 'webgl'] as const)('%s leaves nothing behind', async (renderer) => {
  const shown = mount({ renderer });
  await reportedInk(shown);
  shown.destroy();
  expect(host.childElementCount).toBe(0);
  expect(window.onblur).toBeNull();
});

test('mounting twice, as React does when it is strict, leaves one map that draws', async () => {
  mount({ renderer: 'canvas' }).destroy();
  const shown = mount({ renderer: 'canvas' });
  expect(canvases()).toHaveLength(2);
  expect(await reportedInk(shown)).toBeGreaterThan(2000);
});

test('WebGL contexts are given back: more maps can follow each other than may exist at once', async () => {
  for (let i = 0; i < 20; i++) {
    const shown = mount({ renderer: 'webgl' });
    expect(await reportedInk(shown)).toBeGreaterThan(0);
    shown.destroy();
  }
});

test('a press on what is there gives its id, and one on nothing gives null', async () => {
  const chosen: (MapId | null)[] = [];
  const shown = mount({ renderer: 'canvas', onSelect: (id) => chosen.push(id) });
  await reportedInk(shown);
  press(480, 200); // The sign of the closed bridge.
  press(480, 320); // The incident at the school.
  press(160, 80); // The town hall.
  press(250, 81); // High Street.
  press(700, 385); // A field.
  expect(chosen).toEqual([
    { kind: 'mark', id: 'closed' },
    { kind: 'mark', id: 'incident' },
    { kind: 'place', id: 'hall' },
    { kind: 'road', id: 'high-street' },
    null,
  ]);
});

test('a drag moves the sheet and chooses nothing', async () => {
  const chosen: (MapId | null)[] = [];
  const shown = mount({ renderer: 'canvas', onSelect: (id) => chosen.push(id) });
  await reportedInk(shown);
  shown.zoomIn();
  await reportedInk(shown);
  const target = canvases()[1] ?? host;
  const at = (type: string, clientX: number) =>
    target.dispatchEvent(
      new PointerEvent(type, { clientX, clientY: 200, pointerId: 1, bubbles: true }),
    );
  const layers = target.parentElement;
  at('pointerdown', 400);
  at('pointermove', 350);
  expect(layers?.style.transform).toContain('translate(-50px, 0px)');
  at('pointerup', 350);
  expect(chosen).toEqual([]);
});

test('buttons do all that gestures do', async () => {
  const chosen: (MapId | null)[] = [];
  const shown = mount({ renderer: 'canvas', onSelect: (id) => chosen.push(id) });
  await reportedInk(shown);
  shown.zoomIn();
  shown.pan(20, 0);
  await pixels(1);
  // From the whole sheet it comes as near to the incident as the sheet goes on: 1333 decimetres short of
  // the middle to the south. Then 20 pixels to the east.
  press(380, 280);
  shown.fit();
  await pixels(1);
  press(480, 320);
  expect(chosen).toEqual([
    { kind: 'mark', id: 'incident' },
    { kind: 'mark', id: 'incident' },
  ]);
});

test('an upright map, which does not hold the whole sheet, shows the incident at once', async () => {
  host.style.cssText = 'position:fixed;left:0;top:0;width:400px;height:800px;';
  const pressed: (MapId | null)[] = [];
  const shown = mount({ renderer: 'canvas', onSelect: (id) => pressed.push(id) });
  // 5000 decimetres across are seen; the market, where the seat is, lies 8000 east of the farm.
  const view = aView({ marks: [aMark('trapped', 'incident', { place: 'farm' })] });
  await reportedInk(shown, view);
  press(80, 640);
  shown.fit();
  press(80, 640);
  expect(pressed).toEqual([
    { kind: 'mark', id: 'trapped' },
    { kind: 'mark', id: 'trapped' },
  ]);
});

test('the canvas says nothing to a screen reader', () => {
  mount({ renderer: 'canvas' });
  expect(canvases().every((canvas) => canvas.closest('[aria-hidden="true"]'))).toBe(true);
});

test('no frame is drawn while nothing changes', async () => {
  const shown = mount({ renderer: 'canvas' });
  await reportedInk(shown);
  const requestFrame = window.requestAnimationFrame;
  let asked = 0;
  await new Promise((resolve) => setTimeout(resolve, 100));
  window.requestAnimationFrame = (callback) => {
    asked += 1;
    return requestFrame.call(window, callback);
  };
  await new Promise((resolve) => setTimeout(resolve, 200));
  window.requestAnimationFrame = requestFrame;
  expect(asked).toBe(0);
});

/** How light the land is on the whole, 0 to 255. */
async function lightness(): Promise<number> {
  const land = await pixels(0);
  let sum = 0;
  for (let i = 0; i < land.length; i += 4) sum += land[i + 1] ?? 0;
  return sum / (land.length / 4);
}

test('by night the land is dark, and what was reported stands out from it as by day', async () => {
  const shown = mount({ renderer: 'canvas' });
  await reportedInk(shown);
  expect(await lightness()).toBeGreaterThan(190);
  shown.setTheme('dark');
  await pixels(0);
  expect(await lightness()).toBeLessThan(70);
  expect(await reportedInk(shown)).toBeGreaterThan(1500);
});

test('layers that are off are neither drawn nor to be pressed', async () => {
  const chosen: (MapId | null)[] = [];
  const shown = mount({ renderer: 'canvas', onSelect: (id) => chosen.push(id) });
  const all = await reportedInk(shown);
  shown.setLayers(new Set(['names']));
  await pixels(1);
  // What is left is the seat's own tag.
  expect(await reportedInk(shown)).toBeLessThan(all / 2);
  press(480, 200); // Where the sign of the closed bridge was there is the bridge.
  shown.setLayers(new Set(['closures']));
  await pixels(1);
  press(480, 200);
  expect(chosen).toEqual([
    { kind: 'road', id: 'bridge' },
    { kind: 'mark', id: 'closed' },
  ]);
});

test('while a place is asked for a press gives its grid reference, and chooses nothing', async () => {
  const picked: (string | null)[] = [];
  const pointed: (string | null)[] = [];
  const shown = mount({
    renderer: 'canvas',
    onSelect: () => picked.push('chosen'),
    onPick: (grid) => picked.push(grid),
    onPoint: (grid) => pointed.push(grid),
  });
  await reportedInk(shown);
  shown.pick(true);
  press(480, 80);
  expect(picked).toEqual([shown.gridAt(480, 80)]);
  expect(picked[0]).toMatch(/^SD \d{4} \d{4}$/);
  // 25 pixels are 625 decimetres: about six squares of ten metres.
  const [here, there] = [shown.gridAt(400, 200), shown.gridAt(425, 200)].map((grid) =>
    Number(grid?.split(' ')[1]),
  );
  expect((there ?? 0) - (here ?? 0)).toBeGreaterThanOrEqual(6);
  expect((there ?? 0) - (here ?? 0)).toBeLessThanOrEqual(7);
  const target = canvases()[1] ?? host;
  target.dispatchEvent(
    new PointerEvent('pointermove', { clientX: 480, clientY: 80, bubbles: true }),
  );
  host.firstElementChild?.dispatchEvent(new PointerEvent('pointerleave'));
  expect(pointed).toEqual([shown.gridAt(480, 80), null]);
});

test('what was heard of a place is told when it is chosen, and a unit on the road moves on', async () => {
  // So small that places have no cards of themselves.
  host.style.cssText = 'position:fixed;left:0;top:0;width:300px;height:150px;';
  const shown = mount({ renderer: 'canvas', reducedMotion: false });
  const few = await reportedInk(shown);
  shown.select({ kind: 'mark', id: 'incident' });
  // A card stands where its sign alone was.
  expect(await reportedInk(shown)).toBeGreaterThan(few + 1000);
  shown.select(null);
  await pixels(1);
  const before = await pixels(1);
  // Nothing is reported between one minute and the next; it is on its way until 800 seconds.
  shown.update({ ...full, now: full.now + 60 });
  await expect
    .poll(async () => (await pixels(1)).some((value, i) => value !== before[i]), { timeout: 5000 })
    .toBe(true);
});

test('a map that breaks while it is drawn says so', async () => {
  let failures = 0;
  const shown = mount({ renderer: 'canvas', onFail: () => (failures += 1) });
  await reportedInk(shown);
  const thrown: string[] = [];
  const onError = (event: ErrorEvent) => {
    thrown.push(event.message);
    event.preventDefault();
  };
  window.addEventListener('error', onError);
  const odd = Object.defineProperty(aMark('odd', 'hazard', { place: 'farm' }), 'label', {
    get: () => {
      throw new Error('A mark without words.');
    },
  });
  shown.update({ ...full, marks: [odd] });
  await expect.poll(() => failures, { timeout: 5000 }).toBe(1);
  window.removeEventListener('error', onError);
  expect(thrown).toEqual([expect.stringContaining('A mark without words.')]);
});
