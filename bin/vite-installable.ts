import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * The app that can be installed. Its service worker is our own: one that the plug-in generates changes the
 * version under an exercise as soon as every window is closed.
 */
export function installable(): Plugin[] {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'service-worker.ts',
    injectRegister: false,
    manifest: {
      name: 'Rendezvous: training for joint working',
      short_name: 'Rendezvous',
      description:
        'A training simulator for liaison officers at major incidents. For exercises alone, never for a real incident.',
      lang: 'en-GB',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      categories: ['education'],
      theme_color: '#16202c',
      background_color: '#16202c',
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: 'icons/icon-whole-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
    integration: {
      configureCustomSWViteBuild(build) {
        build.logLevel = 'warn';
      },
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
      maximumFileSizeToCacheInBytes: 20 * 1024 * 1024,
    },
  });
}
