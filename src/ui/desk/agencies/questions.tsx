import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { ago } from './ago.ts';
import { openQuestions } from './open-things.ts';
import { SummaryItem, SummaryList } from './summary-list.tsx';

/** What partners asked and wait for. */
export function Questions() {
  const t = useWords('desk');
  const { names } = useDesk();
  const view = useView();
  const { change } = useDeskState();
  const { now, voice } = view;
  const answering = new Set(
    [voice.current?.action, ...voice.queue].flatMap((action) =>
      action?.kind === 'answer' ? action.with : [],
    ),
  );
  return (
    <SummaryList title={t('questions.title')}>
      {openQuestions(view).map(({ id, from, text, at, due, state }) => (
        <SummaryItem
          key={id}
          agency={from}
          says={text}
          since={`${t('questions.asked', { ago: ago(t, names, now, at) })}${
            state === 'finding-out' ? t('questions.findingOut') : ''
          }${answering.has(from) ? t('questions.answering') : ''}`}
          due={t('questions.due', { time: names.time(due) })}
          late={now > due ? now - due : null}
          act={t('questions.answer')}
          actLong={t('questions.answerLong', { who: names.party(from).name })}
          onAct={() => change({ dialog: { kind: 'answer', question: id } })}
        />
      ))}
    </SummaryList>
  );
}
