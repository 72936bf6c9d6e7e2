import type { EventOf } from '#exercise/events.ts';
import type { TrainingEvent, Verdict } from '#exercise/events-training.ts';
import type { Sentences, Telling } from './event-words.ts';
import { factWords, opening, partyNames } from './telling.ts';

function questionOf({ index }: Telling, probe: string): string {
  return index.probes.get(probe)?.question ?? probe;
}

function optionOf({ index }: Telling, probe: string, id: string): string {
  return index.probes.get(probe)?.options.find((option) => option.id === id)?.says ?? id;
}

const verdicts: readonly Verdict[] = ['agreed', 'missed', 'needless', 'prohibited', 'kept'];

function coachWords({ fact, says }: EventOf<'coach.answered'>, telling: Telling): string {
  const { t } = telling;
  if (fact === null) return t('coach.answered.nothing');
  const parts = verdicts.flatMap((verdict) => {
    const agencies = says.filter((one) => one.verdict === verdict).map(({ agency }) => agency);
    return agencies.length === 0
      ? []
      : [t(`coach.answered.${verdict}`, { agencies: partyNames(telling, agencies) })];
  });
  return t('coach.answered.says', {
    fact: factWords(telling, fact.id, fact.version),
    says: parts.length === 0 ? t('coach.answered.nobody') : parts.join('; '),
  });
}

/** Freeze probes, and what the trainee and the coach thought of who needs what. */
export const trainingSentences: Sentences<TrainingEvent['type']> = {
  'probe.put': ({ question, options }, { t }) =>
    t('probe.put', { question, options: options.map(({ says }) => says).join('; ') }),
  'probe.judged': ({ probe, right }, telling) =>
    telling.t('probe.judged', {
      question: questionOf(telling, probe),
      answer: optionOf(telling, probe, right),
    }),
  'probe.answered': ({ probe, choice, confidence }, telling) => {
    const question = questionOf(telling, probe);
    return choice === null
      ? telling.t('probe.answered.cannot', { question })
      : telling.t('probe.answered.chosen', {
          question,
          answer: optionOf(telling, probe, choice),
          confidence: confidence ?? 0,
        });
  },
  'probe.lapsed': ({ probe }, telling) =>
    telling.t('probe.lapsed', { question: questionOf(telling, probe) }),
  'nomination.made': ({ note, agencies }, telling) =>
    telling.t('nomination.made', {
      words: opening(telling.index.notes.get(note) ?? note),
      agencies: partyNames(
        telling,
        agencies.map(({ agency }) => agency),
      ),
    }),
  'coach.answered': coachWords,
};
