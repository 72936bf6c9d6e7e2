import type { CSSProperties, RefObject } from 'react';
import type { Seconds } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyMenu } from './agency-menu.tsx';
import { NoteDetails } from './note-details.tsx';
import { NoteRow } from './note-row.tsx';
import { moreColumn, ordersByHead, PictureHeads } from './picture-heads.tsx';
import type { PictureLayout } from './picture-layout.ts';
import { useGridPress, type Opened } from './use-grid-press.ts';
import { untoldOf, type PictureRow } from './use-picture.ts';
import { usePictureView } from './use-picture-view.ts';
import { headRow, noteColumn, useRovingGrid } from './use-roving-grid.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';
import { useShown } from './use-shown.ts';

interface PictureGridProps {
  readonly rows: readonly PictureRow[];
  readonly layout: PictureLayout;
  readonly scroll: RefObject<HTMLElement | null>;
  readonly onChooseColumns: () => void;
}

/** A row for each note, a column for each agency, one tab stop. */
export function PictureGrid({ rows, layout, scroll, onChooseColumns }: PictureGridProps) {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { now } = useView();
  const [{ order }] = usePictureView();
  const shown = useShown(layout.shown);
  const press = useGridPress(rows, onChooseColumns);
  const isCard = layout.kind === 'cards';
  const ids = rows.map(({ note }) => note.id);
  const more = layout.folded.length === 0 ? [] : [moreColumn];
  const heads = [...Object.keys(ordersByHead), ...layout.shown, ...more];
  const grid = useRovingGrid(isCard ? ids : [headRow, ...ids], (row) =>
    row === headRow ? heads : [noteColumn, ...layout.shown],
  );
  const { inSight, height, measure } = useRowsInSight(rows, scroll, grid.stopRow);
  return (
    <>
      <div
        role="grid"
        tabIndex={-1}
        className="note-grid"
        aria-label={t('picture.title')}
        aria-describedby="picture-hint"
        aria-rowcount={rows.length + (isCard ? 0 : 1)}
        aria-colcount={3 + brief.agencies.length}
        data-layout={layout.kind}
        data-upright={layout.isUpright ? true : undefined}
        data-says-how={layout.saysHow ? true : undefined}
        style={
          {
            '--agencies': Math.max(1, layout.shown.length),
            '--agency-column': `${layout.column / 16}rem`,
            '--more-column': more.length === 0 ? '0px' : '2.25rem',
          } as CSSProperties
        }
        onClick={press.onClick}
        onKeyDown={(event) => void (grid.onKey(event) || press.onSpace(event))}
        onKeyUp={press.onSpace}
        onFocus={({ target }) => {
          const { row, column } = target.dataset;
          if (row !== undefined && column !== undefined) grid.onFocusAt(row, column);
        }}
      >
        {isCard ? null : (
          <PictureHeads
            order={order}
            agencies={shown.agencies}
            places={shown.places}
            folded={layout.folded.length}
            saysHow={layout.saysHow}
            stop={grid.stopOf(headRow)}
          />
        )}
        <div
          role="rowgroup"
          className="note-rows"
          data-windowed={height === undefined ? undefined : true}
          style={{ height }}
        >
          {inSight.map(({ row: { note, letter, cells }, index, top }) => (
            <NoteRow
              key={note.id}
              note={note}
              letter={letter}
              index={index}
              top={top}
              measure={measure}
              age={ageOf(now - note.heard)}
              agencies={shown.agencies}
              cells={shown.of(cells)}
              places={shown.places}
              isCard={isCard}
              stop={grid.stopOf(note.id)}
            />
          ))}
        </div>
      </div>
      {press.opened === null ? null : (
        <OverGrid rows={rows} layout={layout} opened={press.opened} onClose={press.close} />
      )}
    </>
  );
}

interface OverGridProps {
  readonly rows: readonly PictureRow[];
  readonly layout: PictureLayout;
  readonly opened: Opened;
  readonly onClose: () => void;
}

/** What a note or a column is opened to. */
function OverGrid({ rows, layout, opened, onClose }: OverGridProps) {
  const { agencies } = useDesk().brief;
  const [, changeView] = usePictureView();
  const ids = agencies.map(({ id }) => id);
  const row = rows.find(({ note }) => note.id === opened.row);
  const agency = agencies.find(({ id }) => id === opened.column);
  if (row !== undefined) {
    const untold = untoldOf([row], ids);
    return <NoteDetails note={row.note} label={opened.at} untold={untold} onClose={onClose} />;
  }
  if (agency === undefined) return null;
  return (
    <AgencyMenu
      agency={agency}
      head={opened.at}
      untold={untoldOf(rows, ids, (id) => id === agency.id)}
      needed={untoldOf(rows, ids, (id, { isNeeded }) => isNeeded && id === agency.id)}
      onHide={() => changeView({ columns: layout.shown.filter((id) => id !== agency.id) })}
      onClose={onClose}
    />
  );
}

/** Heard longer ago than this, a note says how long. */
const oldAfter: Seconds = 1800;

/** In whole minutes, then in whole hours: a row is drawn anew when this changes. */
function ageOf(passed: Seconds): Seconds | null {
  if (passed < oldAfter) return null;
  const unit = passed < 3600 ? 60 : 3600;
  return Math.floor(passed / unit) * unit;
}
