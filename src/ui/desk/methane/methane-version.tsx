import { methaneFields } from '#doctrine/methane.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Grade } from '../parts/grade.tsx';
import { worstGrade } from '../parts/grades.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { changeWords } from './change-words.ts';
import { LetterWords } from './letter-words.tsx';
import { draftAfter, type MethaneDraft, type SentMethane } from './methane-draft.ts';
import { MethanePaper } from './methane-paper.tsx';
import { changesSince } from './version-changes.ts';

interface MethaneVersionProps {
  readonly sent: SentMethane;
  /** What had been said before, against which it is to be read; null for itself alone. */
  readonly before: MethaneDraft | null;
}

/** One M/ETHANE as it was sent, with the controls that are known to have it. */
export function MethaneVersion({ sent, before }: MethaneVersionProps) {
  const t = useWords('desk');
  const { names, brief } = useDesk();
  const notes = useNotes();
  const { to, number, at, fields, passedTo } = sent;
  const draft = draftAfter([sent]);
  const changes = before === null ? null : changesSince(draft, before);
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
        {changes === null ? null : (
          <span className="version-changes">{changeWords(changes, t)}</span>
        )}
      </summary>
      <dl>
        {methaneFields.map(({ id, label }) => {
          const entry = fields[id];
          if (entry === undefined) return null;
          return (
            <div key={id}>
              <dt>
                {label} <Grade of={worstGrade(entry.items, notes)} isWorst />{' '}
                {changes === null ? null : (
                  <span className="letter-change" data-change={changes[id]}>
                    {t(`methane.change.${changes[id]}`)}
                  </span>
                )}
              </dt>
              <dd>
                <LetterWords id={id} now={draft} before={before} />
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
            draft={draft}
            before={before}
          />
        )}
      </PrintButton>
    </details>
  );
}
