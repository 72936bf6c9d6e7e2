import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandItem, HandList, type HandState } from './hand-list.tsx';
import { isOpenChallenge } from './open-count.ts';

/** Advice given, and whether it was taken. */
export function AdviceList() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { advice } = useView().partners;
  return (
    <HandList title={t('hand.advice')}>
      {advice.toReversed().map(({ id, at, body, answer }) => {
        const state: HandState = answer === null ? 'open' : answer.accepted ? 'good' : 'not';
        const about = [
          body.unit === undefined ? null : names.unit(body.unit),
          body.task === undefined ? null : names.task(body.task),
          body.avoid === undefined ? null : t('hand.avoid', { road: names.road(body.avoid) }),
        ].filter((part) => part !== null);
        return (
          <HandItem
            key={id}
            time={names.stamp(at)}
            state={state}
            says={
              answer === null
                ? t('hand.unanswered')
                : t(answer.accepted ? 'adviceSaid.yes' : 'adviceSaid.no')
            }
            because={answer?.because}
          >
            <p>
              <AgencyTag id={body.to} /> <b>{t(`advice.${body.advice}`)}</b>
              {about.map((part) => `, ${part}`)}
            </p>
            <p className="quiet">{body.because}</p>
          </HandItem>
        );
      })}
    </HandList>
  );
}

/** Pictures said to differ, and what each of those concerned found. */
export function ChallengeList() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { challenges } = useView().partners;
  return (
    <HandList title={t('hand.challenges')}>
      {challenges.toReversed().map((challenge) => {
        const { id, at, parties, topic, says, answers } = challenge;
        const missing = parties.filter((party) => !answers.some(({ agency }) => agency === party));
        return (
          <HandItem
            key={id}
            time={names.stamp(at)}
            state={isOpenChallenge(challenge) ? 'open' : 'good'}
            says={
              missing.length === 0
                ? t('hand.allAnswered')
                : t('hand.toAnswer', { who: names.shorts(missing) })
            }
          >
            <p>
              {parties.map((party) => (
                <span key={party}>
                  <AgencyTag id={party} />{' '}
                </span>
              ))}
              <b>{names.topic(topic)}</b>
            </p>
            <p className="quiet">{says}</p>
            {answers.map(({ agency, differed, because }) => (
              <p key={agency}>
                <AgencyTag id={agency} /> {t(differed ? 'challengeSaid.yes' : 'challengeSaid.no')}{' '}
                {because}
              </p>
            ))}
          </HandItem>
        );
      })}
    </HandList>
  );
}
