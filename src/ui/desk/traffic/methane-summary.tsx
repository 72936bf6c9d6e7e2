import type { Ref } from 'react';
import { methaneFields } from '#doctrine/methane.ts';
import type { View } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { Marked } from './marked.tsx';
import { findsIn } from './search.ts';

interface MethaneSummaryProps {
  readonly ref: Ref<HTMLDListElement>;
  readonly fields: View['methanes'][number]['fields'];
  readonly words: readonly string[];
  readonly isFolded: boolean;
}

/** One's own M/ETHANE, by its letters; folded, each has one line. */
export function MethaneSummary({ ref, fields, words, isFolded }: MethaneSummaryProps) {
  const t = useWords('desk');
  return (
    <dl ref={ref} className="message-methane" data-folded={isFolded || undefined}>
      {methaneFields.map(({ id, letter, label }) => {
        const field = fields[id];
        if (field === undefined) return null;
        const status = 'status' in field ? `${t(`majorIncident.${field.status}`)}. ` : '';
        return (
          <div key={id}>
            <dt title={label}>
              <span aria-hidden="true">{letter}</span>
              <span className="visually-hidden">{label}</span>
            </dt>
            <dd>
              {status}
              <Marked text={field.says} found={findsIn(field.says, words)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
