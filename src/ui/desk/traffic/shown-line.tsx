import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import type { Filtered } from './use-filtered.ts';

interface ShownLineProps {
  readonly filtered: Filtered;
  /** How many messages there are. */
  readonly total: number;
  readonly onShowAll: () => void;
}

/** Says that not all of the traffic is shown, what is, and leads back to all. */
export function ShownLine({ filtered, total, onShowAll }: ShownLineProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { filter, rows, finds } = filtered;
  const by = [
    filter.channel === 'all' ? '' : names.channel(filter.channel),
    filter.agency === 'all' ? '' : names.party(filter.agency).name,
    filter.words.length === 0 ? '' : t('traffic.finds', { count: finds }),
  ].filter((part) => part !== '');
  const says = [t('traffic.shown', { count: rows.length, total }), ...by].join(' · ');
  return (
    <div className="shown-line" data-filtered={filtered.isFiltered || undefined}>
      <span role="status" aria-label={t('traffic.shownLabel')}>
        {filtered.isFiltered ? says : ''}
      </span>
      {filtered.isFiltered ? (
        <button type="button" className="plain-button" onClick={onShowAll}>
          {t('traffic.showAll')}
        </button>
      ) : null}
    </div>
  );
}
