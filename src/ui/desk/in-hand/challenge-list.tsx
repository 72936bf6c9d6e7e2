import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandList } from './hand-list.tsx';
import { isOpenChallenge } from './open-count.ts';

interface ChallengeListProps {
  readonly challenges: PartnersView['challenges'];
}

/** Pictures said to differ, and what each of those concerned found. */
export function ChallengeList({ challenges }: ChallengeListProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <HandList
      title={t('hand.challenges')}
      entries={challenges.toReversed().map((challenge) => {
        const { id, at, parties, topic, says, answers } = challenge;
        const missing = parties.filter((party) => !answers.some(({ agency }) => agency === party));
        return {
          id,
          time: names.stamp(at),
          state: isOpenChallenge(challenge) ? 'open' : 'good',
          says:
            missing.length === 0
              ? t('hand.allAnswered')
              : t('hand.toAnswer', { who: names.shorts(missing) }),
          about: (
            <>
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
            </>
          ),
        };
      })}
    />
  );
}
