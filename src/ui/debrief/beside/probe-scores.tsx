import type { ProbesScore } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { Telling } from '../event-words.ts';
import { MeasureBar } from '../measure-bar.tsx';
import { MeasureRest } from '../measure-rest.tsx';
import { MeasureValue } from '../measure-value.tsx';
import { RestsOn } from './rests-on.tsx';

const levels = ['level1', 'level2', 'level3', 'partner'] as const;

interface ProbeScoresProps {
  probes: ProbesScore;
  telling: Telling;
}

/** What was known at the freezes: by level, how sure, and each question with what was so. */
export function ProbeScores({ probes, telling }: ProbeScoresProps) {
  const t = useWords('debrief');
  const { brier, says, items } = probes;
  const count = items.filter(({ confidence }) => confidence !== null).length;
  const freezes = [...new Set(items.map(({ freeze }) => freeze))];
  return (
    <section className="panel" aria-labelledby="debrief-probes">
      <div className="panel-bar">
        <h2 id="debrief-probes">{t('probes.title')}</h2>
        <span className="end">{t('beside.unscored')}</span>
      </div>
      <div
        className="scroll beside-read"
        role="group"
        aria-labelledby="debrief-probes"
        tabIndex={0}
      >
        <p className="probe-whole">
          {probes.value === null ? null : (
            <>
              <MeasureValue leaf={probes} /> <span aria-hidden="true">{t('probes.outOf')} · </span>
            </>
          )}
          <MeasureRest leaf={probes} kind="question" />
        </p>
        <p>{says.join(' ')}</p>
        {brier === null ? null : (
          <p>{t('probes.brier', { count, brier: brier.toFixed(2), coin: '0.25' })}</p>
        )}
        <p className="quiet small">{t('probes.beside')}</p>
        <ul className="figures figures-flush">
          {levels.map((level) => (
            <li key={level} className="figure">
              <span>{t(`probes.${level}`)}</span>
              <MeasureBar leaf={probes.byLevel[level]} />
              <MeasureValue leaf={probes.byLevel[level]} />
            </li>
          ))}
        </ul>
        {freezes.map((freeze) => (
          <section key={freeze} aria-label={t('probes.freeze', { number: freeze + 1 })}>
            <h3 className="beside-heading">{t('probes.freeze', { number: freeze + 1 })}</h3>
            <ul className="probe-items">
              {items
                .filter((item) => item.freeze === freeze)
                .map((item) => (
                  <li key={item.probe}>
                    <span className={`probe-mark probe-${markOf(item)}`}>
                      {t(`probes.${markOf(item)}`)}
                    </span>
                    <RestsOn says={item.says} events={item.events} telling={telling} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function markOf({ isRight }: ProbesScore['items'][number]): 'right' | 'wrong' | 'unsaid' {
  if (isRight === null) return 'unsaid';
  return isRight ? 'right' : 'wrong';
}
