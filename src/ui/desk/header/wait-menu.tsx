import { useState } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import type { DeskClock, WaitFor } from '../desk-clock.ts';
import { useDesk, useView } from '../desk-context.ts';
import { roundTimes } from './round-times.ts';
import { TimeField } from './time-field.tsx';
import { useClock } from './use-clock.ts';

const forMe = {
  message: 'next-message',
  urgent: 'urgent-message',
  question: 'question',
  answer: 'answer',
  voice: 'voice-free',
} as const;

const myTime = {
  minute: { minutes: 1 },
  five: { minutes: 5 },
  ten: { minutes: 10 },
} as const;

/** Lets time run on until something happens, or for as long as one chooses. */
export function WaitMenu({ clock }: { readonly clock: DeskClock }) {
  const t = useWords('desk');
  const { waiting } = useClock(clock);
  const [isOpen, setOpen] = useState(false);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button night-button wait-button" data-shortcut="wait">
        {waiting === null ? t('wait.open') : t('wait.waiting', { what: waiting })}
      </Button>
      <Popover className="popover" placement="bottom end" aria-label={t('wait.label')}>
        <Waits onWait={clock.waitUntil} />
        <TimeField
          onTime={(at) => {
            setOpen(false);
            clock.waitUntil({ at });
          }}
        />
      </Popover>
    </MenuTrigger>
  );
}

function Waits({ onWait }: { readonly onWait: (what: WaitFor) => void }) {
  const t = useWords('desk');
  const { names, brief } = useDesk();
  const { now } = useView();
  const times = roundTimes(now, brief.length, names.clock);
  return (
    <Menu className="menu" aria-label={t('wait.label')}>
      <MenuSection>
        <Header className="menu-head">{t('wait.forMe')}</Header>
        {(Object.keys(forMe) as (keyof typeof forMe)[]).map((id) => (
          <MenuItem key={id} className="menu-item" onAction={() => onWait(forMe[id])}>
            {t(`wait.${id}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection>
        <Header className="menu-head">{t('wait.myTime')}</Header>
        {(Object.keys(myTime) as (keyof typeof myTime)[]).map((id) => (
          <MenuItem key={id} className="menu-item" onAction={() => onWait(myTime[id])}>
            {t(`wait.${id}`)}
          </MenuItem>
        ))}
        {times.map((at) => (
          <MenuItem key={at} className="menu-item" onAction={() => onWait({ at })}>
            {t('wait.clock', { time: names.clock(at) })}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
