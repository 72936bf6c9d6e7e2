import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Arrangement } from './arrange.ts';
import type { Renderer } from './choose-renderer.ts';
import type { MapId } from './map-id.ts';
import { Painter } from './painter.ts';
import { sheetInk } from './palette.ts';
import { knownAreas } from './picture.ts';
import { pointOf } from './point-of.ts';
import { fitSheet, inPanel, reveal, type Viewport } from './projection.ts';
import { makeStage, type Stage } from './stage.ts';
import { makeStillMap, type StillMap } from './still-map.ts';
import { makeTimeline, type Timeline } from './timeline.ts';

/** While a gesture lasts the drawing is moved along, and made anew this often, milliseconds. */
const redrawEvery = 120;
/** Thirty frames a second are plenty for a unit that crawls along a road. */
const leastFrame = 30;
/** More pixels than this to one of CSS cost more than they show. */
const finest = 2;

/**
 * The layers in the page and the frames drawn on them. No frame is drawn unless something changed;
 * one asked for in a hidden tab comes when the tab is seen again.
 */
export class MapScreen {
  readonly root = document.createElement('div');
  viewport: Viewport | null = null;
  readonly #brief: Brief;
  readonly #layers = document.createElement('div');
  readonly #still: StillMap;
  readonly #stage: Stage;
  readonly #painter: Painter;
  readonly #timeline: Timeline;
  readonly #observer = new ResizeObserver(() => this.resize());
  #drawn: Viewport | null = null;
  #ratio = 1;
  #view: View | null = null;
  #areas = '';
  #selected: MapId | null = null;
  #isStillStale = true;
  #isDue = true;
  #frame = 0;
  #lastFrame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, brief: Brief, renderer: Renderer, reducedMotion: boolean) {
    this.#brief = brief;
    this.#still = makeStillMap(brief.geometry);
    this.#stage = makeStage(renderer, () => this.#redraw());
    this.#painter = new Painter(brief, this.#still, this.#stage);
    this.#timeline = makeTimeline(reducedMotion);
    this.root.setAttribute('aria-hidden', 'true');
    this.root.style.cssText = `position:relative;width:100%;height:100%;overflow:hidden;touch-action:none;user-select:none;cursor:grab;background:${sheetInk.offSheet};`;
    this.#layers.style.cssText = 'position:absolute;inset:0;transform-origin:0 0;';
    this.#layers.append(...this.#still.canvases, this.#stage.canvas);
    this.root.append(this.#layers);
    host.append(this.root);
    this.#stage.canvas.addEventListener('webglcontextrestored', this.#restored);
    this.#observer.observe(this.root);
    this.resize();
  }

  get arrangement(): Arrangement {
    return this.#painter.arrangement;
  }

  show(view: View): void {
    this.#view = view;
    this.#timeline.goTo(view.now, performance.now());
    const areas = knownAreas(this.#brief, view);
    const key = JSON.stringify(areas);
    if (key === this.#areas) {
      this.#replace();
      return;
    }
    this.#areas = key;
    this.#still.setAreas(areas);
    this.#redraw();
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
    this.#ratio = Math.min(finest, window.devicePixelRatio || 1);
    const sheet = this.#brief.geometry;
    this.look(this.viewport ? inPanel(this.viewport, sheet, panel) : fitSheet(sheet, panel));
  }

  /** Another part of the sheet, at once. */
  look(next: Viewport): void {
    this.viewport = next;
    this.#redraw();
  }

  /** Another part of the sheet, under a finger: the last drawing is moved there first. */
  drag(next: Viewport): void {
    this.viewport = next;
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

  /** What was reported changed: placed anew over the same land. */
  #replace(): void {
    this.#isDue = true;
    this.#painter.unsettle();
    this.#frame ||= requestAnimationFrame(this.#drawFrame);
  }

  #redraw(): void {
    this.#isStillStale = true;
    this.#replace();
  }

  readonly #drawFrame = (time: number): void => {
    this.#frame = 0;
    if (!this.viewport) return;
    if (this.#isDue || time - this.#lastFrame >= leastFrame) this.#draw(this.viewport, time);
    if (this.#timeline.isMoving()) this.#frame ||= requestAnimationFrame(this.#drawFrame);
  };

  #draw(viewport: Viewport, time: number): void {
    this.#lastFrame = time;
    this.#isDue = false;
    this.#timeline.advance(time);
    if (this.#isStillStale) this.#drawStill(viewport);
    if (!this.#view || !this.#stage.isReady()) {
      this.#still.drawNames([], new Set());
      return;
    }
    this.#painter.paint({
      viewport,
      view: this.#view,
      selected: this.#selected,
      moment: this.#timeline.shown(),
      target: this.#timeline.target(),
    });
  }

  #drawStill(viewport: Viewport): void {
    this.#still.draw(viewport, this.#ratio);
    this.#stage.resize(viewport.width, viewport.height, this.#ratio);
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
