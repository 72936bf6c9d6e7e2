import { useState } from 'react';
import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { isWithYou } from '../share/plan-shares.ts';

/** Who is there to decide, and the meeting with those who are. */
export function MeetingSection({ decision }: { readonly decision: BriefDecision }) {
  const t = useWords('desk');
  const { names, dispatch } = useDesk();
  const { agencies, meeting, meetings } = useView();
  const [items, setItems] = useState<readonly string[]>([]);
  const together = Object.values(agencies).filter(isWithYou);
  const last = meetings.at(-1);
  return (
    <section className="meeting" aria-labelledby="meeting-title">
      <h4 id="meeting-title">{t('meeting.title')}</h4>
      <ul className="entitled" aria-label={t('meeting.entitled')}>
        {decision.entitled.map((id) => (
          <li key={id}>
            <AgencyTag id={id} /> {t(`withYouShort.${agencies[id]?.withYou ?? 'no'}`)}
          </li>
        ))}
      </ul>
      {meeting === null ? null : (
        <p>
          {t('meeting.now', {
            who: names.shorts(meeting.agencies),
            time: names.time(meeting.since),
          })}
        </p>
      )}
      {meeting === null && last !== undefined ? (
        <p className="hint">
          {t('meeting.last', { who: names.shorts(last.agencies), time: names.time(last.at) })}
        </p>
      ) : null}
      <p className="hint">
        {together.length === 0
          ? t('meeting.nobody')
          : t('meeting.with', { who: names.shorts(together.map(({ id }) => id)) })}
      </p>
      <NotesPicker label={t('meeting.items')} chosen={items} onChange={setItems} />
      <div className="worksheet-acts">
        <button
          type="button"
          className="button quiet-button"
          disabled={together.length === 0 || meeting !== null}
          onClick={() => {
            dispatch({ type: 'meet', decision: decision.id, items: [...items] });
            setItems([]);
          }}
        >
          {t('meeting.hold')}
        </button>
      </div>
    </section>
  );
}
