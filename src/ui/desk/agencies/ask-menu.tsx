import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useDesk, useView } from '../desk-context.ts';
import { usualChannel } from './chase.ts';

interface AskMenuProps {
  readonly agency: BriefAgency;
  /** Null for the usual one: face to face with whoever is there, else by phone. */
  readonly channel: string | null;
  readonly label: string;
  /** Whom to ask for on the telephone, when not the commander. */
  readonly reach?: 'deputy' | 'control';
}

/** Asks an agency about a topic. */
export function AskMenu({ agency, channel, label, reach }: AskMenuProps) {
  const { brief, dispatch } = useDesk();
  const { agencies } = useView();
  // Whoever else there is asked for is not the one who is here.
  const usual = usualChannel(brief, reach === undefined ? agencies[agency.id] : undefined);
  const named = `${label} ${agency.name}`;
  return (
    <MenuTrigger>
      <Button className="button quiet-button small-button">{label}</Button>
      <Popover className="popover" placement="bottom start" aria-label={named}>
        <Menu
          className="menu"
          aria-label={named}
          onAction={(key) =>
            dispatch({
              type: 'ask',
              of: agency.id,
              topic: String(key),
              channel: channel ?? usual,
              ...(reach === undefined ? {} : { reach }),
            })
          }
        >
          {brief.topics.map((topic) => (
            <MenuItem key={topic.id} id={topic.id} className="menu-item">
              {topic.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
