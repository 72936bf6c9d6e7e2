import type { Rating } from '#exercise/events-partner.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { RadioList } from '../parts/radio-list.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';

const ratings = ['low', 'medium', 'high', 'very-high'] as const;

/** One hazard of the joint risk table, as it is being written. */
export interface RiskDraft {
  /** A note that names it. */
  readonly hazard: string;
  readonly rating: Rating | null;
  readonly controls: string;
  readonly tells: string;
}

interface RiskRowProps {
  readonly row: RiskDraft;
  readonly label: string;
  /** Those who are there, and so can take on to tell the crews. */
  readonly crews: readonly string[];
  readonly onChange: (row: RiskDraft) => void;
  readonly onRemove: () => void;
}

/** A hazard: how grave, what is done about it, who tells the crews. */
export function RiskRow({ row, label, crews, onChange, onRemove }: RiskRowProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <fieldset className="sheet-row">
      <legend>{label}</legend>
      <RadioList
        legend={t('risk.rating')}
        columns
        chosen={row.rating}
        onChange={(chosen) =>
          onChange({ ...row, rating: ratings.find((one) => one === chosen) ?? null })
        }
        options={ratings.map((id) => ({ id, label: t(`rating.${id}`) }))}
      />
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
        onClick={onRemove}
      >
        {t('action.remove')}
      </button>
    </fieldset>
  );
}
