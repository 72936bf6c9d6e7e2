import type { BriefDecision } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';

/** Those entitled to take a decision, whether they are there, and the way to a meeting. */
export function WhoDecides({ decision }: { readonly decision: BriefDecision }) {
  const t = useWords('desk');
  const { agencies } = useView();
  const { change } = useDeskState();
  const stateOf = (id: string) => agencies[id]?.withYou ?? 'no';
  const states = [...new Set(decision.entitled.map(stateOf))];
  return (
    <div className="meeting">
      <div className="summary-line">
        <p className="label">{t('meeting.entitled')}</p>
        <button
          type="button"
          className="button quiet-button small-button"
          onClick={() => change({ joint: 'meeting' })}
        >
          {t('meeting.open')}
        </button>
      </div>
      <ul className="entitled" aria-label={t('meeting.entitled')}>
        {states.map((state) => (
          <li key={state}>
            {decision.entitled
              .filter((id) => stateOf(id) === state)
              .map((id) => (
                <AgencyTag key={id} id={id} />
              ))}{' '}
            {t(`withYouShort.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
