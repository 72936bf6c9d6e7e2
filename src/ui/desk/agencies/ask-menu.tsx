import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { onWayWords } from '../partners/on-way-words.ts';
import { askOnWay } from '../partners/on-way.ts';
import { useOnce } from '../partners/use-once.ts';
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
export function AskMenu(props: AskMenuProps) {
  const { agency, label } = props;
  const named = `${label} ${agency.name}`;
  return (
    <MenuTrigger>
      <Button className="button quiet-button small-button">{label}</Button>
      <Popover className="popover" placement="bottom start" aria-label={named}>
        <Topics {...props} named={named} />
      </Popover>
    </MenuTrigger>
  );
}

/** Only while it is open; what was asked already says so. */
function Topics({ agency, channel, reach, named }: AskMenuProps & { readonly named: string }) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const view = useView();
  const once = useOnce();
  // Whoever else there is asked for is not the one who is here.
  const seen = reach === undefined ? view.agencies[agency.id] : undefined;
  const usual = usualChannel(brief, seen);
  return (
    <Menu
      className="menu"
      aria-label={named}
      onAction={(key) =>
        once({
          type: 'ask',
          of: agency.id,
          topic: String(key),
          channel: channel ?? usual,
          ...(reach === undefined ? {} : { reach }),
        })
      }
    >
      {brief.topics.map((topic) => {
        const onWay = askOnWay(view, agency.id, topic);
        return (
          <MenuItem key={topic.id} id={topic.id} className="menu-item" textValue={topic.label}>
            <span>
              {topic.label}
              {onWay === null ? null : (
                <span className="menu-how"> · {onWayWords(t, names, view.now, onWay)}</span>
              )}
            </span>
          </MenuItem>
        );
      })}
    </Menu>
  );
}
