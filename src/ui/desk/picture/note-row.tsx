import { memo } from 'react';
import { inWords, type Seconds } from '#kernel/time.ts';
import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import { sameShown, type CellShown } from './cell-shown.ts';
import { PictureCell } from './picture-cell.tsx';
import { noteColumn } from './use-roving-grid.ts';
import type { HeardNote } from './use-notes.ts';

interface NoteRowProps {
  readonly note: HeardNote;
  /** Its place among all rows, from nought. */
  readonly index: number;
  /** Where it stands among rows of which not all are rendered. */
  readonly top: number | undefined;
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  readonly letter: MethaneField | null | undefined;
  /** How old it is, once that matters. */
  readonly age: Seconds | null;
  /** Those that have a cell, with what stands in it. */
  readonly agencies: readonly BriefAgency[];
  readonly cells: readonly CellShown[];
  /** The column of the first agency of the brief, counted from one, and that of each that is shown. */
  readonly places: readonly number[];
  readonly isCard: boolean;
  /** Which of its columns has the tab stop of the grid. */
  readonly stop: string | null;
}

/** One note: what it says, when and how well it was known, and who has it. */
function NoteRowOf(props: NoteRowProps) {
  const { note, letter, age, stop, index, top, measure, isCard } = props;
  const t = useWords('desk');
  const { names } = useDesk();
  const tabIndexOf = (column: string) => (stop === column ? 0 : -1);
  const isReplaced = note.replacedBy !== undefined;
  return (
    <div
      role="row"
      ref={measure}
      className="note-row"
      aria-rowindex={index + (isCard ? 1 : 2)}
      data-index={index}
      data-replaced={isReplaced ? true : undefined}
      data-other-day={names.stamp(note.heard) === names.clock(note.heard) ? undefined : true}
      style={top === undefined ? undefined : { top }}
    >
      <div role="rowheader" className="note-know" aria-colindex={1}>
        <Letter letter={letter} />
        <button
          type="button"
          className="note-label"
          aria-haspopup="dialog"
          data-row={note.id}
          data-column={noteColumn}
          tabIndex={tabIndexOf(noteColumn)}
        >
          {note.label}
          {note.certainty === 'rumour' ? <em> {t('picture.unverified')}</em> : null}
          {isReplaced ? <em> {t('picture.replaced')}</em> : null}
        </button>
      </div>
      <Heard at={note.heard} age={age} />
      <div
        role="gridcell"
        className="note-how"
        aria-colindex={3}
        data-certainty={note.certainty}
        title={t(`certainty.${note.certainty}`)}
      >
        <Sign name={note.certainty} />
        <span>{t(`picture.known.${note.certainty}`)}</span>
      </div>
      {props.agencies.map((agency, place) => {
        const shown = props.cells[place];
        return shown === undefined ? null : (
          <div
            key={agency.id}
            role="gridcell"
            className="note-cell"
            aria-colindex={props.places[place]}
          >
            <PictureCell
              note={note}
              agency={agency}
              shown={shown}
              saysWho={isCard}
              tabIndex={tabIndexOf(agency.id)}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Time alone changes no row but by the words of its age. */
export const NoteRow = memo(NoteRowOf, (before, after) =>
  (Object.keys(after) as (keyof NoteRowProps)[]).every((name) =>
    name === 'cells' ? sameShown(before.cells, after.cells) : before[name] === after[name],
  ),
);

/** Letters of a day, as `Thu`. */
const shortDay = 3;

/** The time; once that matters, in amber and underlined, and in words how long ago that was. */
function Heard({ at, age }: { readonly at: Seconds } & Pick<NoteRowProps, 'age'>) {
  const t = useWords('desk');
  const { names } = useDesk();
  const ago = age === null ? undefined : t('ago.past', { time: inWords(age) });
  const day = names.day(at);
  const isToday = names.stamp(at) === names.clock(at);
  return (
    <div role="gridcell" className="note-heard" aria-colindex={2} title={ago}>
      <time className={ago === undefined ? undefined : 'late'}>
        {isToday ? null : (
          <>
            <abbr title={day}>{day?.slice(0, shortDay)}</abbr>{' '}
          </>
        )}
        {names.clock(at)}
      </time>
      {ago === undefined ? null : <span className="visually-hidden"> {ago}</span>}
    </div>
  );
}

/** The letter of the M/ETHANE under which a note is filed. */
function Letter({ letter }: Pick<NoteRowProps, 'letter'>) {
  const t = useWords('desk');
  const field = methaneFields.find(({ id }) => id === letter);
  if (field === undefined) return null;
  return (
    <abbr className="note-letter" title={t('picture.filed', { letter: field.label })}>
      {field.letter}
    </abbr>
  );
}
