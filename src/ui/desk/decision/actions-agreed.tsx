import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { doingWords } from '../in-hand/action-list.tsx';
import { AgencyTag } from '../parts/agency-tag.tsx';

/** What meetings agreed: who does what, by when, and whether it is done. */
export function ActionsAgreed() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { now, partners } = useView();
  if (partners.actions.length === 0) return null;
  return (
    <ul className="votes" aria-label={t('stage.agreed')}>
      {partners.actions.map((action) => (
        <li key={action.id}>
          <AgencyTag id={action.owner} /> {doingWords(action, names, t)},{' '}
          <span className={action.state === 'open' && now > action.due ? 'late' : 'quiet'}>
            {t(`stage.action-${action.state}`, { time: names.time(action.due) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
