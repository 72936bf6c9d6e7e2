import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { commandLabel } from './command-label.ts';

/** The last command that was refused, until it is put away. The log keeps them all. */
export function Refusal() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { rejections } = useView();
  const [away, setAway] = useState(rejections.at(-1)?.command ?? null);
  const last = rejections.at(-1);
  if (last === undefined || last.command === away) return null;
  return (
    <div className="refusal">
      <p>
        <b>{t('refusal.title', { what: commandLabel(last.type) })}</b> {last.reason}{' '}
        <span className="quiet">{names.stamp(last.at)}</span>
      </p>
      <button type="button" className="plain-button" onClick={() => setAway(last.command)}>
        {t('refusal.away')}
      </button>
    </div>
  );
}
