import type { Brief } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { isWithYou } from '../share/plan-shares.ts';
import { WhoIsHere } from './who-is-here.tsx';

interface MeetingStateProps {
  readonly group: Brief['groups'][number] | undefined;
  /** Those who belong there: of the group, or entitled to take the decision. */
  readonly wanted: readonly string[];
}

/** Who is there, who is missing, and when one last met. */
export function MeetingState({ group, wanted }: MeetingStateProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { agencies, meeting, meetings } = useView();
  const together = Object.values(agencies).filter(isWithYou);
  const missing = wanted.filter((id) => !isWithYou(agencies[id]));
  const last = meetings.at(-1);
  return (
    <div className="meeting">
      {meeting === null ? null : (
        <p>
          {t('meeting.now', {
            who: names.shorts(meeting.agencies),
            time: names.time(meeting.since),
          })}
        </p>
      )}
      {meeting === null && last !== undefined ? (
        <p className="quiet">
          {t('meeting.last', { who: names.shorts(last.agencies), time: names.time(last.at) })}
          {last.missing.length === 0
            ? ''
            : t('meeting.lastMissing', { who: names.shorts(last.missing) })}
        </p>
      ) : null}
      {group === undefined ? null : (
        <p className="quiet">
          {t('meeting.group', {
            place: names.place(group.place),
            chair: names.party(group.chair).name,
          })}
        </p>
      )}
      <WhoIsHere together={together.map(({ id }) => id)} />
      {missing.length === 0 ? null : (
        <>
          <p className="late">{t('meeting.missing', { count: missing.length })}</p>
          <ul className="entitled" aria-label={t('meeting.missing', { count: missing.length })}>
            {missing.map((id) => (
              <li key={id}>
                <AgencyTag id={id} /> {t(`withYouShort.${agencies[id]?.withYou ?? 'no'}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
