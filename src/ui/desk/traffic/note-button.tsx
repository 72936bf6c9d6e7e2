import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';

/** Opens the dialog that notes any words of a message. Small: it stands behind every message. */
export function NoteButton({ message }: { readonly message: string }) {
  const t = useWords('desk');
  const { change } = useDeskState();
  return (
    <button
      type="button"
      className="note-button"
      aria-haspopup="dialog"
      aria-label={t('traffic.noteWords')}
      title={t('traffic.noteKey')}
      onClick={() => change({ dialog: { kind: 'note', message } })}
    >
      <Sign name="note" />
    </button>
  );
}
