import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords, type Words } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import type { Names } from '../names.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { againTo, otherWays, type Unreached } from './again-draft.ts';
import { HandList } from './hand-list.tsx';

interface UnreachedListProps {
  readonly unreached: PartnersView['unreached'];
}

/** What could not be put to a partner, as nobody was to be had there: to be tried again. */
export function UnreachedList({ unreached }: UnreachedListProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <HandList
      title={t('hand.unreached')}
      entries={unreached.toReversed().map((missed) => {
        const { id, at, agency, why, put } = missed;
        return {
          id,
          time: names.stamp(at),
          state: 'late',
          says: t(`unreached.${why}`),
          because: t('unreached.notPut'),
          acts: <Again missed={missed} />,
          about: (
            <p>
              <AgencyTag id={agency} /> <b>{t(`unreached.${put.type}`)}</b>
              {aboutWords(missed, names, t)}
            </p>
          ),
        };
      })}
    />
  );
}

/** Buttons that put it again: on the telephone, or by what else reaches them. */
function Again({ missed }: { readonly missed: Unreached }) {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  return (
    <div className="button-row">
      <button
        type="button"
        className="button quiet-button small-button"
        onClick={() => dispatch(againTo(missed, null))}
      >
        {t('unreached.again')}
      </button>
      {otherWays(missed, brief).map((route) => (
        <button
          key={route}
          type="button"
          className="button quiet-button small-button"
          onClick={() => dispatch(againTo(missed, route))}
        >
          {t('unreached.by', { channel: names.channel(route) })}
        </button>
      ))}
    </div>
  );
}

function aboutWords({ put }: Unreached, names: Names, t: Words<'desk'>): string {
  switch (put.type) {
    case 'request':
      return `: ${names.capability(put.capability)}`;
    case 'advise':
      return `: ${t(`advice.${put.advice}`)}`;
    case 'challenge':
      return `: ${names.topic(put.topic)}`;
    case 'public-line':
      return `: “${put.says}”`;
    case 'connect':
      return `: ${names.shorts(put.parties)}`;
    case 'brief':
      return '';
  }
}
