import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { policyOfOneFile, withPolicy } from './vite-csp.ts';

// The trainer in one file, which opens from a disk: no server, no second file.

const worker = '/src/app/make-worker.ts';

/** Makes `fileName` of everything, under a policy that names by its hash what it holds. */
export function singleFile(fileName: string): PluginOption[] {
  let root = '';
  const entry: Plugin = {
    name: 'single-entry',
    enforce: 'pre',
    configResolved(config) {
      ({ root } = config);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        withIcon(html, root).replace('/src/app/main.tsx', '/src/app/single/entry.ts'),
    },
    async resolveId(id, importer) {
      if (!id.endsWith('/make-worker.ts') || importer === undefined) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      const isServed = found?.id === path.join(root, worker);
      return isServed ? path.join(root, 'src/app/single/make-worker.ts') : found;
    },
  };
  const seal: Plugin = {
    name: 'single-seal',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('There is no page.');
        delete bundle['index.html'];
        this.emitFile({ type: 'asset', fileName, source: sealed(String(page.source)) });
      },
    },
  };
  return [entry, viteSingleFile(), seal];
}

/** Links to files beside it lead nowhere: the icon is put in, what is for installing is left out. */
function withIcon(html: string, root: string): string {
  const icon = readFileSync(path.join(root, 'public/favicon.svg')).toString('base64');
  return html
    .replace('./favicon.svg', `data:image/svg+xml;base64,${icon}`)
    .replaceAll(/\n\s*<link rel="apple-touch-icon"[^>]*>/g, '');
}

function sealed(html: string): string {
  const within = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(
      ([, text]) => text ?? '',
    );
  return withPolicy(html, policyOfOneFile(within('script'), within('style')));
}
