import { useRef } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { lackMarks, LackWords, useLack } from '../parts/lacks.tsx';
import { sentences, trimmed, type TextRange } from './text-range.ts';

interface WordsFieldProps {
  readonly text: string;
  readonly range: TextRange | null;
  readonly onChange: (range: TextRange | null) => void;
}

/** Words of a text, marked letter by letter or a sentence at a time. */
export function WordsField({ text, range, onChange }: WordsFieldProps) {
  const t = useWords('desk');
  const lack = useLack(range === null, 'marked', 'note-words');
  const field = useRef<HTMLTextAreaElement>(null);
  const choose = (chosen: TextRange) => {
    onChange(chosen);
    field.current?.setSelectionRange(chosen.from, chosen.to);
  };
  return (
    <>
      <div className="field">
        <label htmlFor="note-words">{t('note.words')}</label>
        <span className="hint" id="note-hint">
          {t('note.hint')}
        </span>
        <LackWords lack={lack} />
        <textarea
          ref={field}
          id="note-words"
          className="text-area"
          {...lackMarks(lack, 'note-hint')}
          rows={4}
          // Not `readOnly`: some browsers then select nothing with the keyboard.
          aria-readonly="true"
          inputMode="none"
          value={text}
          onBeforeInput={(event) => event.preventDefault()}
          onChange={(event) => event.preventDefault()}
          onSelect={(event) => {
            const { selectionStart, selectionEnd } = event.currentTarget;
            if (selectionStart === selectionEnd) return;
            onChange(trimmed(text, { from: selectionStart, to: selectionEnd }));
          }}
        />
      </div>
      <fieldset className="sentence-list">
        <legend className="label">{t('note.sentences')}</legend>
        {sentences(text).map((sentence) => (
          <button
            key={sentence.from}
            type="button"
            className="button quiet-button small-button"
            aria-pressed={range?.from === sentence.from && range.to === sentence.to}
            onClick={() => choose(sentence)}
          >
            {text.slice(sentence.from, sentence.to)}
          </button>
        ))}
      </fieldset>
    </>
  );
}
