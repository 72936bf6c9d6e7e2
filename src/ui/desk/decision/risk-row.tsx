import { riskRatings } from '#doctrine/risk.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { handFocusOn } from '../parts/hand-focus-on.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { ratingNamed, weighedRating, type RiskDraft } from './risk-draft.ts';

interface RiskRowProps {
  readonly row: RiskDraft;
  readonly label: string;
  /** Those who are there, and so can take on to tell the crews. */
  readonly crews: readonly string[];
  readonly onChange: (row: RiskDraft) => void;
  readonly onRemove: () => void;
}

/** A hazard: who is at risk, how likely and how bad, what is done about it, who tells the crews. */
export function RiskRow({ row, label, crews, onChange, onRemove }: RiskRowProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const grades = riskRatings.map((id) => ({ id, label: t(`rating.${id}`) }));
  const { likelihood, impact } = row;
  const weighed =
    likelihood === null || impact === null
      ? t('risk.chooseRating')
      : t('risk.weighed', { rating: t(`rating.${weighedRating(likelihood, impact)}`) });
  return (
    <fieldset className="sheet-row">
      <legend>{label}</legend>
      <TextField
        label={t('risk.atRisk')}
        longest={200}
        value={row.atRisk}
        onChange={(atRisk) => onChange({ ...row, atRisk })}
      />
      <div className="risk-grades">
        <SelectField
          label={t('risk.likelihood')}
          value={likelihood ?? ''}
          options={[{ id: '', label: t('risk.chooseRating') }, ...grades]}
          onChange={(chosen) => onChange({ ...row, likelihood: ratingNamed(chosen) })}
        />
        <SelectField
          label={t('risk.impact')}
          value={impact ?? ''}
          options={[{ id: '', label: t('risk.chooseRating') }, ...grades]}
          onChange={(chosen) => onChange({ ...row, impact: ratingNamed(chosen) })}
        />
        <SelectField
          label={t('risk.rating')}
          value={row.rating ?? ''}
          options={[{ id: '', label: weighed }, ...grades]}
          onChange={(chosen) => onChange({ ...row, rating: ratingNamed(chosen) })}
        />
      </div>
      <TextField
        label={t('risk.controls')}
        rows={2}
        value={row.controls}
        onChange={(controls) => onChange({ ...row, controls })}
      />
      <SelectField
        label={t('risk.tells')}
        value={row.tells}
        options={[
          { id: '', label: t('risk.chooseTells') },
          ...crews.map((id) => ({ id, label: names.party(id).name })),
        ]}
        onChange={(tells) => onChange({ ...row, tells })}
      />
      <button
        type="button"
        className="plain-button row-remove"
        aria-label={t('notes.remove', { label })}
        onClick={({ currentTarget }) => {
          handFocusOn(currentTarget.closest('.sheet-row'));
          onRemove();
        }}
      >
        {t('action.remove')}
      </button>
    </fieldset>
  );
}
