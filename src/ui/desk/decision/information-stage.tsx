import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { ConfidedWarning } from '../parts/confided.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import type { ProposalDraft } from './proposal-draft.ts';

interface InformationStageProps {
  readonly draft: ProposalDraft;
  readonly onChange: (part: Partial<ProposalDraft>) => void;
}

/** What the decision rests on, and what is openly not known. */
export function InformationStage({ draft, onChange }: InformationStageProps) {
  const t = useWords('desk');
  const { brief } = useDesk();
  return (
    <>
      <p className="label">{t('sheet.items')}</p>
      <NotesPicker
        label={t('sheet.items')}
        chosen={draft.items}
        onChange={(items) => onChange({ items })}
      />
      <ConfidedWarning items={draft.items} />
      <CheckList
        legend={t('sheet.unknowns')}
        columns
        options={brief.topics}
        chosen={draft.unknowns}
        onChange={(unknowns) => onChange({ unknowns })}
      />
    </>
  );
}
