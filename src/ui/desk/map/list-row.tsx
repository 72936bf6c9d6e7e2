import type { ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import type { MapSelection } from '../map-port.ts';

export interface ListActs {
  readonly chosen: MapSelection | null;
  readonly onChoose: (what: MapSelection | null) => void;
  /** Takes a row's grid reference for the form that waits for a place; null while none waits. */
  readonly onUse: ((grid: string | null) => void) | null;
}

interface ListRowProps {
  readonly of: MapSelection;
  readonly acts: ListActs;
  readonly name: string;
  readonly before?: ReactNode;
  /** Null where there is none, or nobody said where it is. */
  readonly grid: string | null;
  readonly children: ReactNode;
}

/** A row that is framed on the map when it is chosen, and marked when its thing is chosen there. */
export function ListRow({ of, acts, name, before, grid, children }: ListRowProps) {
  const t = useWords('desk');
  const { chosen, onChoose, onUse } = acts;
  const isChosen = chosen?.kind === of.kind && chosen.id === of.id;
  return (
    <tr className={isChosen ? 'map-row-chosen' : undefined}>
      <th scope="row">
        {before}
        <button
          type="button"
          className="map-row-name"
          aria-pressed={isChosen}
          title={t('map.show')}
          onClick={() => onChoose(isChosen ? null : of)}
        >
          {name}
        </button>
      </th>
      {children}
      {onUse === null ? null : (
        <td>
          {grid === null ? null : (
            <button
              type="button"
              className="button quiet-button small-button"
              aria-label={t('map.useRow', { what: name, grid })}
              onClick={() => onUse(grid)}
            >
              {t('map.use')}
            </button>
          )}
        </td>
      )}
    </tr>
  );
}

/** The head over the buttons of rows, while there are any. */
export function UseHead({ acts }: { readonly acts: ListActs }) {
  const t = useWords('desk');
  return acts.onUse === null ? null : <th scope="col">{t('map.use')}</th>;
}
