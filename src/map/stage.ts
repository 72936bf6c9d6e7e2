import { CANVAS, Game, Scale, WEBGL, type GameObjects, type Scene } from 'phaser';
import type { Renderer } from './choose-renderer.ts';
import type { Stamp } from './stamp.ts';
import type { XY } from './projection.ts';

// All of Phaser is behind this file: images over a transparent canvas. Phaser's own loop is put to
// sleep as soon as it starts, and a frame is drawn when somebody asks for one: a map on which nothing
// moves costs nothing. Only images are used, which its canvas renderer draws as well as its WebGL one.

interface StagedImage {
  readonly key: string;
  readonly stamp: Stamp;
  readonly at: XY;
}

export interface Stage {
  readonly canvas: HTMLCanvasElement;
  isReady: () => boolean;
  /** Size of the panel in CSS pixels, and device pixels to one of them. */
  resize: (width: number, height: number, ratio: number) => void;
  /** What is on it from now on, the lowest first; shown by the next `draw`. */
  set: (images: readonly StagedImage[]) => void;
  /** @returns whether that makes a difference of a device pixel */
  move: (key: string, at: XY) => boolean;
  draw: () => void;
  destroy: () => void;
}

/** Textures that nothing shows are kept, up to this number, for when they come again. */
const kept = 160;

export function makeStage(renderer: Renderer, onReady: () => void): Stage {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;left:0;top:0;';
  const images = new Map<string, GameObjects.Image>();
  let started: { readonly scene: Scene } | null = null;
  let ratio = 1;
  let isDestroyed = false;
  const handlers = { onblur: window.onblur, onfocus: window.onfocus };

  const game = new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    canvas,
    parent: null,
    width: 2,
    height: 2,
    transparent: true,
    antialiasGL: false,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    scale: { mode: Scale.NONE, autoRound: true },
    scene: {
      create(this: Scene) {
        if (!isDestroyed) started = { scene: this };
      },
    },
  });
  // Phaser takes these two handlers of the window for itself; they are not its to keep.
  const giveBack = () => Object.assign(window, handlers);
  game.events.once('destroy', giveBack);
  game.events.once('step', () => {
    game.loop.sleep();
    giveBack();
    if (!isDestroyed) onReady();
  });

  const stage: Stage = {
    canvas,
    isReady: () => started !== null && game.isRunning && !isDestroyed && !game.loop.running,
    resize: (width, height, newRatio) => {
      ratio = newRatio;
      const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
      if (canvas.width === across && canvas.height === down) return;
      game.scale.resize(across, down);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    },
    set: (wanted) => {
      if (started && stage.isReady()) putImages(started.scene, images, wanted, ratio);
    },
    move: (key, at) => {
      const image = images.get(key);
      const [x, y] = [Math.round(at[0] * ratio), Math.round(at[1] * ratio)];
      if (!image || (image.x === x && image.y === y)) return false;
      image.setPosition(x, y);
      return true;
    },
    draw: () => {
      if (stage.isReady()) game.step(performance.now(), 0);
    },
    destroy: () => {
      if (isDestroyed) return;
      isDestroyed = true;
      const isRunning = game.isRunning;
      const context = renderer === 'webgl' ? canvas.getContext('webgl') : null;
      canvas.remove();
      game.destroy(true);
      // A destroyed game goes at its next step, which a sleeping loop would never make.
      if (isRunning) game.step(performance.now(), 0);
      // A browser allows few WebGL contexts at a time and collects them late.
      if (isRunning) context?.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
  return stage;
}

function putImages(
  scene: Scene,
  images: Map<string, GameObjects.Image>,
  wanted: readonly StagedImage[],
  ratio: number,
): void {
  const used = new Set<string>();
  const keys = new Set(wanted.map(({ key }) => key));
  wanted.forEach(({ key, stamp, at }, i) => {
    const texture = textureOf(scene, stamp, ratio);
    used.add(texture);
    let image = images.get(key);
    if (!image) {
      image = scene.add.image(0, 0, texture).setOrigin(0, 0);
      images.set(key, image);
    } else if (image.texture.key !== texture) {
      image.setTexture(texture).setOrigin(0, 0);
    }
    image.setPosition(Math.round(at[0] * ratio), Math.round(at[1] * ratio)).setDepth(i + 1);
  });
  for (const [key, image] of images) {
    if (keys.has(key)) continue;
    image.destroy();
    images.delete(key);
  }
  forget(scene, used);
}

function textureOf(scene: Scene, stamp: Stamp, ratio: number): string {
  const key = `stamp ${ratio} ${stamp.key}`;
  if (scene.textures.exists(key)) return key;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(stamp.width * ratio);
  canvas.height = Math.ceil(stamp.height * ratio);
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(ratio, ratio);
    stamp.draw(context);
  }
  scene.textures.addCanvas(key, canvas);
  return key;
}

function forget(scene: Scene, used: ReadonlySet<string>): void {
  const idle = scene.textures
    .getTextureKeys()
    .filter((key) => key.startsWith('stamp ') && !used.has(key));
  if (idle.length <= kept) return;
  for (const key of idle.slice(0, idle.length - kept / 2)) scene.textures.remove(key);
}
