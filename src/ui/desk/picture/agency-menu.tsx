import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import type { Cell } from '../selection.ts';
import { useSelecting } from './use-selecting.ts';

interface AgencyMenuProps {
  readonly agency: BriefAgency;
  /** The head of its column. */
  readonly head: HTMLElement;
  /** Of the notes shown, what it has not been told. */
  readonly untold: readonly Cell[];
  /** What of that it needs, says the trainee. */
  readonly needed: readonly Cell[];
  readonly onHide: () => void;
  readonly onClose: () => void;
}

/** What can be done with a whole column. */
export function AgencyMenu(props: AgencyMenuProps) {
  const { agency, head, untold, needed, onHide, onClose } = props;
  const t = useWords('desk');
  const { cells } = useDeskState();
  const { select, unselect } = useSelecting();
  const selected = cells.filter((cell) => cell.agency === agency.id);
  const acts = [
    { id: 'untold', count: untold.length, does: () => select(untold) },
    { id: 'needed', count: needed.length, does: () => select(needed) },
    { id: 'clear', count: selected.length, does: () => unselect(selected) },
    { id: 'hide', count: 1, does: onHide },
  ] as const;
  return (
    <Popover
      className="popover"
      aria-label={agency.name}
      placement="bottom end"
      triggerRef={{ current: head }}
      isOpen
      onOpenChange={onClose}
    >
      <Menu
        className="menu"
        aria-label={agency.name}
        autoFocus="first"
        disabledKeys={acts.filter(({ count }) => count === 0).map(({ id }) => id)}
        onAction={(key) => {
          onClose();
          acts.find(({ id }) => id === key)?.does();
        }}
      >
        {acts.map(({ id, count }) => (
          <MenuItem key={id} id={id} className="menu-item">
            {t(`picture.column.${id}`, { who: agency.short, count })}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
