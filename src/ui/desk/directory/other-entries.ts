import type { Brief } from '#exercise/view-brief.ts';
import type { BriefCrowd } from '#exercise/view-crowds.ts';
import type { Entry, Reader } from './entries.ts';

/** A command group: who belongs to it and where it meets. */
export function groupEntry(group: Brief['groups'][number], { names, t }: Reader): Entry {
  const { id, label, kind, chair, members, place } = group;
  return {
    id: `group-${id}`,
    name: label,
    what: t(`directory.kinds.${kind}`),
    rows: [
      { term: t('directory.chair'), says: [{ text: names.party(chair).name }] },
      {
        term: t('directory.members'),
        says: [{ text: members.map((member) => names.party(member).name).join(', ') }],
      },
      { term: t('directory.meets'), says: [{ text: names.place(place) }] },
    ],
  };
}

/** A group of people: who speaks for it, and where it was last found. */
export function crowdEntry(crowd: BriefCrowd, { brief, view, names, t }: Reader): Entry {
  const { id, contact } = crowd;
  const seen = view.crowds[id];
  const phones = brief.channels.filter(({ kind }) => kind === 'phone');
  return {
    id: `crowd-${id}`,
    name: names.party(id).name,
    what: t('directory.crowd', { size: seen?.size ?? crowd.size }),
    rows: [
      { term: t('directory.contact'), says: [{ text: `${contact.name}, ${contact.title}` }] },
      {
        term: t('directory.reached'),
        says: [
          {
            text: contact.byPhone
              ? phones.map((phone) => names.channel(phone.id)).join(', ')
              : t('crowds.inPerson'),
          },
        ],
      },
      { term: t('directory.where'), says: [{ text: names.place(seen?.place ?? crowd.place) }] },
    ],
  };
}
