import type { Sentences, Telling } from './event-words.ts';
import { nameOf, asWords } from './name-book.ts';
import { opening, partyName, timeWords } from './telling.ts';

type VoiceType =
  | 'voice.queued'
  | 'voice.started'
  | 'voice.ended'
  | 'voice.cancelled'
  | 'voice.moved'
  | 'call.failed'
  | 'question.put'
  | 'question.answered'
  | 'question.lapsed'
  | 'wait.opened'
  | 'wait.late'
  | 'wait.closed'
  | 'note.made'
  | 'log.entered';

function actionLabel({ index }: Telling, id: string): string {
  return index.actions.get(id)?.label ?? asWords(id);
}

function questionText({ index }: Telling, id: string): string {
  return index.questions.get(id)?.text ?? asWords(id);
}

function waitWords(telling: Telling, id: string): { on: string; about: string } {
  const wait = telling.index.waits.get(id);
  if (wait === undefined) return { on: asWords(id), about: telling.t('nothing') };
  return { on: partyName(telling, wait.on), about: wait.about };
}

export const voiceSentences: Sentences<VoiceType> = {
  'voice.queued': ({ action }, { t }) => t('voice.queued', { action: action.label }),
  'voice.started': ({ action, until }, telling) =>
    telling.t('voice.started', {
      action: actionLabel(telling, action),
      until: timeWords(telling, until),
    }),
  'voice.ended': ({ action }, telling) =>
    telling.t('voice.ended', { action: actionLabel(telling, action) }),
  'voice.cancelled': ({ action }, telling) =>
    telling.t('voice.cancelled', { action: actionLabel(telling, action) }),
  'voice.moved': ({ action, to }, telling) =>
    telling.t('voice.moved', { action: actionLabel(telling, action), place: to + 1 }),
  'call.failed': ({ agency, why, reach }, { book, t }) => {
    const name = nameOf(book, 'party', agency);
    return t(`call.failed.${why}`, {
      who: reach === undefined ? name : t(`reach.${reach}`, { agency: name }),
    });
  },
  'question.put': ({ question }, telling) =>
    telling.t('question.put', {
      from: partyName(telling, question.from),
      seat: partyName(telling, question.seat),
      text: question.text,
      due: timeWords(telling, question.due),
    }),
  'question.answered': ({ question, says }, telling) =>
    telling.t(`question.answered.${says}`, { question: questionText(telling, question) }),
  'question.lapsed': ({ question }, telling) =>
    telling.t('question.lapsed', { question: questionText(telling, question) }),
  'wait.opened': ({ wait }, telling) =>
    telling.t('wait.opened', {
      on: partyName(telling, wait.on),
      about: wait.about,
      due: timeWords(telling, wait.due),
    }),
  'wait.late': ({ wait }, telling) => telling.t('wait.late', waitWords(telling, wait)),
  'wait.closed': ({ wait }, telling) => telling.t('wait.closed', waitWords(telling, wait)),
  'note.made': ({ note }, { t }) =>
    t('note.made', { words: opening(note.words), certainty: t(`certainty.${note.certainty}`) }),
  'log.entered': ({ text }, { t }) => t('log.entered', { text }),
};
