import { useCallback, useState } from 'react';
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

/**
 * State that is still there when the desk is opened again.
 * @param name one of a kind on this desk
 * @param isValid whether what was found is such a value: it may be of another version
 */
export function useRemembered<T>(
  name: string,
  initial: T,
  isValid: (found: unknown) => found is T,
): [T, (next: T) => void] {
  const { notebook } = useDesk();
  const [value, setValue] = useState(() => {
    const found = notebook.read(name);
    return isValid(found) ? found : initial;
  });
  const change = useCallback(
    (next: T) => {
      setValue(() => next);
      notebook.write(name, next);
    },
    [notebook, name],
  );
  return [value, change];
}
