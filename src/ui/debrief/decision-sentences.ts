import type { Sentences, Telling } from './event-words.ts';
import { nameOf, factName } from './name-book.ts';
import { factList, partyName, partyNames, placeName, timeWords } from './telling.ts';

type DecisionType =
  | 'invitation.sent'
  | 'invitation.answered'
  | 'commander.together'
  | 'commander.apart'
  | 'meeting.started'
  | 'meeting.ended'
  | 'decision.proposed'
  | 'decision.voted'
  | 'decision.taken'
  | 'decision.refused'
  | 'decision.reviewed';

function decisionOf(telling: Telling, proposal: string): string {
  const proposed = telling.index.proposals.get(proposal);
  return nameOf(telling.book, 'decision', proposed?.body.decision ?? proposal);
}

export const decisionSentences: Sentences<DecisionType> = {
  'invitation.sent': ({ agencies, place, purpose }, telling) =>
    telling.t('invitation.sent', {
      agencies: partyNames(telling, agencies),
      place: placeName(telling, place),
      purpose,
    }),
  'invitation.answered': ({ agency, accepted, because }, telling) =>
    telling.t(accepted ? 'invitation.answered.yes' : 'invitation.answered.no', {
      agency: partyName(telling, agency),
      because,
    }),
  'commander.together': ({ agency, place }, telling) =>
    telling.t('commander.together', {
      agency: partyName(telling, agency),
      place: placeName(telling, place),
    }),
  'commander.apart': ({ agency }, telling) =>
    telling.t('commander.apart', { agency: partyName(telling, agency) }),
  'meeting.started': ({ agencies, missing, place, decision, review }, telling) => {
    const { book, t } = telling;
    return t(review ? 'meeting.review' : 'meeting.started', {
      agencies: partyNames(telling, agencies),
      place: placeName(telling, place),
      decision:
        decision === undefined ? '' : t('about', { decision: nameOf(book, 'decision', decision) }),
      missing:
        missing.length === 0 ? '' : t('meetingMissing', { agencies: partyNames(telling, missing) }),
    });
  },
  'meeting.ended': (_, { t }) => t('meeting.ended'),
  'decision.proposed': ({ body, relies, to }, telling) => {
    const { book, t } = telling;
    return t('decision.proposed', {
      agencies: partyNames(telling, to),
      decision: nameOf(book, 'decision', body.decision),
      option: nameOf(book, 'option', `${body.decision}/${body.choice}`),
      relies: factList(telling, relies),
    });
  },
  'decision.voted': ({ proposal, agency, vote, because }, telling) =>
    telling.t(`decision.voted.${vote}`, {
      agency: partyName(telling, agency),
      decision: decisionOf(telling, proposal),
      because,
    }),
  'decision.taken': ({ decision, option, provisional, reviewDue }, telling) => {
    const { book, t } = telling;
    return t('decision.taken', {
      decision: nameOf(book, 'decision', decision),
      option: nameOf(book, 'option', `${decision}/${option}`),
      provisional: provisional ? t('provisional') : '',
      review: reviewDue === undefined ? '' : t('review', { time: timeWords(telling, reviewDue) }),
    });
  },
  'decision.refused': ({ decision, because }, { book, t }) =>
    t('decision.refused', { decision: nameOf(book, 'decision', decision), because }),
  'decision.reviewed': ({ decision, learned }, telling) => {
    const { book, t, index } = telling;
    const facts = learned.map((fact) => factName(book, fact, index.versions.get(fact) ?? 0));
    return t('decision.reviewed', {
      decision: nameOf(book, 'decision', decision),
      learned: facts.length === 0 ? t('nothing') : facts.join('; '),
    });
  },
};
