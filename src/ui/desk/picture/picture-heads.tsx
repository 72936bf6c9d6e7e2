import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { Sign } from '../parts/sign.tsx';
import type { NoteOrder } from './order-notes.ts';
import { headRow, noteColumn } from './use-roving-grid.ts';

/** The heads that order the rows, by their column. */
export const ordersByHead: Readonly<Record<string, NoteOrder>> = {
  [noteColumn]: 'letter',
  ':heard': 'heard',
  ':how': 'how',
};
export const moreColumn = ':more';

interface PictureHeadsProps {
  readonly order: NoteOrder;
  readonly agencies: readonly BriefAgency[];
  readonly places: readonly number[];
  readonly folded: number;
  /** There is room for a head in full over how well notes are known. */
  readonly saysHow: boolean;
  readonly stop: string | null;
}

/** Heads that order the rows, heads that select a column, and one for the columns that are folded. */
export function PictureHeads(props: PictureHeadsProps) {
  const { order, agencies, places, folded, saysHow, stop } = props;
  const t = useWords('desk');
  const at = (column: string) => ({
    'data-row': headRow,
    'data-column': column,
    tabIndex: stop === column ? 0 : -1,
  });
  const words = { [noteColumn]: 'know', ':heard': 'heard', ':how': 'how' } as const;
  return (
    <div role="row" aria-rowindex={1} className="note-row note-heads">
      {([noteColumn, ':heard', ':how'] as const).map((column, index) => {
        const isOrder = ordersByHead[column] === order;
        const says = t(`picture.${words[column]}`);
        return (
          <div
            key={column}
            role="columnheader"
            className={`note-${words[column]}`}
            aria-colindex={index + 1}
            aria-sort={isOrder ? sortOf[order] : 'none'}
          >
            <button
              type="button"
              {...at(column)}
              className="head-button"
              aria-label={says}
              title={t(`picture.order.${ordersByHead[column] ?? 'heard'}`)}
            >
              {column === ':how' && !saysHow ? t('picture.howShort') : says}
              {isOrder ? <Sign name="south" /> : null}
            </button>
          </div>
        );
      })}
      {agencies.map((agency, index) => (
        <div
          key={agency.id}
          role="columnheader"
          className="note-cell"
          aria-colindex={places[index]}
        >
          <button
            type="button"
            {...at(agency.id)}
            className="head-button agency-head"
            aria-haspopup="menu"
            aria-label={t('picture.agency', { short: agency.short, name: agency.name })}
          >
            <span title={agency.name}>{agency.short}</span>
          </button>
        </div>
      ))}
      {folded === 0 ? null : (
        <div role="columnheader" className="note-cell">
          <button
            type="button"
            {...at(moreColumn)}
            className="head-button"
            aria-haspopup="dialog"
            aria-label={t('picture.folded', { count: folded })}
            title={t('picture.folded', { count: folded })}
          >
            +{folded}
          </button>
        </div>
      )}
    </div>
  );
}

const sortOf = {
  heard: 'descending',
  letter: 'ascending',
  how: 'descending',
  source: 'none',
  toTell: 'none',
} as const satisfies Record<NoteOrder, string>;
