import { useWords } from '#ui/text/i18n.ts';

const points = ['headlines', 'evidence', 'clock', 'heard', 'outcome', 'umpire'] as const;

/** How to read the score: the trainee’s guide in short, for there is no network to look it up. */
export function ScoreHelp() {
  const t = useWords('debrief');
  return (
    <details className="headline-parts">
      <summary>{t('help.title')}</summary>
      <ul>
        {points.map((point) => (
          <li key={point}>{t(`help.${point}`)}</li>
        ))}
      </ul>
    </details>
  );
}
