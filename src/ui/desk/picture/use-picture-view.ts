import { useRemembered } from '../notebook.ts';
import { noteOrders, type NoteOrder } from './order-notes.ts';

/** How the trainee wants to see the picture. */
export interface PictureView {
  readonly order: NoteOrder;
  readonly showsReplaced: boolean;
  /** Agencies to have a column; null for as many as there is room for. */
  readonly columns: readonly string[] | null;
  /** Notes with these words alone; empty for all. */
  readonly words: string;
}

const atFirst: PictureView = { order: 'heard', showsReplaced: false, columns: null, words: '' };

export function usePictureView(): [PictureView, (part: Partial<PictureView>) => void] {
  const [view, setView] = useRemembered('picture-view', atFirst, isPictureView);
  return [view, (part) => setView({ ...view, ...part })];
}

function isPictureView(found: unknown): found is PictureView {
  if (typeof found !== 'object' || found === null) return false;
  const { order, showsReplaced, columns, words } = found as Partial<Record<string, unknown>>;
  return (
    noteOrders.some((one) => one === order) &&
    typeof showsReplaced === 'boolean' &&
    (columns === null || Array.isArray(columns)) &&
    typeof words === 'string'
  );
}
