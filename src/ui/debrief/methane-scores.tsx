import { methaneFields } from '#doctrine/methane.ts';
import type { ScoreCard } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { MeasureBar } from './measure-bar.tsx';
import { MeasureValue } from './measure-value.tsx';

/** M/ETHANE, field by field. */
export function MethaneScores({ methane }: { methane: ScoreCard['methane'] }) {
  const t = useWords('debrief');
  return (
    <section aria-labelledby="debrief-methane">
      <div className="worked-bar">
        <h3 id="debrief-methane">{t('worked.methane')}</h3>
        <MeasureValue leaf={methane} />
      </div>
      <ul className="field-scores">
        {methaneFields.map(({ id, letter, label }) => (
          <li key={id}>
            <span className="field-letter" aria-hidden="true">
              {letter}
            </span>
            <span className="field-label">{label}</span>
            <MeasureBar leaf={methane.fields[id]} />
            <MeasureValue leaf={methane.fields[id]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
