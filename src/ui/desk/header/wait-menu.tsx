import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import type { DeskClock, WaitFor } from '../desk-clock.ts';
import { useClock } from './use-clock.ts';

const waits: Readonly<Record<'message' | 'voice' | 'answer' | 'minute' | 'five' | 'ten', WaitFor>> =
  {
    message: 'next-message',
    voice: 'voice-free',
    answer: 'answer',
    minute: { minutes: 1 },
    five: { minutes: 5 },
    ten: { minutes: 10 },
  };

/** Lets time run on until something happens. */
export function WaitMenu({ clock }: { readonly clock: DeskClock }) {
  const t = useWords('desk');
  const { waiting } = useClock(clock);
  return (
    <MenuTrigger>
      <Button className="button night-button wait-button" data-shortcut="wait">
        {waiting === null ? t('wait.open') : t('wait.waiting', { what: waiting })}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          onAction={(key) => {
            const what = Object.entries(waits).find(([id]) => id === key)?.[1];
            if (what !== undefined) clock.waitUntil(what);
          }}
        >
          {(Object.keys(waits) as (keyof typeof waits)[]).map((id) => (
            <MenuItem key={id} id={id} className="menu-item">
              {t(`wait.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
