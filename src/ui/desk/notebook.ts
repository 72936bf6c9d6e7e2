import { useSyncExternalStore } from 'react';
import { useDesk } from './desk-context.ts';

/**
 * What the desk remembers of one exercise besides the exercise itself: what was read, what is half
 * written. Plain data by name. It outlives the page where the browser lets it.
 */
export interface Notebook {
  /** Undefined where nothing was written under that name. */
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
}

/** Remembers for as long as it is held. */
export function memoryNotebook(): Notebook {
  const pages = new Map<string, unknown>();
  return { read: (name) => pages.get(name), write: (name, value) => void pages.set(name, value) };
}

/** A page of the notebook that is open before several. */
interface Page {
  readonly value: () => unknown;
  readonly write: (next: unknown) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

const open = new WeakMap<Notebook, Map<string, Page>>();

/**
 * State that is still there when the desk is opened again. All who ask for the same name have the
 * same, and see it change.
 * @param name one of a kind on this desk
 * @param isValid whether what was found is such a value: it may be of another version
 */
export function useRemembered<T>(
  name: string,
  initial: T,
  isValid: (found: unknown) => found is T,
): [T, (next: T) => void] {
  const { notebook } = useDesk();
  const page = pageOf(notebook, name, (found) => (isValid(found) ? found : initial));
  const value = useSyncExternalStore(page.subscribe, page.value);
  // Only what is valid is on the page: as found, as it was at first, or as written here.
  return [value as T, page.write];
}

function pageOf(notebook: Notebook, name: string, read: (found: unknown) => unknown): Page {
  const pages = open.get(notebook) ?? new Map<string, Page>();
  open.set(notebook, pages);
  const page = pages.get(name) ?? newPage(notebook, name, read(notebook.read(name)));
  pages.set(name, page);
  return page;
}

function newPage(notebook: Notebook, name: string, first: unknown): Page {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    value: () => value,
    write(next) {
      value = next;
      notebook.write(name, next);
      for (const changed of listeners) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
