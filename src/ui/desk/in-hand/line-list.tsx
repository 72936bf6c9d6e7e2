import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandItem, HandList } from './hand-list.tsx';

const states = { open: 'open', released: 'good', refused: 'not' } as const;

/** Lines for the public: put, agreed and out, or not agreed. */
export function LineList() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { lines } = useView().partners;
  return (
    <HandList title={t('hand.lines')}>
      {lines.toReversed().map(({ id, at, with: partners, says, outcome, answers }) => (
        <HandItem
          key={id}
          time={names.stamp(at)}
          state={states[outcome]}
          says={t(`lineOutcome.${outcome}`, {
            who: names.shorts(
              partners.filter((partner) => !answers.some(({ agency }) => agency === partner)),
            ),
          })}
        >
          <p>“{says}”</p>
          {answers.map(({ agency, accepted, because }) => (
            <p key={agency}>
              <AgencyTag id={agency} /> {t(accepted ? 'lineSaid.yes' : 'lineSaid.no')} {because}
            </p>
          ))}
        </HandItem>
      ))}
    </HandList>
  );
}
