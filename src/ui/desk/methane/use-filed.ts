import { useSyncExternalStore } from 'react';
import { methaneFieldIds, type MethaneField } from '#doctrine/methane.ts';
import { useDesk } from '../desk-context.ts';
import type { Notebook } from '../notebook.ts';

/** Notes, by id, under the M/ETHANE field where the trainee put them; null where they belong to none. */
export type Filed = Readonly<Record<string, MethaneField | null>>;

const page = 'filed-by-letter';
const none: Filed = {};
const open = new WeakMap<Notebook, { filed: Filed; readonly listeners: Set<() => void> }>();

/** What the trainee filed, the same wherever on the desk it is asked for. */
export function useFiled(): readonly [
  Filed,
  (note: string, letter: MethaneField | null | undefined) => void,
] {
  const { notebook } = useDesk();
  const store = storeOf(notebook);
  const filed = useSyncExternalStore(
    (changed) => {
      store.listeners.add(changed);
      return () => store.listeners.delete(changed);
    },
    () => store.filed,
  );
  return [
    filed,
    (note, letter) => {
      const { [note]: _before, ...others } = store.filed;
      store.filed = letter === undefined ? others : { ...others, [note]: letter };
      notebook.write(page, store.filed);
      for (const changed of store.listeners) changed();
    },
  ];
}

function storeOf(notebook: Notebook) {
  const known = open.get(notebook);
  if (known !== undefined) return known;
  const found = notebook.read(page);
  const store = { filed: isFiled(found) ? found : none, listeners: new Set<() => void>() };
  open.set(notebook, store);
  return store;
}

function isFiled(found: unknown): found is Filed {
  const letters: readonly unknown[] = [...methaneFieldIds, null];
  return (
    typeof found === 'object' &&
    found !== null &&
    Object.values(found).every((letter) => letters.includes(letter))
  );
}

/** Where a note belongs: where the trainee filed it, else (in practice) where the exercise would. */
export function letterOf(
  { id, letter }: { readonly id: string; readonly letter?: MethaneField | undefined },
  filed: Filed,
): MethaneField | null | undefined {
  return filed[id] === undefined ? letter : filed[id];
}
