import { ProgressBar } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useNarrow } from '../layout/use-narrow.ts';
import { countdown, countdownSaid } from './countdown.ts';
import { QueueList } from './queue-list.tsx';
import { Refusal } from './refusal.tsx';

interface NowPanelProps {
  /** Under the tabs; or at the foot of a narrow screen, whatever part of the desk it shows. */
  readonly where: 'side' | 'foot';
}

/** What has the officer's one voice, and what waits for it. */
export function NowPanel({ where }: NowPanelProps) {
  const isNarrow = useNarrow();
  return isNarrow === (where === 'foot') ? <Now /> : null;
}

function Now() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { voice, now, moving } = useView();
  const { current } = voice;
  return (
    <section className="now" aria-labelledby="now-title" tabIndex={-1} data-shortcut="now">
      <h2 id="now-title" className="visually-hidden">
        {t('now.title')}
      </h2>
      <Refusal />
      {moving === null ? null : (
        <p className="small">
          {t('now.moving', {
            place: names.placeWithin(moving.to),
            time: names.time(moving.arrives),
          })}
        </p>
      )}
      {current === null ? (
        <p className="now-free">{t('now.free')}</p>
      ) : (
        <ProgressBar
          aria-label={current.action.label}
          minValue={0}
          maxValue={Math.max(1, current.until - current.since)}
          value={now - current.since}
          valueLabel={t('now.left', { time: countdownSaid(t, current.until - now) })}
        >
          {({ percentage }) => (
            <>
              <p className="now-line">
                <b>{current.action.label}</b>{' '}
                <span className="now-left">
                  · {t('now.left', { time: countdown(t, current.until - now) })}
                </span>
              </p>
              <div className="progress">
                <div style={{ width: `${percentage ?? 0}%` }} />
              </div>
            </>
          )}
        </ProgressBar>
      )}
      <QueueList queue={voice.queue} />
    </section>
  );
}
