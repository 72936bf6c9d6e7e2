import type { PartnersView } from '#exercise/view-partners.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { HandList } from './hand-list.tsx';

/** Who was put in touch with whom, and how. */
export function LinkList({ links }: { readonly links: PartnersView['links'] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  return (
    <HandList
      title={t('hand.links')}
      entries={links.toReversed().map(({ id, at, parties, kind, channel, topics }) => ({
        id,
        time: names.stamp(at),
        state: 'plain',
        says:
          kind === 'talkgroup'
            ? t('linkMade.talkgroup', { channel: names.channel(channel) })
            : kind === 'feed' && topics.length > 0
              ? t('linkMade.feedOn', { topics: topics.map(names.topic).join(', ') })
              : t(`linkMade.${kind}`),
        about: (
          <ul>
            {parties.map((party) => (
              <li key={party}>
                <AgencyTag id={party} /> {names.party(party).name}
              </li>
            ))}
          </ul>
        ),
      }))}
    />
  );
}
