import type { BriefCrowd } from '#exercise/view-crowds.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import type { TalkDraft } from './talk-draft.ts';

interface TalkMatterProps {
  readonly crowd: BriefCrowd;
  readonly draft: TalkDraft;
  readonly onChange: (part: Partial<TalkDraft>) => void;
}

/** What a talk of this kind is about: an offer, another party, or what one would like to hear. */
export function TalkMatter({ crowd, draft, onChange }: TalkMatterProps) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const choose = { id: '', label: t('talk.choose') };
  if (draft.move === 'negotiate') {
    return (
      <div className="field">
        <SelectField
          label={t('talk.offer')}
          value={draft.offer}
          lacks={draft.offer === ''}
          options={[choose, ...crowd.offers]}
          onChange={(offer) => onChange({ offer })}
        />
        <span className="hint">{t('talk.offerHint')}</span>
      </div>
    );
  }
  if (draft.move === 'mediate') {
    const others = [...brief.crowds.filter(({ id }) => id !== crowd.id), ...brief.agencies];
    return (
      <SelectField
        label={t('talk.with')}
        value={draft.with}
        lacks={draft.with === ''}
        options={[choose, ...others.map(({ id, name }) => ({ id, label: name }))]}
        onChange={(other) => onChange({ with: other })}
      />
    );
  }
  return (
    <div className="field-pair">
      <SelectField
        label={t('talk.topic')}
        value={draft.topic}
        options={[{ id: '', label: t('talk.anyTopic') }, ...brief.topics]}
        onChange={(topic) => onChange({ topic })}
      />
      <SelectField
        label={t('talk.about')}
        value={draft.about}
        options={(['group', 'individuals'] as const).map((id) => ({
          id,
          label: t(`talk.abouts.${id}`),
        }))}
        onChange={(about) => onChange({ about: about === 'individuals' ? 'individuals' : 'group' })}
      />
    </div>
  );
}
