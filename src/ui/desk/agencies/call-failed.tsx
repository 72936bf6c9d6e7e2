import type { AgencyView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ago } from './ago.ts';

interface CallFailedProps {
  readonly failed: NonNullable<AgencyView['callFailed']>;
  /** The card is open, and shows the other ways itself. */
  readonly isOpen: boolean;
}

/** A call that came to nothing, and whether there are other ways. */
export function CallFailed({ failed, isOpen }: CallFailedProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { now } = useView();
  const hasOthers = failed.routes.length + failed.reaches.length > 0;
  return (
    <p className="card-line call-failed">
      {t(`callFailed.${failed.why}`, { ago: ago(t, names, now, failed.at) })}{' '}
      {hasOthers && !isOpen ? t('callFailed.open') : null}
    </p>
  );
}
