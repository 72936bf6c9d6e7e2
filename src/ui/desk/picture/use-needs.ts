import { useMemo } from 'react';
import { useRemembered } from '../notebook.ts';
import { keyOf, type Cell } from '../selection.ts';

const none: readonly string[] = [];

export interface Needs {
  /** Keys of cells. */
  readonly marks: ReadonlySet<string>;
  /** They need it, says the trainee; what was marked before stays marked. */
  readonly mark: (cells: readonly Cell[]) => void;
  readonly unmark: (cells: readonly Cell[]) => void;
}

/** Who needs what by the trainee’s own say, whether it is to be told now or later. */
export function useNeeds(): Needs {
  const [kept, keep] = useRemembered('picture-needs', none, isTexts);
  return useMemo(() => {
    const marks = new Set(kept);
    return {
      marks,
      mark: (cells) => keep([...new Set([...kept, ...cells.map(keyOf)])]),
      unmark: (cells) => {
        const gone = new Set(cells.map(keyOf));
        keep(kept.filter((key) => !gone.has(key)));
      },
    };
  }, [kept, keep]);
}

function isTexts(found: unknown): found is readonly string[] {
  return Array.isArray(found) && found.every((one) => typeof one === 'string');
}
