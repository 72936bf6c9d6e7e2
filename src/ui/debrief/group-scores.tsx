import type { GroupScore, MeasureScore } from '#scoring/score-card.ts';
import { useWords } from '#ui/text/i18n.ts';
import { MeasureList } from './measure-list.tsx';

interface GroupScoresProps {
  groups: readonly GroupScore[];
  /** Those that stand beside the principles. */
  measures: readonly MeasureScore[];
}

/** Police liaison: how each group’s trust and tension moved, and the measures made of dealing with them. */
export function GroupScores({ groups, measures }: GroupScoresProps) {
  const t = useWords('debrief');
  const moved = ({ start, end }: GroupScore['trustMoved']) =>
    t('groups.moved', { start: Math.round(start), end: Math.round(end) });
  return (
    <div role="group" aria-labelledby="debrief-groups">
      <div className="worked-bar">
        <h3 id="debrief-groups">{t('groups.title')}</h3>
        <span className="quiet small">{t('groups.beside')}</span>
      </div>
      <table className="table group-table" aria-labelledby="debrief-groups">
        <thead>
          <tr>
            <th scope="col">{t('groups.group')}</th>
            <th scope="col">{t('groups.trust')}</th>
            <th scope="col">{t('groups.tension')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ crowd, label, trustMoved, tensionMoved }) => (
            <tr key={crowd}>
              <th scope="row">{label}</th>
              <td>{moved(trustMoved)}</td>
              <td>{moved(tensionMoved)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MeasureList measures={measures} />
    </div>
  );
}
