import { useId, useState } from 'react';
import { mostUmpires } from '#doctrine/umpire-sheet.ts';
import { useWords } from '#ui/text/i18n.ts';
import { AskDialog } from '#ui/frame/ask-dialog.tsx';
import { TakeIn } from './take-in.tsx';
import { UmpireBegin } from './umpire-begin.tsx';
import type { UmpireDesk } from './umpire-part.ts';

/** Whose sheet is written: those that there are, and a name to begin another. */
export function UmpireWho({ desk }: { desk: UmpireDesk }) {
  const t = useWords('umpire');
  const id = useId();
  const [asking, setAsking] = useState(false);
  const { umpires, active } = desk;
  return (
    <div className="umpire-who no-print">
      {umpires.length === 0 ? <p className="quiet small">{t('who.none')}</p> : null}
      {umpires.length === 0 ? null : (
        <fieldset className="umpire-raters">
          <legend>{t('who.write')}</legend>
          {umpires.map(({ rater }) => (
            <label key={rater} className="choice">
              <input
                type="radio"
                name={`${id}-rater`}
                checked={active?.rater === rater}
                onChange={() => desk.onActive(rater)}
              />
              {rater}
            </label>
          ))}
        </fieldset>
      )}
      {umpires.length < mostUmpires ? (
        <UmpireBegin desk={desk} />
      ) : (
        <p className="quiet small">{t('who.full', { count: mostUmpires })}</p>
      )}
      {umpires.length === 1 ? <p className="quiet small">{t('who.lone')}</p> : null}
      {active === null ? null : (
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => setAsking(true)}
        >
          {t('who.remove', { rater: active.rater })}
        </button>
      )}
      <TakeIn onTakeIn={desk.onTakeIn} />
      <AskDialog
        isOpen={asking}
        words={{
          title: t('who.removeTitle'),
          says: t('who.removeSays', { rater: active?.rater ?? '' }),
          confirm: t('who.removeConfirm'),
          cancel: t('who.cancel'),
        }}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          if (active !== null) desk.onRemove(active.rater);
        }}
      />
    </div>
  );
}
