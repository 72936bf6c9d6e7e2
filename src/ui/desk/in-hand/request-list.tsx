import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords, type Words } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import type { Names } from '../names.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandList, type HandState } from './hand-list.tsx';

type Request = PartnersView['requests'][number];

interface RequestListProps {
  readonly requests: PartnersView['requests'];
  /** The ids of those past their time. */
  readonly late: ReadonlySet<string>;
}

/** What was asked for, and what the owner said. */
export function RequestList({ requests, late }: RequestListProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <HandList
      title={t('hand.requests')}
      entries={requests.toReversed().map((request) => {
        const { task, place, reason } = request;
        const where = task === undefined ? place && names.place(place) : names.task(task);
        return {
          id: request.id,
          time: names.stamp(request.at),
          state: stateOf(request, late),
          says: saidOf(request, names, t),
          because: request.answer?.because,
          about: (
            <>
              <p>
                <AgencyTag id={request.of} /> <b>{names.capability(request.capability)}</b>
                {where === undefined ? null : `, ${where}`}
              </p>
              <p className="quiet">{reason}</p>
            </>
          ),
        };
      })}
    />
  );
}

function stateOf({ id, answer }: Request, late: ReadonlySet<string>): HandState {
  if (answer === null) return late.has(id) ? 'late' : 'open';
  return answer.accepted ? 'good' : 'not';
}

function saidOf({ answer, due }: Request, names: Names, t: Words<'desk'>): string {
  if (answer === null) {
    return due === undefined ? t('hand.unanswered') : t('hand.wanted', { time: names.time(due) });
  }
  if (!answer.accepted) return t('requestSaid.no');
  return answer.from === undefined
    ? t('requestSaid.yes')
    : t('requestSaid.from', { time: names.time(answer.from) });
}
