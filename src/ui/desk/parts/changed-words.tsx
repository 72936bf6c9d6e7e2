import { useWords } from '#ui/text/i18n.ts';
import { diffWords } from './diff-words.ts';

interface ChangedWordsProps {
  readonly before: string;
  readonly after: string;
}

/** A text with what was put in and taken out since the one before it. */
export function ChangedWords({ before, after }: ChangedWordsProps) {
  const t = useWords('desk');
  return diffWords(before, after).map(({ key, text, change }) => {
    if (change === 'same') return <span key={key}>{text} </span>;
    const Mark = change === 'added' ? 'ins' : 'del';
    return (
      <Mark key={key} className="changed">
        <span className="visually-hidden">{t(`changed.${change}`)} </span>
        {text}{' '}
      </Mark>
    );
  });
}
