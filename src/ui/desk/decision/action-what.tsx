import { useWords } from '#ui/text/i18n.ts';
import { placeOptions } from '../agencies/place-options.ts';
import { useDesk } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { SelectField } from '../parts/select-field.tsx';
import type { ActionDraft } from './action-draft.ts';

interface ActionWhatProps {
  readonly number: number;
  readonly action: ActionDraft;
  readonly onChange: (part: Partial<ActionDraft>) => void;
}

/** What an action consists of: telling whom what, sending what where, or finding out about what. */
export function ActionWhat({ number, action, onChange }: ActionWhatProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  switch (action.does) {
    case 'tell':
      return (
        <>
          <CheckList
            legend={t('action.to')}
            columns
            chosen={action.to}
            onChange={(to) => onChange({ to })}
            options={brief.agencies
              .filter(({ id }) => id !== action.owner)
              .map(({ id, name }) => ({ id, label: name }))}
          />
          <NotesPicker
            label={t('action.items', { number })}
            chosen={action.items}
            onChange={(items) => onChange({ items })}
          />
        </>
      );
    case 'send': {
      const owner = brief.agencies.find(({ id }) => id === action.owner);
      return (
        <div className="field-pair">
          <SelectField
            label={t('action.capability')}
            value={action.capability}
            options={[
              { id: '', label: t('action.chooseWhat') },
              ...(owner?.capabilities ?? []).map((id) => ({ id, label: names.capability(id) })),
            ]}
            onChange={(capability) => onChange({ capability })}
          />
          <SelectField
            label={t('request.purpose')}
            value={action.purpose}
            options={[{ id: '', label: t('request.choose') }]}
            groups={[
              {
                heading: t('request.tasks'),
                options: brief.tasks.map(({ id, label }) => ({ id: `task:${id}`, label })),
              },
              {
                heading: t('request.places'),
                options: placeOptions(brief).map(({ id, label }) => ({ id: `place:${id}`, label })),
              },
            ]}
            onChange={(purpose) => onChange({ purpose })}
          />
        </div>
      );
    }
    case 'find-out':
      return (
        <SelectField
          label={t('action.topic')}
          value={action.topic}
          options={[{ id: '', label: t('challenge.choose') }, ...brief.topics]}
          onChange={(topic) => onChange({ topic })}
        />
      );
  }
}
