import { useState } from 'react';
import { sourcings, type Sourcing } from '#doctrine/information.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { messageList } from './message-list.ts';
import { sentences, type TextRange } from './text-range.ts';
import { WordsField } from './words-field.tsx';

interface NoteDialogProps {
  readonly message: string;
  readonly onClose: () => void;
}

/** Notes any words of a message, with the keyboard or by whole sentences. */
export function NoteDialog({ message: id, onClose }: NoteDialogProps) {
  const t = useWords('desk');
  const { dispatch, names } = useDesk();
  const view = useView();
  const message = messageList(view.messages).find((one) => one.id === id);
  const [range, setRange] = useState(() => onlySentence(message?.text ?? ''));
  const [certainty, setCertainty] = useState<Sourcing | null>(null);
  if (message === undefined) return null;
  const { text } = message;
  return (
    <DialogFrame
      title={t('note.title', {
        from: names.party(message.from).name,
        time: names.time(message.at),
      })}
      onClose={onClose}
    >
      <div className="form">
        <WordsField text={text} range={range} onChange={setRange} />
        <p className="chosen-words" role="status" aria-label={t('note.chosenLabel')}>
          {range === null
            ? t('note.none')
            : t('note.chosen', { words: text.slice(range.from, range.to) })}
        </p>
        <RadioList
          legend={t('certainty.ask')}
          chosen={certainty}
          lacks={certainty === null}
          onChange={(how) => setCertainty(sourcings.find((one) => one === how) ?? null)}
          options={sourcings.map((how) => ({
            id: how,
            label: t(`certainty.${how}`),
            hint: t(`certaintyHint.${how}`),
          }))}
        />
      </div>
      <DialogActs
        does={t('note.note')}
        isReady={range !== null && certainty !== null}
        onCancel={onClose}
        onDo={() => {
          if (range === null || certainty === null) return;
          dispatch({ type: 'note', message: id, ...range, certainty });
        }}
      />
    </DialogFrame>
  );
}

/** Where there is but one it is chosen already. */
function onlySentence(text: string): TextRange | null {
  const [first, ...others] = sentences(text);
  return first === undefined || others.length > 0 ? null : first;
}
