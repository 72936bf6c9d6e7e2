import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import type { DeskClock, Pace } from '../desk-clock.ts';
import { useClock } from './use-clock.ts';

const paces: readonly Pace[] = [1, 5, 15];

/** Pause, or how many times faster than life the exercise runs. */
export function PaceControl({ clock }: { readonly clock: DeskClock }) {
  const t = useWords('desk');
  const { running, pace } = useClock(clock);
  return (
    <ToggleButtonGroup
      className="pace"
      aria-label={t('pace.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[running ? String(pace) : 'pause']}
      onSelectionChange={(keys) => {
        const [key] = keys;
        const chosen = paces.find((one) => String(one) === key);
        if (chosen === undefined) clock.pause();
        else clock.run(chosen);
      }}
    >
      <ToggleButton id="pause" className="pace-button">
        {running ? t('pace.pause') : t('pace.paused')}
      </ToggleButton>
      {paces.map((one) => (
        <ToggleButton
          key={one}
          id={String(one)}
          className="pace-button"
          aria-label={t('pace.times', { count: one })}
        >
          {t('pace.short', { count: one })}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
