import type { MessageView } from '#exercise/view.ts';
import { useHasVoice } from '#ui/frame/local-voices.ts';
import { usePreferences } from '#ui/frame/preferences.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { speaker } from '../sound/speaker.ts';
import { useReadOut } from '../sound/use-read-out.ts';

interface ReadOutLineProps {
  readonly messages: readonly MessageView[];
  readonly onShow: (message: string) => void;
}

/** Where voices are wanted: what is being read out, and what was not. It keeps its place, so that nothing moves. */
export function ReadOutLine({ messages, onShow }: ReadOutLineProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { voices } = usePreferences();
  const hasVoice = useHasVoice();
  const { message: id, skipped } = useReadOut();
  if (!voices) return null;
  const message = messages.findLast((one) => one.id === id);
  return (
    <div className="read-out-line">
      <span>
        {!hasVoice
          ? t('voices.none')
          : message === undefined
            ? t('voices.quiet')
            : t('voices.reading', {
                who: names.party(message.from).short,
                time: names.clock(message.at),
              })}
        {skipped === 0 ? '' : ` · ${t('voices.skipped', { count: skipped })}`}
      </span>
      {message === undefined ? null : (
        <button type="button" className="plain-button" onClick={() => onShow(message.id)}>
          {t('voices.show')}
        </button>
      )}
      <button
        type="button"
        className="plain-button"
        aria-disabled={message === undefined}
        onClick={() => speaker.hush()}
      >
        {t('voices.stop')}
      </button>
    </div>
  );
}
