import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandList } from './hand-list.tsx';

const states = { open: 'open', released: 'good', refused: 'not' } as const;

/** Lines for the public: put, agreed and out, or not agreed. */
export function LineList({ lines }: { readonly lines: PartnersView['lines'] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <HandList
      title={t('hand.lines')}
      entries={lines.toReversed().map(({ id, at, with: partners, says, outcome, answers }) => ({
        id,
        time: names.stamp(at),
        state: states[outcome],
        says: t(`lineOutcome.${outcome}`, {
          who: names.shorts(
            partners.filter((partner) => !answers.some(({ agency }) => agency === partner)),
          ),
        }),
        about: (
          <>
            <p>“{says}”</p>
            {answers.map(({ agency, accepted, because }) => (
              <p key={agency}>
                <AgencyTag id={agency} /> {t(accepted ? 'lineSaid.yes' : 'lineSaid.no')} {because}
              </p>
            ))}
          </>
        ),
      }))}
    />
  );
}
