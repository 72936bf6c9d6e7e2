import { useId, useState } from 'react';
import {
  umpireAnswers,
  type UmpireQuestion,
  type UmpireReturn,
  type UmpireSection,
} from '#doctrine/umpire-sheet.ts';
import { useWords } from '#ui/text/i18n.ts';
import { withAnswer, withRemark } from './umpire-edit.ts';

interface UmpireSheetProps {
  sheet: UmpireReturn;
  sections: readonly UmpireSection[];
  onWrite: (sheet: UmpireReturn) => void;
}

/** Yes, no or not seen to each question, part by part, with a remark where one is wanted. */
export function UmpireSheet({ sheet, sections, onWrite }: UmpireSheetProps) {
  const t = useWords('umpire');
  return (
    <>
      {sections.map((section) => {
        const given = section.questions.map(({ id }) => sheet.answers[id]);
        const seen = given.filter((answer) => answer === 'yes' || answer === 'no').length;
        const yes = given.filter((answer) => answer === 'yes').length;
        return (
          <section
            key={section.id}
            className="umpire-section"
            aria-labelledby={`umpire-${section.id}`}
          >
            <h3 id={`umpire-${section.id}`}>
              {section.label}
              <span className="quiet small">
                {seen === 0 ? t('unanswered') : t('yesOf', { yes, seen })}
              </span>
            </h3>
            {section.questions.map((question) => (
              <Question key={question.id} question={question} sheet={sheet} onWrite={onWrite} />
            ))}
          </section>
        );
      })}
    </>
  );
}

interface QuestionProps {
  question: UmpireQuestion;
  sheet: UmpireReturn;
  onWrite: (sheet: UmpireReturn) => void;
}

function Question({ question, sheet, onWrite }: QuestionProps) {
  const t = useWords('umpire');
  const id = useId();
  const remark = sheet.remarks[question.id] ?? '';
  const [remarking, setRemarking] = useState(false);
  const isOpen = remarking || remark !== '';
  return (
    <div className="umpire-question">
      <fieldset>
        <legend>{question.asks}</legend>
        <div className="umpire-answers">
          {umpireAnswers.map((answer) => (
            <label key={answer} className="choice">
              <input
                type="radio"
                name={id}
                checked={sheet.answers[question.id] === answer}
                onChange={() => onWrite(withAnswer(sheet, question.id, answer))}
              />
              {t(`answers.${answer}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {isOpen ? (
        <textarea
          className="text-area umpire-remark"
          rows={2}
          maxLength={1000}
          value={remark}
          aria-label={t('remarkOn', { asks: question.asks })}
          // It stands where the button was that asked for it.
          autoFocus={remarking}
          onChange={(event) => {
            setRemarking(true);
            onWrite(withRemark(sheet, question.id, event.target.value));
          }}
        />
      ) : (
        <button
          type="button"
          className="plain-button small no-print"
          aria-label={t('remarkOn', { asks: question.asks })}
          onClick={() => setRemarking(true)}
        >
          {t('remark')}
        </button>
      )}
    </div>
  );
}
