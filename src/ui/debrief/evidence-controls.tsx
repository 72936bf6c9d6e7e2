import { useId } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import type { GroupBy, OrderBy } from './evidence-groups.ts';

interface EvidenceControlsProps {
  by: GroupBy;
  order: OrderBy;
  /** The principle whose lines alone are shown. */
  only: string | null;
  onBy: (by: GroupBy) => void;
  onOrder: (order: OrderBy) => void;
  onAll: () => void;
}

/** How the lines of evidence are arranged. */
export function EvidenceControls({ by, order, only, onBy, onOrder, onAll }: EvidenceControlsProps) {
  const t = useWords('debrief');
  const id = useId();
  return (
    <div className="evidence-controls no-print">
      <span className="evidence-control">
        <label htmlFor={`${id}-by`}>{t('evidence.groupBy')}</label>
        <select
          id={`${id}-by`}
          className="select"
          value={by}
          onChange={(event) => onBy(event.target.value === 'rule' ? 'rule' : 'principle')}
        >
          <option value="principle">{t('evidence.principle')}</option>
          <option value="rule">{t('evidence.rule')}</option>
        </select>
      </span>
      <span className="evidence-control">
        <label htmlFor={`${id}-order`}>{t('evidence.order')}</label>
        <select
          id={`${id}-order`}
          className="select"
          value={order}
          onChange={(event) => onOrder(event.target.value === 'time' ? 'time' : 'lost')}
        >
          <option value="lost">{t('evidence.lost')}</option>
          <option value="time">{t('evidence.time')}</option>
        </select>
      </span>
      {only === null ? null : (
        <p className="evidence-only">
          {t('evidence.showing', { name: only })}{' '}
          <button type="button" className="plain-button" onClick={onAll}>
            {t('evidence.all')}
          </button>
        </p>
      )}
    </div>
  );
}
