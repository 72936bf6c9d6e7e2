import type { BriefAgency } from '#exercise/view-brief.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';

interface AgencyLineProps {
  readonly agency: BriefAgency;
  /** The card is open, and there is room for all of it. */
  readonly isOpen: boolean;
}

/** How an agency stands, as last heard: its state, who commands, what it declared, who is on what. */
export function AgencyLine({ agency, isOpen }: AgencyLineProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const seen = useView().agencies[agency.id];
  const mobilisation = seen?.mobilisation ?? null;
  const inPost = seen?.commander ?? agency.commander;
  const state = mobilisation === null ? null : <b>{t(`mobilisation.${mobilisation}`)}</b>;
  return (
    <p className="card-line">
      <span className="card-post">
        {state}
        {state === null ? null : ' · '}
        {isOpen ? inPost.name : initialled(inPost.name)}, {inPost.title}
        {seen?.commander ? ` ${t('agency.tookOver')}` : null}
      </span>
      <span className="card-tags">
        {seen?.declared ? (
          <span className="card-tag" data-declared={seen.declared}>
            {t(`declaredShort.${seen.declared}`)}
          </span>
        ) : null}
        {seen === undefined || seen.withYou === 'no' ? null : (
          <span className="card-tag" data-with-you={seen.withYou}>
            {t(`withYou.${seen.withYou}`)}
          </span>
        )}
        {agency.onTalkgroups.map((group) => (
          <span key={group} className="card-tag">
            {names.channel(group)}
          </span>
        ))}
      </span>
    </p>
  );
}

/** `F. Birch` for Folasade Birch. */
function initialled(name: string): string {
  const [first = '', ...others] = name.split(' ');
  return others.length === 0 ? name : `${first.charAt(0)}. ${others.join(' ')}`;
}
