import type { PartnersView } from '#exercise/view.ts';
import { useWords, type Words } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import type { Names } from '../names.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandItem, HandList, type HandState } from './hand-list.tsx';

type Request = PartnersView['requests'][number];

/** What was asked for, and what the owner said. */
export function RequestList() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { partners, now } = useView();
  return (
    <HandList title={t('hand.requests')}>
      {partners.requests.toReversed().map((request) => {
        const { task, place, reason } = request;
        const where = task === undefined ? place && names.place(place) : names.task(task);
        return (
          <HandItem
            key={request.id}
            time={names.stamp(request.at)}
            state={stateOf(request, now)}
            says={saidOf(request, names, t)}
            because={request.answer?.because}
          >
            <p>
              <AgencyTag id={request.of} /> <b>{names.capability(request.capability)}</b>
              {where === undefined ? null : `, ${where}`}
            </p>
            <p className="quiet">{reason}</p>
          </HandItem>
        );
      })}
    </HandList>
  );
}

function stateOf({ answer, due }: Request, now: number): HandState {
  if (answer === null) return due !== undefined && now > due ? 'late' : 'open';
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
