import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Point } from '#scenario/geometry.ts';
import type { Arrangement } from './arrange.ts';
import type { Renderer } from './choose-renderer.ts';
import { mapLayers, type MapLayer } from './layers.ts';
import type { MapId } from './map-id.ts';
import { Painter } from './painter.ts';
import { paletteOf, type MapTheme } from './palette.ts';
import { knownAreas } from './picture.ts';
import { pointOf } from './point-of.ts';
import { fitSheet, inPanel, isWhole, reveal, type Size, type Viewport } from './projection.ts';
import { makeStage, type Stage } from './stage.ts';
import { makeStillMap, type StillMap } from './still-map.ts';
import { makeTimeline, type Timeline } from './timeline.ts';
import { agesKey } from './unit-groups.ts';

/** While a gesture lasts the drawing is moved along, and made anew this often, milliseconds. */
const redrawEvery = 120;
/** Sixty frames a second, whatever the screen could do. */
const leastFrame = 12;
/** More pixels than this to one of CSS cost more than they show. */
const finest = 2;

interface ScreenOptions {
  readonly renderer: Renderer;
  readonly reducedMotion: boolean;
  readonly theme: MapTheme;
  readonly onLook: (viewport: Viewport) => void;
  readonly onFail: () => void;
}

/**
 * The layers in the page and the frames drawn on them. No frame is drawn unless something changed;
 * one asked for in a hidden tab comes when the tab is seen again.
 */
export class MapScreen {
  readonly root = document.createElement('div');
  viewport: Viewport | null = null;
  readonly #brief: Brief;
  readonly #options: ScreenOptions;
  readonly #layers = document.createElement('div');
  readonly #still: StillMap;
  readonly #stage: Stage;
  readonly #painter: Painter;
  readonly #timeline: Timeline;
  readonly #observer = new ResizeObserver(() => this.resize());
  #drawn: Viewport | null = null;
  #ratio = 1;
  #view: View | null = null;
  #reported = '';
  #selected: MapId | null = null;
  #palette: ReturnType<typeof paletteOf>;
  #shown: ReadonlySet<MapLayer> = new Set(mapLayers);
  #isStillStale = true;
  #isUnsettled = true;
  #frame = 0;
  #lastFrame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, brief: Brief, options: ScreenOptions) {
    this.#brief = brief;
    this.#options = options;
    this.#palette = paletteOf(options.theme);
    this.#still = makeStillMap(brief.geometry);
    this.#stage = makeStage(options.renderer, () => this.#redraw());
    this.#painter = new Painter(brief, this.#still, this.#stage);
    this.#timeline = makeTimeline(options.reducedMotion);
    this.root.setAttribute('aria-hidden', 'true');
    this.root.style.cssText =
      'position:relative;width:100%;height:100%;overflow:hidden;touch-action:none;user-select:none;cursor:grab;';
    this.#layers.style.cssText = 'position:absolute;inset:0;transform-origin:0 0;';
    this.#layers.append(this.#still.canvas, this.#stage.canvas);
    this.root.append(this.#layers);
    host.append(this.root);
    this.#stage.canvas.addEventListener('webglcontextrestored', this.#restored);
    this.#observer.observe(this.root);
    this.setTheme(options.theme);
    this.resize();
  }

  get arrangement(): Arrangement {
    return this.#painter.arrangement;
  }

  /** Where what is chosen is, else what was last heard of the incident; null when neither has a place. */
  matter(): Point | null {
    const view = this.#view;
    if (!view) return null;
    const chosen = this.#selected && pointOf(this.#brief, view, this.#selected);
    if (chosen) return chosen;
    const last = view.marks.findLast(({ as }) => as === 'incident');
    return last ? pointOf(this.#brief, view, { kind: 'mark', id: last.id }) : null;
  }

  show(view: View): void {
    const before = this.#view;
    this.#view = view;
    this.#timeline.goTo(view.now, performance.now());
    if (before && before.marks !== view.marks) this.#setAreas(view);
    if (!before) {
      if (this.viewport) this.look(this.whole(this.viewport));
      this.#setAreas(view);
      return;
    }
    const reported = agesKey(view);
    const isSameAsBefore =
      reported === this.#reported &&
      before.marks === view.marks &&
      before.units === view.units &&
      before.place === view.place &&
      before.moving === view.moving;
    this.#reported = reported;
    if (isSameAsBefore) this.#ask();
    else this.#replace();
  }

  setTheme(theme: MapTheme): void {
    this.#palette = paletteOf(theme);
    this.root.style.background = this.#palette.sheet.offSheet;
    this.#redraw();
  }

  setLayers(shown: ReadonlySet<MapLayer>): void {
    this.#shown = shown;
    if (this.#view) this.#setAreas(this.#view);
    else this.#redraw();
  }

  /** Frames it, and brings it into view. */
  select(id: MapId | null): void {
    this.#selected = id;
    const point = id && this.#view ? pointOf(this.#brief, this.#view, id) : null;
    const next = point && this.viewport && reveal(this.viewport, this.#brief.geometry, point);
    if (next && next !== this.viewport) this.look(next);
    else this.#replace();
  }

  resize(): void {
    const panel = { width: this.root.clientWidth, height: this.root.clientHeight };
    if (panel.width < 2 || panel.height < 2) return;
    const ratio = Math.min(finest, window.devicePixelRatio || 1);
    const { viewport } = this;
    const isSame = viewport?.width === panel.width && viewport.height === panel.height;
    if (isSame && ratio === this.#ratio) return;
    this.#ratio = ratio;
    const sheet = this.#brief.geometry;
    const isAll = !viewport || isWhole(sheet, viewport);
    this.look(isAll ? this.whole(panel) : inPanel(viewport, sheet, panel));
  }

  /** All of the sheet, or in an upright panel as much as shows the seat and the incident, if both fit in. */
  whole(panel: Size): Viewport {
    const { geometry, seat } = this.#brief;
    const at = this.#view?.place ?? seat.at;
    const here = geometry.places.find(({ id }) => id === at)?.point;
    const matter = this.matter();
    if (!matter) return fitSheet(geometry, panel, here);
    const [east, north] = here ?? matter;
    const between: Point = [(east + matter[0]) / 2, (north + matter[1]) / 2];
    return reveal(fitSheet(geometry, panel, between), geometry, matter);
  }

  /** Another part of the sheet, at once. */
  look(next: Viewport): void {
    this.viewport = next;
    this.#options.onLook(next);
    this.#redraw();
  }

  /** Another part of the sheet, under a finger: the last drawing is moved there first. */
  drag(next: Viewport): void {
    this.viewport = next;
    this.#options.onLook(next);
    if (!this.#drawn) return;
    const { east, north, width, height, scale } = this.#drawn;
    const times = next.scale / scale;
    const x = next.width / 2 + (east - next.east) * next.scale - (width / 2) * times;
    const y = next.height / 2 - (north - next.north) * next.scale - (height / 2) * times;
    this.#layers.style.transform = `translate(${x}px, ${y}px) scale(${times})`;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#redraw();
    }, redrawEvery);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#stage.canvas.removeEventListener('webglcontextrestored', this.#restored);
    this.#stage.destroy();
    this.root.remove();
    this.viewport = null;
  }

  #setAreas(view: View): void {
    this.#still.setAreas(knownAreas(this.#brief, view, this.#shown));
    this.#redraw();
  }

  #ask(): void {
    this.#frame ||= requestAnimationFrame(this.#drawFrame);
  }

  /** What was reported changed: placed anew over the same land. */
  #replace(): void {
    this.#isUnsettled = true;
    this.#ask();
  }

  #redraw(): void {
    this.#isStillStale = true;
    this.#replace();
  }

  readonly #drawFrame = (time: number): void => {
    this.#frame = 0;
    if (!this.viewport) return;
    try {
      const isDue = this.#isUnsettled || time - this.#lastFrame >= leastFrame;
      if (isDue) this.#draw(this.viewport, time);
    } catch (error) {
      this.#options.onFail();
      throw error;
    }
    if (this.#timeline.isMoving() && this.#painter.hasMovers) this.#ask();
  };

  #draw(viewport: Viewport, time: number): void {
    this.#lastFrame = time;
    this.#timeline.advance(time);
    const wasUnsettled = this.#isUnsettled;
    this.#isUnsettled = false;
    if (this.#isStillStale) this.#drawStill(viewport);
    if (!this.#view || !this.#stage.isReady()) {
      this.#still.compose({ ways: [], leaders: [], covered: [], without: new Set() });
      return;
    }
    if (wasUnsettled) {
      this.#painter.settle({
        viewport,
        view: this.#view,
        selected: this.#selected,
        palette: this.#palette,
        layers: this.#shown,
        target: this.#timeline.target(),
      });
    }
    const hasMoved = this.#painter.moveTo(this.#timeline.shown());
    if (hasMoved || wasUnsettled) this.#stage.draw();
  }

  #drawStill(viewport: Viewport): void {
    const ratio = this.#ratio;
    this.#still.draw({ viewport, ratio, palette: this.#palette, layers: this.#shown });
    this.#stage.resize(viewport.width, viewport.height, ratio);
    this.#layers.style.transform = '';
    this.#drawn = viewport;
    this.#isStillStale = false;
  }

  readonly #restored = (): void => {
    // After Phaser, which hears of it by a handler of its own.
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#redraw();
    }, 0);
  };
}
