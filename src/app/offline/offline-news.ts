import { useSyncExternalStore } from 'react';
import { readVersions, takeNewest } from './versions.ts';

/** `ready`: it works from now on with the server gone. `newer`: a newer version can be taken. */
export type OfflineNews = 'ready' | 'newer';

const hour = 3_600_000;
const listeners = new Set<() => void>();
let news: OfflineNews | null = null;
let askedAt = 0;
let registered: ServiceWorkerRegistration | undefined;

/**
 * Keeps the trainer in this browser, from here on. Where that cannot be, as from a file or a server that is
 * not secure, it is as if nothing had been asked: the trainer plays as ever while its server is there.
 */
export function keepOffline(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined || !window.isSecureContext) return;
  // What it fetches must not stand in the way of the first screen.
  if (document.readyState === 'complete') void keep(workers);
  else window.addEventListener('load', () => void keep(workers), { once: true });
}

/** What is to be said about it; null for nothing. */
export function useOfflineNews(): OfflineNews | null {
  return useSyncExternalStore(subscribe, () => news);
}

/** Asks the server whether there is a newer version, at most once an hour. */
export function lookForNewer(): void {
  if (registered === undefined || Date.now() - askedAt < hour) return;
  askedAt = Date.now();
  // The server may well be gone.
  registered.update().catch(() => undefined);
}

/** That it works with the server gone is said once. */
export function heardReady(): void {
  if (news === 'ready') say(null);
}

/** Opens the page anew with the newest version; windows that are open keep theirs. */
export async function loadNewer(): Promise<void> {
  if (registered === undefined) return;
  await takeNewest(registered.scope);
  window.location.reload();
}

async function keep(workers: ServiceWorkerContainer): Promise<void> {
  try {
    const isFirst = workers.controller === null;
    const registration = await workers.register('./service-worker.js', { updateViaCache: 'none' });
    registered = registration;
    askedAt = Date.now();
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'activated') void look(registration.scope);
      });
    });
    const hadSome = (await readVersions(registration.scope)).taken !== undefined;
    await workers.ready;
    await look(registration.scope);
    if (isFirst && !hadSome && news === null) say('ready');
  } catch {
    // No place to keep it in, or no server to fetch it from.
  }
}

async function look(scope: string): Promise<void> {
  const { taken, newest } = await readVersions(scope);
  if (newest !== taken) say('newer');
}

function say(next: OfflineNews | null): void {
  news = next;
  for (const listener of listeners) listener();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
