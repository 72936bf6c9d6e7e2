import { openBrowserStore } from './browser-store.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

export type KeepingFailure = 'private' | 'file' | 'full' | 'other';

/** Why the browser would keep nothing, as far as it says. */
export function whyNotKept(error: unknown, protocol = window.location.protocol): KeepingFailure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name !== 'InvalidStateError' && name !== 'SecurityError') return 'other';
  return protocol === 'file:' ? 'file' : 'private';
}

/** The browser’s store, or one that lasts as long as the page when it has none. */
export async function openStore(): Promise<{ store: Store; failure: KeepingFailure | null }> {
  try {
    const store = await openBrowserStore();
    await store.list();
    // Asks the browser not to clear it when space is short; it may say no, and play goes on.
    void navigator.storage?.persist?.().catch(() => false);
    return { store, failure: null };
  } catch (error) {
    return { store: createMemoryStore(), failure: whyNotKept(error) };
  }
}
