import { useWords } from '#ui/text/i18n.ts';
import { Sign } from '../parts/sign.tsx';

/** That something is known by hearsay alone. */
export function Unconfirmed() {
  const t = useWords('desk');
  return (
    <span className="late">
      <Sign name="unconfirmed" /> {t('map.notConfirmed')}
    </span>
  );
}
