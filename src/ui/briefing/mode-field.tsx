import { useId } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import type { Start } from './start.ts';

const modes = ['practice', 'assessment'] as const;

interface ModeFieldProps {
  readonly mode: Start['mode'];
  readonly onMode: (mode: Start['mode']) => void;
}

/** With a coach and ready-made notes, or with one's own words alone. */
export function ModeField({ mode, onMode }: ModeFieldProps) {
  const t = useWords('briefing');
  const id = useId();
  return (
    <fieldset className="briefing-modes">
      <legend className="visually-hidden">{t('start.mode')}</legend>
      {modes.map((one) => (
        <div key={one} className="choice">
          <input
            id={`${id}-${one}`}
            type="radio"
            name={`${id}-mode`}
            value={one}
            checked={mode === one}
            aria-describedby={`${id}-${one}-says`}
            onChange={() => onMode(one)}
          />
          <div>
            <label htmlFor={`${id}-${one}`}>{t(`start.${one}`)}</label>
            <span id={`${id}-${one}-says`} className="briefing-second">
              {t(`start.${one}Says`)}
            </span>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
