import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { phaserParts } from './bin/vite-phaser.ts';
import { scenarios } from './bin/vite-scenarios.ts';
import { singleFile } from './bin/vite-single.ts';

// `npm run build:single`: all of the trainer and all scenarios in one file.
export default defineConfig({
  mode: 'single',
  base: './',
  plugins: [react(), scenarios({ packed: true }), phaserParts(), singleFile('rendezvous.html')],
  build: { outDir: 'dist-single', copyPublicDir: false, modulePreload: { polyfill: false } },
});
