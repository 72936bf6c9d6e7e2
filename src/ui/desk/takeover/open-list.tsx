import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { stillOpen } from './still-open.ts';

/** What one takes over from oneself: being said, asked of one, and to be reviewed. */
export function OpenList() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { voice, questions, reviews } = stillOpen(useView());
  const lists = [
    {
      title: t('takeover.voice'),
      rows: voice.map(({ id, label }) => ({ id, text: label })),
    },
    {
      title: t('takeover.questions'),
      rows: questions.map(({ id, from, text, due }) => ({
        id,
        text: t('takeover.question', {
          from: names.party(from).short,
          text,
          time: names.time(due),
        }),
      })),
    },
    {
      title: t('takeover.reviews'),
      rows: reviews.map(({ id, decision, reviewDue }) => ({
        id,
        text: t('takeover.review', {
          decision: names.decision(decision),
          time: names.time(reviewDue),
        }),
      })),
    },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <section className="takeover-open" aria-labelledby="takeover-open">
      <h3 id="takeover-open">{t('takeover.open')}</h3>
      {lists.length === 0 ? <p className="quiet">{t('takeover.nothing')}</p> : null}
      <dl>
        {lists.map(({ title, rows }) => (
          <div key={title}>
            <dt>{title}</dt>
            {rows.map(({ id, text }) => (
              <dd key={id}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
