import { toArray } from '#kernel/chain.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { commandLabel } from '../now/command-label.ts';

/** Entries and refusals, newest first. */
export function LogList() {
  const t = useWords('desk');
  const { names, brief } = useDesk();
  const { log, rejections, messages } = useView();
  const subject = (about: string): string => {
    if (brief.decisions.some(({ id }) => id === about)) return names.decision(about);
    const message = toArray(messages).find(({ id }) => id === about);
    if (message === undefined) return about;
    return t('log.aboutMessage', {
      who: names.party(message.from).short,
      time: names.time(message.at),
    });
  };
  const lines = [
    ...log.map(({ id, at, text, about }) => ({
      id,
      at,
      text,
      about: about === undefined ? null : subject(about),
      isRefusal: false,
    })),
    ...rejections.map(({ command, at, type, reason }) => ({
      id: `refused-${command}`,
      at,
      text: `${t('refusal.title', { what: commandLabel(type) })} ${reason}`,
      about: null,
      isRefusal: true,
    })),
  ].toSorted((a, b) => b.at - a.at);
  if (lines.length === 0) return <p className="empty">{t('log.none')}</p>;
  return (
    <ol className="log-list" aria-label={t('log.list')}>
      {lines.map(({ id, at, text, about, isRefusal }) => (
        <li key={id} data-refusal={isRefusal || undefined}>
          <time>{names.stamp(at)}</time>
          <p>
            {text}
            {about === null ? null : <span className="hint"> {t('log.on', { about })}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
