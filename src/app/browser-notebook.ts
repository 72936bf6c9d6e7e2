import type { Notebook } from '#ui/desk/notebook.ts';

function keyOf(exercise: string): string {
  return `rendezvous.desk.${exercise}`;
}

type Pages = Record<string, unknown>;

/** What the browser took no more of, by exercise: remembered for as long as the page is open. */
const unkept = new Map<string, Pages>();

/**
 * Keeps what a desk remembers beside its exercise, under one key, so that both go together.
 * @param isLasting whether the exercise itself outlives the page: what belongs to none would stay for ever
 */
export function browserNotebook(exercise: string, isLasting: boolean): Notebook {
  const pages = unkept.get(exercise) ?? readPages(exercise);
  return {
    read: (name) => pages[name],
    write(name, value) {
      pages[name] = value;
      if (isLasting && isWritten(exercise, pages)) unkept.delete(exercise);
      else unkept.set(exercise, pages);
    },
  };
}

function isWritten(exercise: string, pages: Pages): boolean {
  try {
    localStorage.setItem(keyOf(exercise), JSON.stringify(pages));
    return true;
  } catch {
    // Full or forbidden.
    return false;
  }
}

/** The exercise was deleted. */
export function forgetNotebook(exercise: string): void {
  unkept.delete(exercise);
  try {
    localStorage.removeItem(keyOf(exercise));
  } catch {
    // Where nothing can be deleted, nothing was kept.
  }
}

function readPages(exercise: string): Pages {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(exercise)) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
  } catch {
    return {};
  }
}
