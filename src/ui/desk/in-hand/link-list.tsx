import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandItem, HandList } from './hand-list.tsx';

/** Who was put in touch with whom, and how. */
export function LinkList() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { links } = useView().partners;
  return (
    <HandList title={t('hand.links')}>
      {links.toReversed().map(({ id, at, parties, kind, channel, topics }) => (
        <HandItem
          key={id}
          time={names.stamp(at)}
          state="plain"
          says={
            kind === 'talkgroup'
              ? t('linkMade.talkgroup', { channel: names.channel(channel) })
              : kind === 'feed' && topics.length > 0
                ? t('linkMade.feedOn', { topics: topics.map(names.topic).join(', ') })
                : t(`linkMade.${kind}`)
          }
        >
          <p>
            {parties.map((party) => (
              <span key={party}>
                <AgencyTag id={party} /> {names.party(party).name}
                <br />
              </span>
            ))}
          </p>
        </HandItem>
      ))}
    </HandList>
  );
}
