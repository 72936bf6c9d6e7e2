import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { ActionsAgreed } from './actions-agreed.tsx';
import type { ProposalDraft } from './proposal-draft.ts';
import { useMeetingDraft } from './use-meeting-draft.ts';

interface ReviewStageProps {
  readonly draft: ProposalDraft;
  readonly onChange: (part: Partial<ProposalDraft>) => void;
}

const reviews = [300, 600, 900, 1200, 1800, 3600];

/** When it is looked at again, and who does what: actions are agreed at a meeting. */
export function ReviewStage({ draft, onChange }: ReviewStageProps) {
  const t = useWords('desk');
  const { change } = useDeskState();
  const [{ actions }] = useMeetingDraft();
  return (
    <>
      <SelectField
        label={t('sheet.reviewIn')}
        value={draft.reviewIn}
        options={[
          { id: '', label: t('sheet.noReview') },
          ...reviews.map((seconds) => ({ id: String(seconds), label: inWords(seconds) })),
        ]}
        onChange={(reviewIn) => onChange({ reviewIn })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.provisional}
          onChange={(event) => onChange({ provisional: event.target.checked })}
        />
        <span>{t('sheet.provisional')}</span>
      </label>
      <ActionsAgreed />
      <div className="summary-line">
        <p className="hint">{t('stage.drafted', { count: actions.length })}</p>
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => change({ joint: 'meeting' })}
        >
          {t('stage.toMeeting')}
        </button>
      </div>
    </>
  );
}
