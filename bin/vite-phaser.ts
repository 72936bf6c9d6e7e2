import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

// The map uses images and a camera; Phaser as it is published also brings physics, tile maps, particles,
// sound, loaders and input, and is built so that nothing of it can be shaken off. Its own sources are
// meant to be built with fewer parts: what its game needs comes with it, and these besides.

const entry = '\0phaser-parts';
const parts = [
  'renderer',
  'events/EventEmitter',
  'cameras/2d',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/image/ImageFactory',
  'scene/ScenePlugin',
];

/** What its own build replaces, by name; of these the map needs both renderers alone. */
const features: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  EXPERIMENTAL: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Builds `phaser` from the parts of it that the map uses. While developing it is the whole. */
export function phaserParts(): Plugin {
  const published = createRequire(import.meta.url).resolve('phaser/package.json');
  const sources = path.join(path.dirname(published), 'src').split(path.sep).join('/');
  return {
    name: 'phaser-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? entry : null),
    load: (id) => (id === entry ? entryOf(sources) : null),
    transform: {
      filter: { id: /phaser[\\/]src[\\/].*\.js$/, code: /typeof [A-Z]/ },
      handler: (code) => ({ code: withFeatures(code), map: null }),
    },
  };
}

function entryOf(sources: string): string {
  return [
    ...parts.map((part) => `import '${sources}/${part}';`),
    `import Game from '${sources}/core/Game';`,
    `import constants from '${sources}/const';`,
    `import Scale from '${sources}/scale';`,
    'export const { CANVAS, WEBGL } = constants;',
    'export { Game, Scale };',
  ].join('\n');
}

function withFeatures(code: string): string {
  return code.replaceAll(/typeof ([A-Z_]+)\b/g, (words, name: string) =>
    name in features ? String(features[name]) : words,
  );
}
