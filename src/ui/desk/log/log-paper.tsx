import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { logLines } from './log-lines.ts';

/** The decision log on paper, in the order in which it was written. */
export function LogPaper() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const lines = logLines(useView(), brief, names, t).toReversed();
  return (
    <>
      <h1>{t('log.paperTitle')}</h1>
      {lines.length === 0 ? (
        <p>{t('log.none')}</p>
      ) : (
        <table className="paper-table">
          <thead>
            <tr>
              <th scope="col">{t('print.time')}</th>
              <th scope="col">{t('log.entry')}</th>
              <th scope="col">{t('log.about')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, at, text, about }) => (
              <tr key={id}>
                <td>
                  <time>{names.stamp(at)}</time>
                </td>
                <td className="paper-lines">{text}</td>
                <td>{about?.words ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
