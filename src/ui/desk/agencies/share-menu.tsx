import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import { useCells } from '../picture/use-cells.ts';
import { keyOf, notesFor } from '../selection.ts';

/** Chooses notes for one agency; they are then selected in the picture. */
export function ShareMenu({ agency }: { readonly agency: BriefAgency }) {
  const t = useWords('desk');
  const named = `${t('agency.share')} ${agency.name}`;
  return (
    <MenuTrigger>
      <Button className="button quiet-button small-button">{t('agency.share')}</Button>
      <Popover className="popover" placement="bottom start" aria-label={named}>
        <Notes agency={agency} named={named} />
      </Popover>
    </MenuTrigger>
  );
}

interface NotesProps {
  readonly agency: BriefAgency;
  readonly named: string;
}

/** Only while it is open; what is being told already says so. */
function Notes({ agency, named }: NotesProps) {
  const t = useWords('desk');
  const { notes, known } = useCells();
  const { cells, change } = useDeskState();
  return (
    <Menu
      className="menu"
      aria-label={named}
      selectionMode="multiple"
      selectedKeys={notesFor(cells, agency.id)}
      renderEmptyState={() => <p className="empty">{t('notes.none')}</p>}
      onSelectionChange={(keys) => {
        const chosen = keys === 'all' ? notes.map(({ id }) => id) : [...keys].map(String);
        change({
          section: 'picture',
          cells: [
            ...cells.filter((cell) => cell.agency !== agency.id),
            ...chosen.map((note) => ({ note, agency: agency.id })),
          ],
        });
      }}
    >
      {notes
        .filter(({ standing }) => standing[agency.id] !== 'theirs')
        .map((note) => {
          const isOnWay = known.onWay.has(keyOf({ note: note.id, agency: agency.id }));
          return (
            <MenuItem key={note.id} id={note.id} className="menu-item">
              {({ isSelected }) => (
                <>
                  <Sign name={isSelected ? 'ticked-box' : 'box'} />
                  <span>
                    {note.label} ·{' '}
                    {isOnWay ? (
                      <span className="menu-how">{t('onWay.told')}</span>
                    ) : (
                      t(`standing.${note.standing[agency.id] ?? 'not-told'}`)
                    )}
                  </span>
                </>
              )}
            </MenuItem>
          );
        })}
    </Menu>
  );
}
