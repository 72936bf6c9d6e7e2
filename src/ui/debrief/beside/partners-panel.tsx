import type { PartnerFeedback, Remark } from '#scoring/feedback.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { Telling } from '../event-words.ts';
import { nameOf } from '../name-book.ts';
import { RestsOn } from './rests-on.tsx';

interface PartnersPanelProps {
  feedback: readonly PartnerFeedback[];
  telling: Telling;
}

/** What each commander says afterwards: what helped and what did not, each opening onto its events. */
export function PartnersPanel({ feedback, telling }: PartnersPanelProps) {
  const t = useWords('debrief');
  const { book } = telling;
  return (
    <section className="panel" aria-labelledby="debrief-partners">
      <div className="panel-bar">
        <h2 id="debrief-partners">{t('partners.title')}</h2>
        <span className="end">{t('beside.unscored')}</span>
      </div>
      <div className="scroll" role="group" aria-labelledby="debrief-partners" tabIndex={0}>
        {feedback.length === 0 ? <p className="empty">{t('partners.none')}</p> : null}
        {feedback.map(({ agency, commander, helped, didNot }) => {
          const short = nameOf(book, 'short', agency);
          return (
            // A commander who was relieved and their relief both speak for the service.
            <article key={`${agency}/${commander.name}`} className="partner">
              <h3>
                <span className="tag" data-agency={short} aria-hidden="true">
                  {short}
                </span>{' '}
                {commander.name}
                <span className="partner-post">
                  {t('partners.post', {
                    title: commander.title,
                    agency: nameOf(book, 'party', agency),
                  })}
                </span>
              </h3>
              <Remarks
                title={t('partners.helped')}
                remarks={helped}
                telling={telling}
                kind="good"
              />
              <Remarks title={t('partners.didNot')} remarks={didNot} telling={telling} kind="bad" />
            </article>
          );
        })}
      </div>
    </section>
  );
}

interface RemarksProps {
  title: string;
  remarks: readonly Remark[];
  telling: Telling;
  kind: 'good' | 'bad';
}

function Remarks({ title, remarks, telling, kind }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <div className={`remarks remarks-${kind}`}>
      <h4>{title}</h4>
      <ul>
        {remarks.map(({ says, events }) => (
          <li key={says}>
            <RestsOn says={<q>{says}</q>} events={events} telling={telling} />
          </li>
        ))}
      </ul>
    </div>
  );
}
