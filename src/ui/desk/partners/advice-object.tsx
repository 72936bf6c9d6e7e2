import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { WithinField } from '../parts/within-field.tsx';
import type { Advice, AdviceDraft } from './advice-draft.ts';

interface AdviceObjectProps {
  readonly agency: string;
  readonly advice: Exclude<Advice, 'declare'>;
  readonly draft: AdviceDraft;
  readonly onChange: (part: Partial<AdviceDraft>) => void;
}

/** Whom of theirs it is about, for which task, for how long, or off which road. */
export function AdviceObject({ agency, advice, draft, onChange }: AdviceObjectProps) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const units = brief.units.filter((unit) => unit.agency === agency);
  const roads = brief.geometry.roads
    .map(({ id, name }) => ({ id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  return (
    <div className="field-pair">
      <SelectField
        label={t('advise.unit')}
        value={draft.unit}
        options={[
          { id: '', label: t('advise.allUnits') },
          ...units.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(unit) => onChange({ unit })}
      />
      {advice === 'route' ? (
        <SelectField
          label={t('advise.avoid')}
          value={draft.avoid}
          lacks={draft.avoid === ''}
          options={[{ id: '', label: t('advise.chooseRoad') }, ...roads]}
          onChange={(avoid) => onChange({ avoid })}
        />
      ) : (
        <SelectField
          label={t('advise.task')}
          value={draft.task}
          lacks={draft.task === '' && (advice !== 'withdraw' || draft.unit === '')}
          options={[{ id: '', label: t('advise.noTask') }, ...brief.tasks]}
          onChange={(task) => onChange({ task })}
        />
      )}
      {advice === 'hold' ? (
        <WithinField
          label={t('advise.until')}
          none={t('advise.untilTold')}
          value={draft.until}
          lacks={draft.until === ''}
          onChange={(until) => onChange({ until })}
        />
      ) : null}
    </div>
  );
}
