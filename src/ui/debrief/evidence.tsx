import { useMemo, useState } from 'react';
import { principles } from '#doctrine/principles.ts';
import type { Debrief } from '#analysis/debrief.ts';
import { debrief as words } from '#ui/text/en-debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { spotOf, type DebriefFocus } from './debrief-focus.ts';
import { EvidenceControls } from './evidence-controls.tsx';
import { groupLines, pointsWords, type GroupBy, type OrderBy } from './evidence-groups.ts';
import { EvidenceLine } from './evidence-line.tsx';
import type { Telling } from './event-words.ts';
import { asWords } from './name-book.ts';

type RuleName = keyof (typeof words)['evidence']['rules'];

function isRule(id: string): id is RuleName {
  return Object.hasOwn(words.evidence.rules, id);
}

interface EvidenceProps {
  debrief: Debrief;
  telling: Telling;
  focus: DebriefFocus;
  onLine: (id: string | null) => void;
  onAll: () => void;
}

/** Every line of the score, each opening onto the events that it rests on. */
export function Evidence({ debrief, telling, focus, onLine, onAll }: EvidenceProps) {
  const t = useWords('debrief');
  const [by, setBy] = useState<GroupBy>('principle');
  const [order, setOrder] = useState<OrderBy>('lost');
  const placed = useMemo(
    () => debrief.score.lines.map((line) => ({ line, at: spotOf(debrief, line).at })),
    [debrief],
  );
  const nameOfGroup = (id: string): string =>
    principles.find((principle) => principle.id === id)?.label ??
    (isRule(id) ? t(`evidence.rules.${id}`) : asWords(id));
  const groups = groupLines(placed, {
    by,
    order,
    principle: focus.principle,
    label: nameOfGroup,
  });
  const shown = groups.reduce((sum, group) => sum + group.lines.length, 0);
  const only = focus.principle === null ? null : nameOfGroup(focus.principle);
  const selected = debrief.score.lines.find(({ id }) => id === focus.line);
  return (
    <section className="panel evidence" aria-labelledby="debrief-evidence">
      <div className="panel-bar">
        <h2 id="debrief-evidence">{t('evidence.title')}</h2>
        <span className="end" role="status">
          {t('evidence.count', { shown, total: placed.length })}
        </span>
      </div>
      <EvidenceControls
        by={by}
        order={order}
        only={only}
        onBy={setBy}
        onOrder={setOrder}
        onAll={onAll}
      />
      <p className="visually-hidden" role="status">
        {selected === undefined ? '' : t('evidence.selected', { says: selected.says })}
      </p>
      <div className="scroll" role="group" aria-labelledby="debrief-evidence" tabIndex={0}>
        {groups.length === 0 ? <p className="empty">{t('evidence.none')}</p> : null}
        {groups.map((group) => (
          <section key={group.id} aria-label={group.label}>
            <h3 className="evidence-group">
              {group.label}
              <span className="evidence-points">
                {t('evidence.points', {
                  points: pointsWords(group.points),
                  of: pointsWords(group.of),
                })}
              </span>
            </h3>
            {group.lines.map(({ line, at }) => (
              <EvidenceLine
                key={line.id}
                line={line}
                at={at}
                telling={telling}
                isOpen={focus.line === line.id}
                onOpen={(open) => onLine(open ? line.id : null)}
              />
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}
