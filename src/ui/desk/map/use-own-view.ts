import { useMemo } from 'react';
import type { View } from '#exercise/view.ts';
import { useView } from '../desk-context.ts';
import { useReplaced } from '../picture/use-replaced.ts';
import { ownMarks } from './own-marks.ts';

/** The view, with the marks of the map as the trainee’s own picture has them. */
export function useOwnView(): View {
  const view = useView();
  const [replaced] = useReplaced();
  return useMemo(() => {
    const own = ownMarks(view, replaced);
    return own.marks === view.marks ? view : { ...view, ...own };
  }, [view, replaced]);
}
