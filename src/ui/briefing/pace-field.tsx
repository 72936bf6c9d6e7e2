import { useId } from 'react';
import { paces, type Pace } from '#ui/desk/desk-clock.ts';
import { useWords } from '#ui/text/i18n.ts';

/** In assessment the instructor fixes the pace before it begins. */
export function PaceField({
  pace,
  onPace,
}: {
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
}) {
  const t = useWords('briefing');
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('start.pace')}</label>
      <select
        id={id}
        className="select"
        value={String(pace)}
        aria-describedby={`${id}-says`}
        onChange={(event) => onPace(paces.find((one) => String(one) === event.target.value) ?? 1)}
      >
        {paces.map((one) => (
          <option key={one} value={String(one)}>
            {t('start.times', { count: one })}
          </option>
        ))}
      </select>
      <span id={`${id}-says`} className="briefing-second">
        {t('start.paceSays')}
      </span>
    </div>
  );
}
