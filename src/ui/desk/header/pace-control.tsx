import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { paces, type DeskClock } from '../desk-clock.ts';
import { useClock } from './use-clock.ts';

/** How time runs, and why it stands. */
export function PaceControl({ clock }: { readonly clock: DeskClock }) {
  return (
    <div className="time-control">
      <WhyItStands clock={clock} />
      {clock.waitsForYou ? <GoOn clock={clock} /> : <Paces clock={clock} />}
    </div>
  );
}

/** Said politely when time stops by itself; where it waits for the trainee, that it does. */
function WhyItStands({ clock }: { readonly clock: DeskClock }) {
  const t = useWords('desk');
  const { running, stopped, takeover } = useClock(clock);
  const isIdle = running || takeover !== null;
  const why = stopped === null ? null : t(`stopped.${stopped}`);
  return (
    <span
      className="clock-why"
      role="status"
      aria-label={t('pace.whyLabel')}
      title={why ?? undefined}
    >
      {isIdle ? null : (why ?? (clock.waitsForYou ? t('pace.waits') : null))}
    </span>
  );
}

/** One button: what is next, or to stop on the way there. */
function GoOn({ clock }: { readonly clock: DeskClock }) {
  const t = useWords('desk');
  const { running } = useClock(clock);
  return (
    <button
      type="button"
      className="button night-button go-on-button"
      data-shortcut="goOn"
      onClick={running ? clock.pause : clock.goOn}
    >
      {running ? t('pace.pause') : t('pace.goOn')}
    </button>
  );
}

/** Pause, or how many times faster than life the exercise runs. */
function Paces({ clock }: { readonly clock: DeskClock }) {
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
