import { useState } from 'react';
import { inWords } from '#kernel/time.ts';
import { AskDialog } from '#ui/frame/ask-dialog.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { whenStarted, type KeptItem } from './library-item.ts';

interface KeptRowProps {
  item: KeptItem;
  onExport: (id: string) => void;
  onDelete: (id: string) => void;
}

/** One exercise of this browser: go on or look back, export, delete. */
export function KeptRow({ item, onExport, onDelete }: KeptRowProps) {
  const t = useWords('library');
  const [asking, setAsking] = useState(false);
  const names = { title: item.title, when: whenStarted(item.startedAt) };
  const kind = item.finished ? 'finished' : 'running';
  const facts = [
    item.imported ? t('item.imported') : t('item.started', names),
    item.finished || item.length === undefined
      ? null
      : t('running.at', { time: `T+${Math.floor(item.now / 60)}`, length: inWords(item.length) }),
    item.mode === 'practice' ? t('item.practice') : t('item.assessment'),
    t('item.seed', { seed: item.seed }),
  ];
  return (
    <li className="library-row">
      <p className="library-row-title">{item.title}</p>
      <p className="quiet small">
        {item.seat} · {facts.filter((fact) => fact !== null).join(' · ')}
      </p>
      <div className="button-row">
        <a
          className={item.finished ? 'button quiet-button small-button' : 'button small-button'}
          href={item.finished ? `#/debrief/${item.id}` : `#/desk/${item.id}`}
          aria-label={t(item.finished ? 'finished.openNamed' : 'running.resumeNamed', names)}
        >
          {t(kind === 'finished' ? 'finished.open' : 'running.resume')}
        </a>
        <button
          type="button"
          className="button quiet-button small-button"
          aria-label={t('item.exportNamed', names)}
          onClick={() => onExport(item.id)}
        >
          {t('item.export')}
        </button>
        <button
          type="button"
          className="button quiet-button small-button"
          aria-label={t('item.deleteNamed', names)}
          onClick={() => setAsking(true)}
        >
          {t('item.delete')}
        </button>
      </div>
      <AskDialog
        outside
        isOpen={asking}
        words={{
          title: t('remove.title'),
          says: t('remove.says', names),
          confirm: t('remove.confirm'),
          cancel: t('remove.cancel'),
        }}
        onClose={() => setAsking(false)}
        onConfirm={() => onDelete(item.id)}
      />
    </li>
  );
}
