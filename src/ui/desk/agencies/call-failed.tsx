import type { AgencyView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';

interface CallFailedProps {
  readonly why: NonNullable<AgencyView['callFailed']>['why'];
  readonly ago: string;
}

/** A call that came to nothing. */
export function CallFailed({ why, ago }: CallFailedProps) {
  const t = useWords('desk');
  return <span className="call-failed">{t(`callFailed.${why}`, { ago })}</span>;
}
