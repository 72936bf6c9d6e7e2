import { use } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { PartContext } from './part-context.ts';
import { useUmpire } from './umpire/umpire-part.ts';

/** That the log lists possible critical failures; whether they were is for an umpire to say. */
export function FailuresNote() {
  const t = useWords('debrief');
  const goTo = use(PartContext);
  const count = useUmpire()?.failures.length ?? 0;
  if (count === 0) return null;
  return (
    <p className="failures-note">
      {t('worked.failures', { count })}{' '}
      <button type="button" className="plain-button no-print" onClick={() => goTo('umpire')}>
        {t('worked.seeFailures')}
      </button>
    </p>
  );
}
