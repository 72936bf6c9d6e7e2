import { useMemo } from 'react';
import { useRemembered } from '../notebook.ts';

interface DraftOf<T> {
  readonly draft: T;
  readonly change: (part: Partial<T>) => void;
  /** It was sent, or is not wanted any more. */
  readonly forget: () => void;
}

/**
 * What a dialog is being filled in with. It is still there when the dialog was closed by accident, or
 * the page was loaded anew; not when it was sent or cancelled.
 * @param name one of a kind on this desk
 */
export function useDraft<T extends object>(name: string, empty: T): DraftOf<T> {
  const isDraft = useMemo(() => {
    const isLike = alike(empty);
    return (found: unknown): found is T | null => found === null || isLike(found);
  }, [empty]);
  // As long as nothing was filled in it is empty as of now, which may not be as it was before.
  const [written, write] = useRemembered<T | null>(`draft ${name}`, null, isDraft);
  const draft = written ?? empty;
  return {
    draft,
    change: (part) => write({ ...draft, ...part }),
    forget: () => write(null),
  };
}

/** Of the same fields, each of the same kind; a field may be empty of a choice. */
function alike<T extends object>(empty: T) {
  const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);
  return (found: unknown): found is T => {
    if (typeof found !== 'object' || found === null) return false;
    const fields = new Map<string, unknown>(Object.entries(found));
    return Object.entries(empty).every(([field, value]) => {
      const other = fields.get(field);
      if (value === null || other === null) return other === null || typeof other === 'string';
      return kindOf(other) === kindOf(value);
    });
  };
}
