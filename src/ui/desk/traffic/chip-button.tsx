import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { Chip, MessageView, NoteView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { Sign } from '../parts/sign.tsx';
import { CertaintyChoice } from './certainty-choice.tsx';

interface ChipButtonProps {
  readonly chip: Chip;
  readonly message: MessageView;
  readonly note: NoteView | undefined;
}

/** A fact offered ready to note (in practice): what remains to be said is how well it is known. */
export function ChipButton({ chip, message, note }: ChipButtonProps) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className="fact-chip"
        data-noted={note === undefined ? undefined : note.certainty}
        aria-label={
          note === undefined
            ? t('chip.note', { label: chip.label })
            : t('chip.noted', { label: chip.label, how: t(`certainty.${note.certainty}`) })
        }
      >
        {note === undefined ? null : <Sign name="read-back" />}
        {chip.label}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="dialog">
          <Heading slot="title" level={3}>
            {t('certainty.ask')}
          </Heading>
          <CertaintyChoice
            onChoose={(certainty) => {
              const { from, to } = chip;
              dispatch({ type: 'note', message: message.id, from, to, certainty });
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
