import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { CheckList } from '../parts/check-list.tsx';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useNotes } from '../picture/use-notes.ts';

interface AnswerDialogProps {
  readonly question: string;
  readonly onClose: () => void;
}

/** From so many notes on they can be searched. */
const many = 8;

const answers = ['known', 'not-known', 'finding-out'] as const;

/** Answers a partner's question, with what is noted or with an honest not-known. */
export function AnswerDialog({ question: id, onClose }: AnswerDialogProps) {
  const t = useWords('desk');
  const { names, dispatch } = useDesk();
  const view = useView();
  const notes = useNotes();
  const [says, setSays] = useState<(typeof answers)[number] | null>(null);
  const [items, setItems] = useState<readonly string[]>([]);
  const [sought, setSought] = useState('');
  const word = sought.trim().toLocaleLowerCase('en-GB');
  // What is chosen stays in sight; what is out of date answers nothing.
  const found = notes.filter(
    ({ id: note, label, words, replacedBy }) =>
      items.includes(note) ||
      (replacedBy === undefined && `${label} ${words}`.toLocaleLowerCase('en-GB').includes(word)),
  );
  const question = view.questions.find((one) => one.id === id);
  if (question === undefined) return null;
  const isReady = says !== null && (says !== 'known' || items.length > 0);
  return (
    <DialogFrame
      title={t('answer.title', { who: names.party(question.from).name })}
      onClose={onClose}
    >
      <div className="form">
        <blockquote className="asked">{question.text}</blockquote>
        <RadioList
          legend={t('answer.how')}
          chosen={says}
          lacks={says === null}
          onChange={(chosen) => setSays(answers.find((one) => one === chosen) ?? null)}
          options={answers.map((one) => ({ id: one, label: t(`answer.${one}`) }))}
        />
        {says === 'known' ? (
          <>
            {notes.length > many ? (
              <TextField label={t('answer.find')} value={sought} onChange={setSought} />
            ) : null}
            <CheckList
              legend={t('answer.notes')}
              chosen={items}
              lacks={items.length === 0 && (notes.length > 0 || t('lacks.noNotes'))}
              onChange={setItems}
              options={found.map((note) => ({
                id: note.id,
                label: `${note.label} (${names.time(note.heard)}, ${t(`certainty.${note.certainty}`)})`,
              }))}
            />
          </>
        ) : null}
      </div>
      <DialogActs
        does={t('answer.send')}
        isReady={isReady}
        onCancel={onClose}
        onDo={() => {
          if (says === null) return;
          dispatch({
            type: 'answer',
            question: id,
            says,
            items: says === 'known' ? [...items] : [],
          });
        }}
      />
    </DialogFrame>
  );
}
