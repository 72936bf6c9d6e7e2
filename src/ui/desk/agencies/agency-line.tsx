import type { AgencyView } from '#exercise/view.ts';
import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { CallFailed } from './call-failed.tsx';

interface AgencyLineProps {
  readonly agency: BriefAgency;
  readonly seen: AgencyView | undefined;
  /** The card is open, and there is room for all of it. */
  readonly isOpen: boolean;
  readonly failedAgo: string;
}

/**
 * How an agency stands, as last heard: its state, who commands, what it declared, who is on what. On a
 * folded card a call that came to nothing goes before the name of whom it was to.
 */
export function AgencyLine({ agency, seen, isOpen, failedAgo }: AgencyLineProps) {
  const t = useWords('desk');
  const mobilisation = seen?.mobilisation ?? null;
  const inPost = seen?.commander ?? agency.commander;
  const failed = isOpen ? null : (seen?.callFailed ?? null);
  return (
    <p className="card-line card-stands">
      <span className="card-post">
        {mobilisation === null ? null : <b>{t(`mobilisation.${mobilisation}`)}</b>}
        <span className="card-who">
          {mobilisation === null ? null : ' · '}
          {isOpen ? inPost.name : initialled(inPost.name)}, {inPost.title}
          {seen?.commander ? ` ${t('agency.tookOver')}` : null}
        </span>
      </span>
      {failed === null ? null : <CallFailed why={failed.why} ago={failedAgo} />}
      <AgencyTags agency={agency} seen={seen} />
    </p>
  );
}

/** What it has declared, whether it is with the officer, which talkgroups it is on. */
function AgencyTags({ agency, seen }: Pick<AgencyLineProps, 'agency' | 'seen'>) {
  const t = useWords('desk');
  const { names } = useDesk();
  const declared = seen?.declared ?? null;
  const withYou = seen?.withYou ?? 'no';
  return (
    <span className="card-tags">
      {declared === null ? null : (
        <span className="card-tag" data-declared={declared}>
          {t(`declaredShort.${declared}`)}
          {declared === 'declared' ? (
            <span className="visually-hidden"> {t('agency.incident')}</span>
          ) : null}
        </span>
      )}
      {withYou === 'no' ? null : (
        <span className="card-tag" data-with-you={withYou}>
          {t(`withYou.${withYou}`)}
        </span>
      )}
      {agency.onTalkgroups.map((group) => (
        <span key={group} className="card-tag">
          {names.channel(group)}
        </span>
      ))}
    </span>
  );
}

/** `F. Birch` for Folasade Birch; a doctor stays one. */
function initialled(name: string): string {
  const [first = '', ...others] = name.split(' ');
  if (first === 'Dr') return `${first} ${initialled(others.join(' '))}`;
  return others.length === 0 ? name : `${first.charAt(0)}. ${others.join(' ')}`;
}
