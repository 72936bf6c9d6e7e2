import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { OptionWeighing } from './option-weighing.tsx';
import type { ProposalDraft } from './proposal-draft.ts';

interface OptionsStageProps {
  readonly decision: BriefDecision;
  readonly draft: ProposalDraft;
  readonly onChange: (part: Partial<ProposalDraft>) => void;
}

/** Options weighed, the one chosen, and what to do instead if something happens. */
export function OptionsStage({ decision, draft, onChange }: OptionsStageProps) {
  const t = useWords('desk');
  return (
    <>
      {decision.options.map((option) => (
        <OptionWeighing
          key={option.id}
          option={option}
          weighing={draft.weighed[option.id] ?? null}
          isChoice={draft.choice === option.id}
          onChoose={() => onChange({ choice: option.id })}
          onWeigh={(weighing) => {
            const { [option.id]: _before, ...others } = draft.weighed;
            onChange({
              weighed: weighing === null ? others : { ...others, [option.id]: weighing },
            });
          }}
        />
      ))}
      <SelectField
        label={t('sheet.contingency')}
        value={draft.contingency}
        options={[{ id: '', label: t('sheet.noContingency') }, ...decision.options]}
        onChange={(contingency) => onChange({ contingency })}
      />
      {draft.contingency === '' ? null : (
        <TextField
          label={t('sheet.trigger')}
          hint={t('sheet.triggerHint')}
          value={draft.trigger}
          onChange={(trigger) => onChange({ trigger })}
        />
      )}
    </>
  );
}
