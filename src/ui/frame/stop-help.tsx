import { useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { stopKey, StopWords } from './stop-words.tsx';
import { usePressBeneath } from './use-press-beneath.ts';

/** What to say, and do, when something real happens: on every screen of an exercise, one press away. */
export function StopHelp() {
  const t = useWords('frame');
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  usePressBeneath(button, () => setOpen(true));
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        ref={button}
        className="button night-button stop-button no-print"
        aria-keyshortcuts={stopKey}
      >
        {t('stop.open')}
      </Button>
      <Popover className="popover stop-popover" placement="bottom start">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {t('stop.title')}
          </Heading>
          <StopWords />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
