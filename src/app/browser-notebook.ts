import type { Notebook } from '#ui/desk/notebook.ts';

function keyOf(exercise: string): string {
  return `rendezvous.desk.${exercise}`;
}

/** Keeps what a desk remembers beside its exercise, under one key, so that both go together. */
export function browserNotebook(exercise: string): Notebook {
  const pages = readPages(exercise);
  return {
    read: (name) => pages[name],
    write(name, value) {
      pages[name] = value;
      try {
        localStorage.setItem(keyOf(exercise), JSON.stringify(pages));
      } catch {
        // Full or forbidden: it is still remembered for as long as the page is open.
      }
    },
  };
}

/** The exercise was deleted. */
export function forgetNotebook(exercise: string): void {
  try {
    localStorage.removeItem(keyOf(exercise));
  } catch {
    // Where nothing can be deleted, nothing was kept.
  }
}

function readPages(exercise: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(exercise)) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? { ...kept } : {};
  } catch {
    return {};
  }
}
