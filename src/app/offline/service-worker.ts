import { addVersion, cacheName, findKept, removeOld } from './versions.ts';

// Serves the trainer from what this browser has of it, so that it works with the server gone. All of it is
// fetched at the first visit: scenarios, map and debrief too, since nobody can say what an exercise needs.

interface Listed {
  readonly url: string;
  /** Null where the address already changes with what is in it. */
  readonly revision: string | null;
}

interface Waiting {
  readonly waitUntil: (until: Promise<unknown>) => void;
}

interface Asked extends Waiting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** This file’s own scope; the page’s types have no name for it. */
interface WorkerScope {
  readonly __WB_MANIFEST: readonly Listed[];
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ((
    name: 'install' | 'activate',
    on: (event: Waiting) => void,
  ) => void) &
    ((name: 'fetch', on: (event: Asked) => void) => void);
}

declare const self: WorkerScope;

/** Everything that the build has made, written in here by the build. */
const files = self.__WB_MANIFEST.toSorted((a, b) => (a.url < b.url ? -1 : 1));
const { scope } = self.registration;
const firstPage = new URL('index.html', scope).href;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const address = keptAs(event.request);
  if (address !== null) event.respondWith(answer(address, event.request));
});

async function install(): Promise<void> {
  const version = await digest(JSON.stringify(files));
  const cache = await caches.open(cacheName(scope, version));
  await Promise.all(files.map((file) => keep(file, cache)));
  await addVersion(scope, version);
  // Which worker is at work changes nothing that is shown.
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  await removeOld(scope);
  await self.clients.claim();
}

async function keep({ url, revision }: Listed, cache: Cache): Promise<void> {
  const address = new URL(url, scope).href;
  const known = revision === null ? await findKept(scope, address) : undefined;
  await cache.put(address, known ?? (await fetched(address)));
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address, { cache: 'reload' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // A browser opens no page from an answer that says it was redirected.
  const { status, headers } = response;
  return response.redirected ? new Response(await response.blob(), { status, headers }) : response;
}

/** The address under which it would be kept; null for what is not ours to answer. */
function keptAs({ method, mode, url }: Request): string | null {
  const { href, pathname, origin } = new URL(url.replace(/[?#].*$/s, ''));
  if (method !== 'GET' || !href.startsWith(scope)) return null;
  const isFirst = `${origin}${pathname}` === scope;
  if (mode === 'navigate' && !isFirst && href !== firstPage) return null;
  return isFirst ? firstPage : href;
}

async function answer(address: string, request: Request): Promise<Response> {
  return (await findKept(scope, address)) ?? fetch(request);
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return Array.from(bytes.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
