import { useId } from 'react';
import { useWords } from '#ui/text/i18n.ts';

interface GuideFieldProps {
  readonly wants: boolean;
  readonly onWants: (wants: boolean) => void;
}

/** Whether the guide of the first minutes is on the desk. */
export function GuideField({ wants, onWants }: GuideFieldProps) {
  const t = useWords('briefing');
  const id = useId();
  return (
    <div className="choice">
      <input
        id={id}
        type="checkbox"
        checked={wants}
        aria-describedby={`${id}-says`}
        onChange={(event) => onWants(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{t('start.guided')}</label>
        <span id={`${id}-says`} className="briefing-second">
          {t('start.guidedSays')}
        </span>
      </div>
    </div>
  );
}
