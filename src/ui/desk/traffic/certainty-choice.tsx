import { sourcings, type Sourcing } from '#doctrine/information.ts';
import { useWords } from '#ui/text/i18n.ts';

/** How well something is known; nothing is chosen beforehand. */
export function CertaintyChoice({ onChoose }: { readonly onChoose: (how: Sourcing) => void }) {
  const t = useWords('desk');
  return (
    <div className="certainty-choice">
      {sourcings.map((how) => (
        <button
          key={how}
          type="button"
          className="button quiet-button small-button"
          onClick={() => onChoose(how)}
        >
          <span>{t(`certainty.${how}`)}</span>
          <span className="hint">{t(`certaintyHint.${how}`)}</span>
        </button>
      ))}
    </div>
  );
}
