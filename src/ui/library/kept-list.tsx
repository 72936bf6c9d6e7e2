import { useWords } from '#ui/text/i18n.ts';
import { KeptRow } from './kept-row.tsx';
import type { KeptItem } from './library-item.ts';

interface KeptListProps {
  kind: 'running' | 'finished';
  items: readonly KeptItem[];
  onExport: (id: string) => void;
  onDelete: (id: string) => void;
}

/** The exercises in progress, or the finished ones. */
export function KeptList({ kind, items, onExport, onDelete }: KeptListProps) {
  const t = useWords('library');
  const heading = `library-${kind}`;
  return (
    <section className="panel" aria-labelledby={heading}>
      <div className="panel-bar">
        <h2 id={heading}>{t(`${kind}.title`)}</h2>
        {items.length > 0 ? <span className="end">{items.length}</span> : null}
      </div>
      {items.length === 0 ? (
        <p className="empty">{t(`${kind}.none`)}</p>
      ) : (
        <ul className="library-list">
          {items.map((item) => (
            <KeptRow key={item.id} item={item} onExport={onExport} onDelete={onDelete} />
          ))}
        </ul>
      )}
    </section>
  );
}
