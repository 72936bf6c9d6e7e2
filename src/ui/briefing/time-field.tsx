import { useId } from 'react';
import { paces } from '#ui/desk/desk-clock.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { Start, TimeChoice } from './start.ts';

type Mode = Start['mode'];

/** What can be chosen: in practice the pace is one's own, in assessment whoever starts it fixes it. */
const choices: Readonly<Record<Mode, readonly TimeChoice[]>> = {
  practice: ['mine', 'waits'],
  assessment: [...paces, 'waits'],
};

interface TimeFieldProps {
  readonly mode: Mode;
  readonly time: TimeChoice;
  readonly onTime: (time: TimeChoice) => void;
}

/** How time runs in the exercise. */
export function TimeField({ mode, time, onTime }: TimeFieldProps) {
  const t = useWords('briefing');
  const id = useId();
  const label = (one: TimeChoice) =>
    typeof one === 'number' ? t('start.times', { count: one }) : t(`start.${one}`);
  return (
    <div className="field briefing-time">
      <label htmlFor={id}>{t('start.time')}</label>
      <select
        id={id}
        className="select"
        value={String(time)}
        aria-describedby={`${id}-says`}
        onChange={(event) => {
          const chosen = choices[mode].find((one) => String(one) === event.target.value);
          if (chosen !== undefined) onTime(chosen);
        }}
      >
        {choices[mode].map((one) => (
          <option key={one} value={String(one)}>
            {label(one)}
          </option>
        ))}
      </select>
      <span id={`${id}-says`} className="briefing-second">
        {t(`start.${saysOf(mode, time)}`)}
      </span>
    </div>
  );
}

function saysOf(mode: Mode, time: TimeChoice) {
  if (time === 'mine') return 'mineSays';
  if (time !== 'waits') return 'fixedSays';
  return mode === 'practice' ? 'waitsSays' : 'waitsAssessed';
}

/** What each mode begins with. */
export function timeOf({ mode, pace, waits }: Start): Record<Mode, TimeChoice> {
  return {
    practice: waits && mode === 'practice' ? 'waits' : 'mine',
    assessment: waits && mode === 'assessment' ? 'waits' : pace,
  };
}
