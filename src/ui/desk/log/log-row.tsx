import { memo } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import type { LogLine } from './log-lines.ts';

interface LogRowProps {
  readonly line: LogLine;
  readonly time: string;
  readonly onGo: (about: NonNullable<LogLine['about']>) => void;
  readonly onCorrect: (line: LogLine) => void;
}

/** One line of the log, with the way to what it is about. It is never changed, only corrected. */
export const LogRow = memo(function LogRow({ line, time, onGo, onCorrect }: LogRowProps) {
  const t = useWords('desk');
  const { text, about, isRefusal } = line;
  return (
    <li data-refusal={isRefusal || undefined}>
      <time>{time}</time>
      <div>
        <p>{text}</p>
        {about === null ? null : about.kind === 'other' ? (
          <p className="hint">{t('log.on', { about: about.words })}</p>
        ) : (
          <button type="button" className="plain-button log-about" onClick={() => onGo(about)}>
            {t('log.on', { about: about.words })}
          </button>
        )}
      </div>
      {isRefusal ? null : (
        <button
          type="button"
          className="plain-button"
          aria-label={t('logbook.correctLong', { time })}
          onClick={() => onCorrect(line)}
        >
          {t('logbook.correct')}
        </button>
      )}
    </li>
  );
});
