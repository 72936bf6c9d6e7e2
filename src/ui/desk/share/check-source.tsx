import { useWords } from '#ui/text/i18n.ts';
import { useDeskState, useView } from '../desk-context.ts';

/** Opens what asks somebody who could know. */
export function CheckSource({ note }: { readonly note: string | null }) {
  const t = useWords('desk');
  const { change } = useDeskState();
  const { notes } = useView();
  return (
    <button
      type="button"
      className="button quiet-button"
      aria-haspopup="dialog"
      data-guide="check"
      disabled={notes.length === 0}
      onClick={() => change({ dialog: { kind: 'verify', note } })}
    >
      {t('share.verify')}
    </button>
  );
}
