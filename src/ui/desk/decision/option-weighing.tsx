import { useId } from 'react';
import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { tests, type Weighing } from './proposal-draft.ts';

interface OptionWeighingProps {
  readonly option: BriefDecision['options'][number];
  /** Null when it was not weighed. */
  readonly weighing: Weighing | null;
  readonly isChoice: boolean;
  readonly onChoose: () => void;
  readonly onWeigh: (weighing: Weighing | null) => void;
}

const untested: Weighing = { suitable: false, feasible: false, acceptable: false };

/** One option: chosen or not, weighed or not, and how it stands the three tests. */
export function OptionWeighing(props: OptionWeighingProps) {
  const t = useWords('desk');
  const { option, weighing } = props;
  const id = useId();
  return (
    <fieldset className="option">
      <legend className="visually-hidden">{option.label}</legend>
      <label className="choice">
        <input
          type="radio"
          name="choice"
          aria-describedby={id}
          checked={props.isChoice}
          onChange={props.onChoose}
        />
        <span className="option-name">{option.label}</span>
      </label>
      <p id={id} className="hint">
        {option.note}
      </p>
      <div className="check-row">
        <label className="choice">
          <input
            type="checkbox"
            checked={weighing !== null}
            onChange={(event) => props.onWeigh(event.target.checked ? untested : null)}
          />
          <span>{t('sheet.weighed')}</span>
        </label>
        {tests.map((test) => (
          <label key={test} className="choice">
            <input
              type="checkbox"
              checked={weighing?.[test] ?? false}
              onChange={(event) =>
                props.onWeigh({ ...(weighing ?? untested), [test]: event.target.checked })
              }
            />
            <span>{t(`test.${test}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
