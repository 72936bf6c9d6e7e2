import { useCallback, useMemo, useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { linesLike, logKinds, logLines, type LogKind, type LogLine } from './log-lines.ts';
import { LogRow } from './log-row.tsx';

interface LogListProps {
  /** The same function at all times, so that the lines need not be drawn anew. */
  readonly onCorrect: (line: LogLine) => void;
}

/** Entries and refusals, newest first, and a way to find one among them. */
export function LogList({ onCorrect }: LogListProps) {
  const t = useWords('desk');
  const { names, brief } = useDesk();
  const { log, rejections, messages } = useView();
  const { change } = useDeskState();
  const [kind, setKind] = useState<LogKind>('all');
  const [search, setSearch] = useState('');
  const lines = useMemo(
    () => logLines({ log, rejections, messages }, brief, names, t),
    [log, rejections, messages, brief, names, t],
  );
  const shown = useMemo(() => linesLike(lines, kind, search), [lines, kind, search]);
  const go = useCallback(
    ({ kind: what, id }: NonNullable<LogLine['about']>) => {
      if (what === 'message') change({ section: 'traffic', toMessage: id });
      else change({ tab: 'decision', joint: 'decision' });
    },
    [change],
  );
  if (lines.length === 0) return <p className="empty">{t('log.none')}</p>;
  return (
    <div className="log">
      <div className="field-pair">
        <SelectField
          label={t('logbook.show')}
          value={kind}
          options={logKinds.map((id) => ({ id, label: t(`logbook.kinds.${id}`) }))}
          onChange={(id) => setKind(logKinds.find((one) => one === id) ?? 'all')}
        />
        <TextField label={t('logbook.find')} value={search} onChange={setSearch} />
      </div>
      <p className="hint" role="status" aria-label={t('logbook.shownLabel')}>
        {shown.length === 0 ? t('logbook.noneFound') : t('logbook.shown', { count: shown.length })}
      </p>
      <ol className="log-list" aria-label={t('log.list')}>
        {shown.map((line) => (
          <LogRow
            key={line.id}
            line={line}
            time={names.stamp(line.at)}
            onGo={go}
            onCorrect={onCorrect}
          />
        ))}
      </ol>
    </div>
  );
}
