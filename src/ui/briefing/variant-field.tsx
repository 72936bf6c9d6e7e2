import { useId } from 'react';
import { useWords } from '#ui/text/i18n.ts';

/** The ways in which an exercise can be played beside as it is written, and the one that is chosen. */
export interface VariantChoice {
  readonly all: readonly { readonly id: string; readonly title: string; readonly says: string }[];
  /** Undefined: as written. */
  readonly chosen: string | undefined;
  readonly onChoose: (variant: string | undefined) => void;
}

/** Which variant is played, folded away: as written is what most want first. */
export function VariantField({ all, chosen, onChoose }: VariantChoice) {
  const t = useWords('briefing');
  const id = useId();
  const asWritten = {
    id: undefined,
    title: t('start.asWritten'),
    says: t('start.asWrittenSays'),
  };
  const options = [asWritten, ...all];
  const title = all.find((one) => one.id === chosen)?.title ?? asWritten.title;
  return (
    <details className="briefing-advanced">
      <summary>{t('start.variant', { title })}</summary>
      <fieldset className="briefing-advanced-inside briefing-variants">
        <legend className="visually-hidden">{t('start.variants')}</legend>
        {options.map((one, index) => (
          <div key={one.id ?? ''} className="choice">
            <input
              id={`${id}-${index}`}
              type="radio"
              name={id}
              checked={chosen === one.id}
              aria-describedby={`${id}-${index}-says`}
              onChange={() => onChoose(one.id)}
            />
            <div>
              <label htmlFor={`${id}-${index}`}>{one.title}</label>
              <span id={`${id}-${index}-says`} className="briefing-second">
                {one.says}
              </span>
            </div>
          </div>
        ))}
      </fieldset>
    </details>
  );
}
