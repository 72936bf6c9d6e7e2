import { memo, useId, useState } from 'react';
import type { VoiceAction } from '#exercise/voice/voice-action.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { countdown, countdownSaid } from './countdown.ts';
import { QueueButton, type Move } from './queue-button.tsx';
import { useQueueFocus } from './use-queue-focus.ts';

const acts = ['earlier', 'later', 'cancel'] as const;

/** As many are in sight without a word on how many there are. */
const fewest = 3;

interface QueueListProps {
  readonly queue: readonly VoiceAction[];
}

/**
 * What waits to be said, in order; each can be moved or taken out, and it is said where it went. It is
 * drawn anew when the queue changes, not with every second.
 */
export const QueueList = memo(function QueueList({ queue }: QueueListProps) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { list, handlers } = useQueueFocus();
  const id = useId();
  const count = queue.length;
  const all = queue.reduce((sum, { seconds }) => sum + seconds, 0);
  const move = ({ id: action, label }: VoiceAction, how: Move) => {
    const from = queue.findIndex((one) => one.id === action);
    const to = { first: 0, earlier: from - 1, later: from + 1, cancel: from }[how];
    if (to < 0 || to >= count || (to === from && how !== 'cancel')) return;
    dispatch({ type: 'queue', action, do: how });
    setSaid(
      how === 'cancel'
        ? t('voice.cancelled', { label })
        : t('voice.moved', { label, number: to + 1, count }),
    );
  };
  return (
    <>
      <p className="visually-hidden" role="status" aria-label={t('now.done')}>
        {said}
      </p>
      {count === 0 ? null : (
        <>
          <button
            type="button"
            className="plain-button queue-toggle"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {t('voice.waiting', { count, time: countdown(t, all) })}
          </button>
          {count > fewest ? (
            <p className="queue-sum">{t('voice.waiting', { count, time: countdown(t, all) })}</p>
          ) : null}
          <ol
            ref={list}
            id={id}
            className="queue"
            aria-label={t('now.queue')}
            data-open={isOpen || undefined}
            {...handlers}
          >
            {queue.map((action, index) => (
              <li key={action.id}>
                <span className="queue-label">
                  {index + 1}. {action.label}{' '}
                  <span className="quiet" aria-hidden="true">
                    · {countdown(t, action.seconds)}
                  </span>
                  <span className="visually-hidden">{countdownSaid(t, action.seconds)}</span>
                </span>
                {acts.map((does) => (
                  <QueueButton
                    key={does}
                    action={action}
                    does={does}
                    isOff={isOff(does, index, queue)}
                    onDo={(how) => move(action, how)}
                  />
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
});

function isOff(does: (typeof acts)[number], index: number, queue: readonly VoiceAction[]): boolean {
  if (does === 'earlier') return index === 0;
  if (does === 'later') return index === queue.length - 1;
  // A call that rings in cannot be wished away.
  return queue[index]?.kind === 'listen';
}
