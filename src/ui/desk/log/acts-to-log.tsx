import { useMemo } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ownActs, type OwnAct } from './own-acts.ts';

/** So many are offered. */
const most = 3;

/** What the officer did last and has not given the reason of: one press starts the entry. */
export function ActsToLog({ onChoose }: { readonly onChoose: (act: OwnAct) => void }) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { proposals, partners, log } = useView();
  const acts = useMemo(
    () => ownActs({ proposals, partners, log }, { brief, names, t }).slice(0, most),
    [proposals, partners, log, brief, names, t],
  );
  if (acts.length === 0) return null;
  return (
    <div className="acts-to-log" role="group" aria-label={t('ownActs.notLogged')}>
      <p className="label">{t('ownActs.notLogged')}</p>
      {acts.map((act) => (
        <button
          key={act.id}
          type="button"
          className="button quiet-button small-button offer"
          onClick={() => onChoose(act)}
        >
          {act.text}
        </button>
      ))}
    </div>
  );
}
