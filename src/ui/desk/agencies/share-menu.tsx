import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { notesFor } from '../selection.ts';

/** Chooses notes for one agency; they are then selected in the picture. */
export function ShareMenu({ agency }: { readonly agency: BriefAgency }) {
  const t = useWords('desk');
  const notes = useNotes().filter(({ standing }) => standing[agency.id] !== 'theirs');
  const { cells, change } = useDeskState();
  const named = `${t('agency.share')} ${agency.name}`;
  return (
    <MenuTrigger>
      <Button className="button quiet-button small-button">{t('agency.share')}</Button>
      <Popover className="popover" placement="bottom start" aria-label={named}>
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
          {notes.map((note) => (
            <MenuItem key={note.id} id={note.id} className="menu-item">
              {({ isSelected }) => (
                <>
                  <Sign name={isSelected ? 'ticked-box' : 'box'} />
                  <span>
                    {note.label} · {t(`standing.${note.standing[agency.id] ?? 'not-told'}`)}
                  </span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
