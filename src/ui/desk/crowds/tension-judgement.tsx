import {
  confidences,
  tensionSorts,
  type Confidence,
  type TensionLevel,
  type TensionSort,
} from '#doctrine/police-liaison.ts';
import { useWords } from '#ui/text/i18n.ts';
import { SelectField } from '../parts/select-field.tsx';

const levels: readonly TensionLevel[] = [6, 5, 4, 3, 2, 1];

/** What an officer makes of a group: on what sort of basis, how tense, how surely. */
export interface Judgement {
  readonly sort: TensionSort;
  readonly level: TensionLevel;
  readonly confidence: Confidence;
}

interface TensionJudgementProps {
  readonly value: Judgement;
  readonly onChange: (part: Partial<Judgement>) => void;
}

export function TensionJudgement({ value, onChange }: TensionJudgementProps) {
  const t = useWords('desk');
  return (
    <>
      <SelectField
        label={t('tension.sort')}
        value={value.sort}
        options={tensionSorts.map((id) => ({ id, label: t(`tension.sorts.${id}`) }))}
        onChange={(id) =>
          onChange({ sort: tensionSorts.find((sort) => sort === id) ?? value.sort })
        }
      />
      <div className="field-pair">
        <SelectField
          label={t('tension.level')}
          value={String(value.level)}
          options={levels.map((id) => ({ id: String(id), label: t(`tension.levels.l${id}`) }))}
          onChange={(id) =>
            onChange({ level: levels.find((level) => String(level) === id) ?? value.level })
          }
        />
        <SelectField
          label={t('tension.confidence')}
          value={value.confidence}
          options={confidences.map((id) => ({ id, label: t(`tension.confidences.${id}`) }))}
          onChange={(id) =>
            onChange({ confidence: confidences.find((one) => one === id) ?? value.confidence })
          }
        />
      </div>
    </>
  );
}
