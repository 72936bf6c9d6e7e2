import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState } from '../desk-context.ts';
import { isSelected, toggled } from '../selection.ts';
import { useNotes } from './use-notes.ts';
import { NoteDetails } from './note-details.tsx';
import { PictureCell } from './picture-cell.tsx';
import { useRovingGrid } from './use-roving-grid.ts';

const noteColumn = 'note';
/** More services than this, and their columns are narrower. */
const fewAgencies = 8;

/** A row for each note, a column for each agency, one tab stop. */
export function PictureTable() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { cells, change } = useDeskState();
  const rows = useNotes();
  const columns = [noteColumn, ...brief.agencies.map(({ id }) => id)];
  const grid = useRovingGrid(
    rows.map(({ id }) => id),
    columns,
  );
  return (
    <table
      className="table picture-table"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern is a table
      role="grid"
      aria-label={t('picture.title')}
      data-many={brief.agencies.length > fewAgencies ? true : undefined}
      onKeyDown={grid.onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col">{t('picture.know')}</th>
          <th scope="col">{t('picture.heard')}</th>
          <th scope="col">{t('picture.how')}</th>
          {brief.agencies.map(({ id, short, name }) => (
            <th key={id} scope="col" className="agency-column">
              <abbr title={name}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((note) => (
          <tr key={note.id} data-replaced={note.replacedBy === undefined ? undefined : true}>
            <th scope="row">
              <NoteDetails
                note={note}
                tabIndex={grid.tabIndexOf(note.id, noteColumn)}
                onFocus={() => grid.onFocusAt(note.id, noteColumn)}
              />
            </th>
            <td>{names.stamp(note.heard)}</td>
            <td data-certainty={note.certainty}>{t(`certainty.${note.certainty}`)}</td>
            {brief.agencies.map(({ id, name }) => (
              <td key={id} className="agency-column">
                <PictureCell
                  note={note}
                  agency={id}
                  agencyName={name}
                  isSelected={isSelected(cells, { note: note.id, agency: id })}
                  tabIndex={grid.tabIndexOf(note.id, id)}
                  onFocus={() => grid.onFocusAt(note.id, id)}
                  onToggle={() => change({ cells: toggled(cells, { note: note.id, agency: id }) })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
