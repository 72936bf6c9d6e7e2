import type { Seconds } from '#kernel/time.ts';
import type { View } from '#exercise/view.ts';
import type { Brief, BriefAgency } from '#exercise/view-brief.ts';
import type { Words } from '#ui/text/i18n.ts';
import { capabilityWords } from '../agencies/capability-words.ts';
import type { Names } from '../names.ts';
import { reaches } from '../share/plan-shares.ts';
import { crowdEntry, groupEntry } from './other-entries.ts';

/** Words, and when that was so, where it may have changed since. */
interface Said {
  readonly text: string;
  readonly at?: Seconds;
}

interface Row {
  readonly term: string;
  readonly says: readonly Said[];
}

/** One entry of the directory, in words, so that it can be searched as it is read. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** What it is, where its name does not say so. */
  readonly what?: string;
  /** The letters and the card of a service. */
  readonly agency?: string;
  readonly rows: readonly Row[];
}

export interface Reader {
  readonly brief: Brief;
  readonly view: Pick<View, 'agencies' | 'units' | 'crowds'>;
  readonly names: Names;
  readonly t: Words<'desk'>;
}

/** Services, then command groups, then groups of people. */
export function directoryEntries(reader: Reader): readonly Entry[] {
  const { brief } = reader;
  return [
    ...brief.agencies.map((agency) => agencyEntry(agency, reader)),
    ...brief.groups.map((group) => groupEntry(group, reader)),
    ...brief.crowds.map((crowd) => crowdEntry(crowd, reader)),
  ];
}

/** Those that hold every word looked for. */
export function foundIn(entries: readonly Entry[], search: string): readonly Entry[] {
  const words = search.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const text = wordsOf(entry).toLocaleLowerCase('en-GB');
    return words.every((word) => text.includes(word));
  });
}

function wordsOf({ name, what = '', rows }: Entry): string {
  const said = rows.flatMap(({ term, says }) => [term, ...says.map(({ text }) => text)]);
  return [name, what, ...said].join(' ');
}

function agencyEntry(agency: BriefAgency, reader: Reader): Entry {
  const { brief, view, names, t } = reader;
  const { id, name, deputy, control } = agency;
  const seen = view.agencies[id];
  const ways = brief.channels.filter((channel) => reaches(channel, id, view.agencies));
  const rows: Row[] = [
    { term: t('directory.commands'), says: [{ text: commanderWords(agency, reader) }] },
    {
      term: t('directory.deputy'),
      says: deputy === null ? [] : [{ text: `${deputy.name}, ${deputy.title}` }],
    },
    { term: t('directory.control'), says: [{ text: control }] },
    {
      term: t('directory.reached'),
      says:
        ways.length === 0 ? [] : [{ text: ways.map((way) => names.channel(way.id)).join(', ') }],
    },
    {
      term: t('directory.where'),
      says:
        seen === undefined || seen.withYou === 'no' ? [] : [{ text: t(`withYou.${seen.withYou}`) }],
    },
    { term: t('directory.units'), says: unitsOf(id, reader) },
    {
      term: t('directory.can'),
      says: agency.capabilities.length === 0 ? [] : [{ text: capabilityWords(agency, names) }],
    },
  ];
  const isMine = brief.seat.agency === id;
  return {
    id,
    name,
    agency: id,
    ...(isMine ? { what: t('directory.mine') } : {}),
    rows: rows.filter(({ says }) => says.length > 0),
  };
}

function commanderWords({ id, commander }: BriefAgency, { view, t }: Reader): string {
  const now = view.agencies[id]?.commander ?? null;
  const inPost = now ?? commander;
  return [
    `${inPost.name}, ${inPost.title}`,
    ...(now === null ? [] : [t('directory.tookOver', { name: commander.name })]),
    ...(commander.travels ? [] : [t('directory.stays')]),
  ].join('; ');
}

/** Its units that were reported to this seat. */
function unitsOf(agency: string, { view, names, t }: Reader): readonly Said[] {
  return Object.values(view.units)
    .filter((unit) => unit.agency === agency)
    .map(({ unit, mobilisation, to, at }) => {
      const words = { unit: names.unit(unit), state: t(`mobilisation.${mobilisation}`) };
      const text =
        to === undefined
          ? t('directory.unit', words)
          : t('directory.unitAt', { ...words, place: names.placeWithin(to) });
      return { text, at };
    });
}
