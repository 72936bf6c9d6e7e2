import type { ReactNode } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import type { Cell } from '../selection.ts';
import { LetterChoice } from './letter-choice.tsx';
import { ReplacesField } from './replaces-field.tsx';
import type { HeardNote } from './use-notes.ts';
import { useSelecting } from './use-selecting.ts';

interface NoteDetailsProps {
  readonly note: HeardNote;
  /** The label of its row. */
  readonly label: HTMLElement;
  readonly untold: readonly Cell[];
  readonly onClose: () => void;
}

/** In whose words a note is, where it belongs, and what can be done with it. */
export function NoteDetails({ note, label, untold, onClose }: NoteDetailsProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { change } = useDeskState();
  const { mode } = useView();
  const { select } = useSelecting();
  const acts = [
    { says: t('picture.selectUntold'), isOff: untold.length === 0, does: () => select(untold) },
    ...(mode === 'practice'
      ? [
          {
            says: t('coach.open'),
            does: () => change({ dialog: { kind: 'nominate', note: note.id } }),
          },
        ]
      : []),
    {
      says: t('share.verify'),
      does: () => change({ dialog: { kind: 'verify', note: note.id } }),
    },
    {
      says: t('picture.toMessage'),
      does: () => change({ section: 'traffic', toMessage: note.message }),
    },
  ];
  return (
    <Popover
      className="popover note-popover"
      placement="top start"
      triggerRef={{ current: label }}
      isOpen
      onOpenChange={onClose}
    >
      <Dialog className="dialog">
        <Heading slot="title" level={3}>
          {note.label}
        </Heading>
        <p className="note-quote">“{note.words}”</p>
        <p className="hint">
          {t('picture.from', {
            who: names.party(note.source).name,
            time: names.time(note.heard),
          })}
          {' · '}
          {t(`certainty.${note.certainty}`)}
        </p>
        <div className="button-row popover-acts">
          {acts.map(({ says, isOff, does }) => (
            <Act
              key={says}
              isOff={isOff ?? false}
              onPress={() => {
                onClose();
                does();
              }}
            >
              {says}
            </Act>
          ))}
        </div>
        <LetterChoice note={note} />
        <ReplacesField note={note} />
      </Dialog>
    </Popover>
  );
}

interface ActProps {
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Act({ isOff, onPress, children }: ActProps) {
  return (
    <button
      type="button"
      className="button quiet-button small-button"
      disabled={isOff}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
