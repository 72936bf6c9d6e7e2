import type { AgencyView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ago, oldAfter } from './ago.ts';

/** What an agency last said of itself, and how long ago it was heard. */
export function AgencyState({ agency }: { readonly agency: AgencyView | undefined }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { now } = useView();
  const heardAt = agency?.heardAt ?? null;
  const mobilisation = agency?.mobilisation ?? null;
  if (heardAt === null) {
    return (
      <span className="card-state">
        {mobilisation === null ? t('agency.unknown') : t(`mobilisation.${mobilisation}`)}
      </span>
    );
  }
  return (
    <span className="card-state">
      {mobilisation === null ? t('agency.heard') : t(`mobilisation.${mobilisation}`)}
      {' · '}
      <span className={now - heardAt > oldAfter ? 'late' : undefined}>
        {ago(t, names, now, heardAt)}
      </span>
    </span>
  );
}
