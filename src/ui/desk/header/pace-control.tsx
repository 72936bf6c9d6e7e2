import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { paces, type DeskClock } from '../desk-clock.ts';
import { useClock } from './use-clock.ts';

/** Pause, or how many times faster than life the exercise runs. */
export function PaceControl({ clock }: { readonly clock: DeskClock }) {
  const t = useWords('desk');
  const { running, pace } = useClock(clock);
  const offered = clock.isPaceFixed ? [pace] : paces;
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
      {offered.map((one) => (
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
