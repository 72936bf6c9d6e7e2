import { readdirSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, root } from '../architecture/sources.ts';

const notOurs = /^(?:node_modules|dist.*|\.git|\.vite|coverage|test-results)$/;

/** Every file of the repository, as paths from its root with slashes. */
export const ourFiles: readonly string[] = readdirSync(root, { withFileTypes: true }).flatMap(
  (entry) => {
    if (notOurs.test(entry.name)) return [];
    if (!entry.isDirectory()) return [entry.name];
    return filesUnder(path.join(root, entry.name)).map((file) => `${entry.name}/${file}`);
  },
);

const files = new Set(ourFiles.flatMap(endingsOf));
const folders = new Set(ourFiles.flatMap((file) => endingsOf(path.posix.dirname(file))));

/** `src/kernel/draw.ts`, `kernel/draw.ts`, `draw.ts`: how prose may name a file, from the folder that it speaks of. */
function endingsOf(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, from) => parts.slice(from).join('/'));
}

/** What running or building makes, and no repository has. */
const made = /^(?:dist|EXERCISE-)/;

/** Whether there is such a file, or folder where it ends in a slash; `*` and `<id>` stand for any name. */
export function isThere(name: string): boolean {
  if (made.test(name)) return true;
  const known = name.endsWith('/') ? folders : files;
  const plain = name.replace(/^\.?\//, '').replace(/\/$/, '');
  if (!/[*<]/.test(plain)) return known.has(plain);
  const source = plain.replaceAll(/[.+]/g, String.raw`\$&`).replaceAll(/\*|<[\w-]+>/g, '[^/]*');
  const pattern = new RegExp(`^${source}$`);
  return [...known].some((one) => pattern.test(one));
}

const kinds = '(?:tsx?|m?js|md|css|json|ya?ml|html|txt|geojson|svg|png)';
const inBackticks = /`([^`\n]+)`/g;
const asFile = new RegExp(String.raw`^[\w.@*<>/-]+(?:\.${kinds}|/)$`);

/** Files and folders that a document names in backticks. */
export function namedIn(markdown: string): string[] {
  const spans = [...withoutFences(markdown).matchAll(inBackticks)].map(([, span = '']) => span);
  return spans.filter((span) => asFile.test(span));
}

/** Where the links of a document lead. */
export function linksIn(markdown: string): string[] {
  const text = withoutFences(markdown).replaceAll(inBackticks, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
}

/** The headings of a document as links name them. */
export function anchorsIn(markdown: string): Set<string> {
  const headings = [...withoutFences(markdown).matchAll(/^#+ (.+)$/gm)];
  return new Set(
    headings.map(([, words = '']) =>
      words
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

function withoutFences(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```/gm, '');
}

const comment = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/[^\n]*/g;
const fileName = new RegExp(String.raw`(?<![\w./#:-])[\w@-]+(?:/[\w@.-]+)*\.${kinds}\b`, 'g');

/** Files that the comments of a source name. */
export function namedInComments(code: string): string[] {
  return (code.match(comment) ?? []).flatMap((words) => words.match(fileName) ?? []);
}
