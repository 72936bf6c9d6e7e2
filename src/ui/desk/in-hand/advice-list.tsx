import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandList } from './hand-list.tsx';

interface AdviceListProps {
  readonly advice: PartnersView['advice'];
}

/** Advice given, and whether it was taken. */
export function AdviceList({ advice }: AdviceListProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <HandList
      title={t('hand.advice')}
      entries={advice.toReversed().map(({ id, at, body, answer }) => {
        const about = [
          body.unit === undefined ? null : names.unit(body.unit),
          body.task === undefined ? null : names.task(body.task),
          body.avoid === undefined ? null : t('hand.avoid', { road: names.road(body.avoid) }),
        ].filter((part) => part !== null);
        return {
          id,
          time: names.stamp(at),
          state: answer === null ? 'open' : answer.accepted ? 'good' : 'not',
          says:
            answer === null
              ? t('hand.unanswered')
              : t(answer.accepted ? 'adviceSaid.yes' : 'adviceSaid.no'),
          because: answer?.because,
          about: (
            <>
              <p>
                <AgencyTag id={body.to} /> <b>{t(`advice.${body.advice}`)}</b>
                {about.map((part) => `, ${part}`)}
              </p>
              <p className="quiet">{body.because}</p>
            </>
          ),
        };
      })}
    />
  );
}
