import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

// What a page of the trainer may do: run its own script and nothing else, ask its own server and nobody else.

/** The two sheets that React Aria puts into a page, letter by letter: the second on iOS alone. */
export const ariaSheets = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

interface Sources {
  scripts: readonly string[];
  styles: readonly string[];
  others: Readonly<Record<string, string>>;
}

/** Of a folder with its server. */
const served: Sources = {
  scripts: ["'self'"],
  styles: ["'self'"],
  others: { 'worker-src': "'self'", 'connect-src': "'self'", 'manifest-src': "'self'" },
};

function policy({ scripts, styles, others }: Sources): string {
  const rules = {
    'default-src': "'none'",
    'script-src': scripts.join(' '),
    'style-src': [...styles, ...ariaSheets.map(hashOf)].join(' '),
    // Phaser has small pictures of its own in its script.
    'img-src': "'self' data: blob:",
    ...others,
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** The policy of a page that holds these scripts and styles itself, asks nobody and needs nothing else. */
export function policyOfOneFile(scripts: readonly string[], styles: readonly string[]): string {
  return policy({
    scripts: scripts.map(hashOf),
    styles: styles.map(hashOf),
    others: { 'img-src': 'data: blob:', 'worker-src': 'blob:' },
  });
}

/** Puts the policy into a built page; while one develops there is none. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => withPolicy(html, policy(served)),
    },
  };
}

/** It comes before whatever it has a say in. @throws Error where there is no place for it: no page goes without. */
export function withPolicy(html: string, content: string): string {
  const place = '<meta charset="utf-8" />';
  if (!html.includes(place)) throw new Error(`The page has no ${place}, which its policy follows.`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  return html.replace(place, (charset) => `${charset}\n    ${meta}`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
