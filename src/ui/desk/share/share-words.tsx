import { useWords } from '#ui/text/i18n.ts';
import { TextField } from '../parts/text-field.tsx';
import type { ShareDraft } from './share-draft.ts';

interface ShareWordsProps {
  readonly draft: ShareDraft;
  readonly onChange: (draft: ShareDraft) => void;
}

/** What goes with the notes: what they mean to those who are told, and what is asked of them. */
export function ShareWords({ draft, onChange }: ShareWordsProps) {
  const t = useWords('desk');
  return (
    <div className="share-words">
      <TextField
        label={t('share.meaning')}
        value={draft.meaning}
        onChange={(meaning) => onChange({ ...draft, meaning })}
      />
      <TextField
        label={t('share.asks')}
        value={draft.asks}
        onChange={(asks) => onChange({ ...draft, asks })}
      />
    </div>
  );
}
