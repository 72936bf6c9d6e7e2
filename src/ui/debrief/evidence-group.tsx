import type { Debrief } from '#analysis/debrief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { lostBy, type EvidenceGroup } from './evidence-groups.ts';
import { EvidenceLine } from './evidence-line.tsx';
import type { Telling } from './event-words.ts';

interface EvidenceGroupPartProps {
  group: EvidenceGroup;
  title: string;
  rules: Debrief['ledger']['rules'];
  telling: Telling;
  /** The id of the line that is open. */
  line: string | null;
  onLine: (id: string | null) => void;
}

/** The lines of one figure under its name, with what they come to. Points of unlike lines are not added up. */
export function EvidenceGroupPart(props: EvidenceGroupPartProps) {
  const { group, title, rules, telling, line: open, onLine } = props;
  const t = useWords('debrief');
  const { leaf, lines } = group;
  const short = lines.filter(({ line }) => lostBy(line) > 0).length;
  const count = t('evidence.lines', { count: lines.length });
  return (
    <section aria-label={title}>
      <h3 className="evidence-group">
        <span>{title}</span>
        <span className="evidence-points">
          {leaf === null || leaf.value === null
            ? count
            : `${t('worked.of', { value: Math.round(leaf.value) })} · ${count}`}
          {short === 0 ? '' : ` · ${t('evidence.short', { count: short })}`}
        </span>
      </h3>
      {lines.map(({ line, at }) => (
        <EvidenceLine
          key={line.id}
          line={line}
          at={at}
          rule={rules[line.rule]}
          telling={telling}
          isOpen={open === line.id}
          onLine={onLine}
        />
      ))}
    </section>
  );
}
