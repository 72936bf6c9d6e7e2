import type { BriefCrowd, CrowdView } from '#exercise/view-crowds.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';

interface CrowdStateProps {
  readonly crowd: BriefCrowd;
  readonly seen: CrowdView;
}

/** A group as the officer last found it, and what stands between them. */
export function CrowdState({ crowd, seen }: CrowdStateProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { manner, sensed, spokenAt, limits, promises, reports, callFailed } = seen;
  const last = reports.at(-1);
  const offerOf = (id: string) => crowd.offers.find((offer) => offer.id === id)?.label ?? id;
  return (
    <>
      <p className="card-line">
        {spokenAt === null ? t('crowds.never') : t('crowds.spoken', { time: names.time(spokenAt) })}{' '}
        {manner === null ? null : <b>{t(`crowds.manner.${manner}`)} </b>}
        {sensed === null
          ? null
          : t('crowds.sensed', { level: sensed.level, time: names.time(sensed.at) })}
      </p>
      {spokenAt === null ? null : (
        <p className={limits ? 'card-line' : 'card-line crowd-unsaid'}>
          {limits ? t('crowds.limits') : t('crowds.noLimits')}
        </p>
      )}
      {promises.map(({ offer, at, due }) => (
        <p key={offer} className="card-line">
          {t('crowds.promised', {
            offer: offerOf(offer),
            time: names.time(at),
            due: names.time(due),
          })}
        </p>
      ))}
      {last === undefined ? null : (
        <p className="card-line">
          {t('crowds.reported', {
            time: names.time(last.at),
            who: names.shorts(last.to),
            sort: t(`tension.sortNames.${last.sort}`),
            level: last.level,
            confidence: t(`tension.confidenceNames.${last.confidence}`),
          })}
        </p>
      )}
      {callFailed === null ? null : (
        <p className="card-line error-text">
          {t(`crowds.failed.${callFailed.why}`, { time: names.time(callFailed.at) })}
        </p>
      )}
    </>
  );
}
