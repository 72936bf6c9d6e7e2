import { methaneFields } from '#doctrine/methane.ts';
import { principles } from '#doctrine/principles.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import type { LedgerFilter } from './ledger-filter.ts';
import { nameOf, type NameBook } from './name-book.ts';

/** What a filter is called; null without one. */
export function useFilterName(
  debrief: Debrief,
  book: NameBook,
  filter: LedgerFilter | null,
): string | null {
  const t = useWords('debrief');
  switch (filter?.by) {
    case undefined:
      return null;
    case 'measure':
      return debrief.score.measures.find(({ id }) => id === filter.id)?.label ?? filter.id;
    case 'field': {
      const label = methaneFields.find(({ id }) => id === filter.id)?.label ?? filter.id;
      return t('evidence.part', { whole: t('worked.methane'), part: label });
    }
    case 'decision': {
      const whole = nameOf(book, 'decision', filter.id);
      if (filter.stage === null) return whole;
      return t('evidence.part', { whole, part: t(`stages.${filter.stage}`).toLowerCase() });
    }
    case 'principle':
      return principles.find(({ id }) => id === filter.id)?.label ?? t('evidence.decision');
  }
}
