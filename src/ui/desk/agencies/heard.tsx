import type { Seconds } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { age, ago, oldAfter } from './ago.ts';

/** How long ago an agency was last heard; old news says so by more than its colour. */
export function Heard({ at }: { readonly at: Seconds | null }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { now } = useView();
  if (at === null) return <span className="card-age">{t('agency.unheard')}</span>;
  const isOld = now - at > oldAfter;
  return (
    <span className="card-age" data-old={isOld || undefined}>
      <span aria-hidden="true">{age(t, names, now, at)}</span>
      <span className="visually-hidden">
        {t('agency.heardAgo', { ago: ago(t, names, now, at) })}
        {isOld ? t('agency.old') : ''}
      </span>
    </span>
  );
}
