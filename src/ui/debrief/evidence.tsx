import { useMemo, useState } from 'react';
import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { spotOf, type DebriefFocus } from './debrief-focus.ts';
import { EvidenceControls } from './evidence-controls.tsx';
import { EvidenceGroupPart } from './evidence-group.tsx';
import { groupLines, type GroupBy, type OrderBy } from './evidence-groups.ts';
import type { Telling } from './event-words.ts';
import type { LedgerFilter } from './ledger-filter.ts';
import { asWords } from './name-book.ts';
import { useFilterName } from './use-filter-name.ts';
import { useInView } from './use-in-view.ts';
import { usePrinting } from './use-printing.ts';

interface EvidenceProps {
  debrief: Debrief;
  telling: Telling;
  focus: DebriefFocus;
  onLine: (id: string | null) => void;
  onFilter: (filter: LedgerFilter | null) => void;
}

/** Every line of the score, each opening onto the events that it rests on. */
export function Evidence({ debrief, telling, focus, onLine, onFilter }: EvidenceProps) {
  const t = useWords('debrief');
  const [by, setBy] = useState<GroupBy>('measure');
  const [order, setOrder] = useState<OrderBy>('lost');
  const filter = usePrinting() ? null : focus.filter;
  const only = useFilterName(debrief, telling.book, filter);
  const panel = useInView(focus.filter);
  const placed = useMemo(
    () => debrief.score.lines.map((line) => ({ line, at: spotOf(debrief, line).at })),
    [debrief],
  );
  const groups = useMemo(
    () =>
      groupLines(debrief, placed, {
        by,
        order,
        filter,
        label: (id) => (id === 'decision' ? t('evidence.decision') : asWords(id)),
      }),
    [debrief, placed, by, order, filter, t],
  );
  const shown = groups.reduce((sum, group) => sum + group.lines.length, 0);
  const selected = debrief.score.lines.find(({ id }) => id === focus.line);
  return (
    <section ref={panel} className="panel evidence" aria-labelledby="debrief-evidence">
      <div className="panel-bar">
        <h2 id="debrief-evidence">{t('evidence.title')}</h2>
        <span className="end" role="status" aria-label={t('evidence.countLabel')}>
          {t('evidence.count', { shown, total: placed.length })}
        </span>
      </div>
      <EvidenceControls
        debrief={debrief}
        by={by}
        order={order}
        filter={filter}
        only={only}
        onBy={setBy}
        onOrder={setOrder}
        onFilter={onFilter}
      />
      <p className="visually-hidden" role="status" aria-label={t('evidence.selectedLabel')}>
        {selected === undefined ? '' : t('evidence.selected', { says: selected.says })}
      </p>
      <div className="scroll" role="group" aria-labelledby="debrief-evidence" tabIndex={0}>
        <details className="disclosure evidence-point">
          <summary>{t('evidence.pointTitle')}</summary>
          <p>{t('evidence.point')}</p>
        </details>
        {groups.length === 0 ? <p className="empty">{t('evidence.none')}</p> : null}
        {groups.map((group) => (
          <EvidenceGroupPart
            key={group.id}
            group={group}
            title={by === 'nothing' ? (only ?? t('evidence.allLines')) : group.label}
            rules={debrief.ledger.rules}
            telling={telling}
            line={focus.line}
            onLine={onLine}
          />
        ))}
      </div>
    </section>
  );
}
