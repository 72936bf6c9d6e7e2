import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import type { TakenIn, UmpirePart } from './umpire-part.ts';

/** Brings together the sheets of umpires who each wrote in a copy of their own. */
export function TakeIn({ onTakeIn }: Pick<UmpirePart, 'onTakeIn'>) {
  const t = useWords('umpire');
  const [news, setNews] = useState<{ good: boolean; says: string }>();
  const inWords = (taken: TakenIn): string => {
    if (taken.is === 'refused') return taken.message;
    if (taken.is !== 'taken') return t(`takeIn.${taken.is}`);
    const came = taken.taken === '' ? t('takeIn.none') : t('takeIn.taken', taken);
    return taken.left === '' ? came : `${came} ${t('takeIn.left', taken)}`;
  };
  return (
    <div className="umpire-take-in">
      <p className="quiet small">{t('takeIn.says')}</p>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file === undefined) return;
          onTakeIn(file).then(
            (taken) => setNews({ good: taken.is === 'taken', says: inWords(taken) }),
            () => setNews({ good: false, says: t('takeIn.unreadable') }),
          );
        }}
      >
        <Button className="button quiet-button small-button">{t('takeIn.act')}</Button>
      </FileTrigger>
      <p
        role="status"
        aria-label={t('takeIn.newsLabel')}
        className={news?.good === false ? 'error-text' : 'small'}
      >
        {news?.says}
      </p>
    </div>
  );
}
