import { methaneFields } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { ChangedWords } from '../parts/changed-words.tsx';
import { Grade } from '../parts/grade.tsx';
import { worstGrade } from '../parts/grades.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { draftAfter, type SentMethane } from './methane-draft.ts';
import { MethanePaper } from './methane-paper.tsx';

interface MethaneVersionProps {
  readonly sent: SentMethane;
  /** Those sent before, against which it is to be read. */
  readonly before: readonly SentMethane[];
}

/** One M/ETHANE as it was sent, with the controls that are known to have it. */
export function MethaneVersion({ sent, before }: MethaneVersionProps) {
  const t = useWords('desk');
  const { names, brief } = useDesk();
  const notes = useNotes();
  const { to, number, at, fields, passedTo } = sent;
  const earlier = draftAfter(before);
  const room =
    brief.seat.controls.length === 0
      ? ''
      : t('methane.toRoom', { control: names.control(to ?? brief.seat.agency) });
  const passed =
    passedTo.length === 0
      ? t('methane.notPassed')
      : t('methane.passed', { who: names.shorts(passedTo) });
  return (
    <details className="sent">
      <summary>
        <b>{t('methane.number', { number })}</b> {room} <time>{names.stamp(at)}</time>{' '}
        <span className="quiet">{passed}</span>
      </summary>
      <dl>
        {methaneFields.map(({ id, label }) => {
          const entry = fields[id];
          if (entry === undefined) return null;
          const said = earlier.entries[id].says;
          const status =
            id === 'majorIncident' && fields.majorIncident !== undefined
              ? `${t(`majorIncident.${fields.majorIncident.status}`)}. `
              : '';
          return (
            <div key={id}>
              <dt>
                {label} <Grade of={worstGrade(entry.items, notes)} isWorst />
              </dt>
              <dd>
                {status}
                {said === '' ? entry.says : <ChangedWords before={said} after={entry.says} />}
              </dd>
            </div>
          );
        })}
      </dl>
      <PrintButton label={t('methane.print', { number })}>
        {() => (
          <MethanePaper
            title={t('methane.number', { number })}
            about={[
              [t('methane.sentAt', { time: names.time(at) }), room, passed]
                .filter((part) => part !== '')
                .join(', '),
            ]}
            draft={draftAfter([sent])}
          />
        )}
      </PrintButton>
    </details>
  );
}
