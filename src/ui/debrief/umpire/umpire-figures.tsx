import { principles } from '#doctrine/principles.ts';
import type { Leaf, ScoreCard } from '#scoring/score-card.ts';
import type { Overridden } from '#scoring/umpire/overrides.ts';
import { useWords } from '#ui/text/i18n.ts';
import { pointsWords } from '../evidence-groups.ts';
import { nameOf, type NameBook } from '../name-book.ts';

interface UmpireFiguresProps {
  overridden: Overridden;
  score: ScoreCard;
  book: NameBook;
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly log: string;
  readonly after: string;
}

function inWords({ value }: Leaf): string {
  return value === null ? '–' : String(Math.round(value * 10) / 10);
}

/** The figures from the log and as overridden, side by side, then the lines with who and why. */
export function UmpireFigures({ overridden, score, book }: UmpireFiguresProps) {
  const t = useWords('umpire');
  const debrief = useWords('debrief');
  const row = (id: string, label: string, log: Leaf, after: Leaf): Row => ({
    id,
    label,
    log: inWords(log),
    after: inWords(after),
  });
  const { headlines } = score;
  const rows: Row[] = [
    ...(['sharedAwareness', 'jointDecisions'] as const).map((id) =>
      row(id, t(`figures.${id}`), headlines[id], overridden.headlines[id]),
    ),
    {
      id: 'rating',
      label: t('figures.rating'),
      log: debrief(`rating.${score.rating}`),
      after: debrief(`rating.${overridden.rating}`),
    },
    ...principles.map(({ id, label }) =>
      row(id, label, score.principles[id], overridden.principles[id]),
    ),
    // Of measures and decisions only those that an override moved.
    ...score.measures.flatMap((measure, place) => {
      const after = overridden.measures[place];
      return after === undefined || after.value === measure.value
        ? []
        : [row(`measure-${measure.id}`, measure.label, measure, after)];
    }),
    ...score.decisions.flatMap((decision, place) => {
      const after = overridden.decisions[place];
      if (after === undefined || after.value === decision.value) return [];
      const title = nameOf(book, 'decision', decision.decision);
      return [
        row(`decision-${decision.decision}`, t('figures.decision', { title }), decision, after),
      ];
    }),
  ];
  return (
    <>
      <table className="table umpire-table" aria-labelledby="umpire-figures">
        <thead>
          <tr>
            <th scope="col">{t('figures.figure')}</th>
            <th scope="col">{t('figures.log')}</th>
            <th scope="col">{t('figures.overridden')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, log, after }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{log}</td>
              <td>{after === log ? <span className="quiet">{after}</span> : <b>{after}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <OverrideList overridden={overridden} score={score} />
    </>
  );
}

function OverrideList({ overridden, score }: { overridden: Overridden; score: ScoreCard }) {
  const t = useWords('umpire');
  const { lines, unused } = overridden;
  return (
    <>
      <h4 className="umpire-list-title">{t('override.list')}</h4>
      <ul className="umpire-overrides">
        {lines.map(({ line, own, of, points, by, movesNothing }) => (
          <li key={line}>
            <p>{score.lines.find(({ id }) => id === line)?.says ?? line}</p>
            <p>
              <del>{t('override.own', { points: pointsWords(own), of: pointsWords(of) })}</del>{' '}
              <ins>{t('override.nowOf', { points: pointsWords(points), of: pointsWords(of) })}</ins>
            </p>
            {by.map(({ rater, points: given, reason }) => (
              <p key={rater} className="small">
                {t('override.line', {
                  rater,
                  reason,
                  points: pointsWords(given),
                  of: pointsWords(of),
                })}
              </p>
            ))}
            {by.length > 1 ? <p className="quiet small">{t('override.meanOf')}</p> : null}
            {movesNothing ? <p className="quiet small">{t('override.movesNothing')}</p> : null}
          </li>
        ))}
        {unused.map(({ line, rater, points, reason, why }) => (
          <li key={`${rater}/${line}`}>
            <p className="small">
              {line} · {rater}: {pointsWords(points)}. {reason}
            </p>
            <p className="quiet small">{t(`override.${why}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
