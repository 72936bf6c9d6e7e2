import { useEffect, useRef, useState } from 'react';
import type { ProbeView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { LacksForm } from '../parts/lacks.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { confidenceOf, sureness, type Sureness } from './confidence.ts';

/** One question: an answer and how sure one is of it, or “I cannot say”. */
export function ProbeForm({ probe }: { readonly probe: ProbeView }) {
  const t = useWords('desk');
  const { dispatch } = useDesk();
  const [choice, setChoice] = useState<string | null>(null);
  const [how, setHow] = useState<Sureness | null>(null);
  const question = useRef<HTMLParagraphElement>(null);
  // Each question is read out as it comes.
  useEffect(() => question.current?.focus(), []);
  const { id, kind, options } = probe;
  const isReady = choice !== null && how !== null;
  const answer = () => {
    if (choice === null || how === null) return;
    const confidence = confidenceOf(how, options.length);
    dispatch({ type: 'answer-probe', probe: id, choice, confidence });
  };
  return (
    <LacksForm isReady={isReady} onSend={answer}>
      <p ref={question} className="probe-question" tabIndex={-1}>
        {kind === 'statement'
          ? t('probe.trueOrFalse', { statement: probe.question })
          : probe.question}
      </p>
      <RadioList
        legend={probe.question}
        chosen={choice}
        lacks={choice === null}
        onChange={setChoice}
        options={options.map(({ id: option, says }) => ({ id: option, label: says }))}
      />
      <RadioList
        legend={t('probe.sure')}
        chosen={how}
        lacks={how === null}
        onChange={(chosen) => setHow(sureness.find((one) => one === chosen) ?? null)}
        options={sureness.map((one) => ({
          id: one,
          label: t(`probe.${one}`, { percent: confidenceOf(one, options.length) }),
        }))}
      />
      <div className="dialog-acts">
        <button
          type="button"
          className="button quiet-button"
          onClick={() => dispatch({ type: 'answer-probe', probe: id, choice: null })}
        >
          {t('probe.cannotSay')}
        </button>
        <button type="submit" className="button">
          {t('probe.answer')}
        </button>
      </div>
    </LacksForm>
  );
}
