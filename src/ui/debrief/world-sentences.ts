import { inWords } from '#kernel/time.ts';
import type { EventType, Sentences, Telling } from './event-words.ts';
import { nameOf, type NameBook } from './name-book.ts';
import { listed, partyNames, placeName, timeWords } from './telling.ts';

type WorldType = Extract<
  EventType,
  | `measure.${string}`
  | 'zone.changed'
  | 'road.closed'
  | `unit.${string}`
  | `task.${string}`
  | `people.${string}`
  | `crew.${string}`
>;

function kindOf(book: NameBook, people: string, kind: string): string {
  return nameOf(book, 'kind', `${people}/${kind}`);
}

interface SetDown {
  readonly people: string;
  readonly kind: string;
  readonly count: number;
  readonly unit: string;
  readonly place: string;
}

/** How many of whom a unit set down, and where. */
function whoWhere({ people, kind, count, unit, place }: SetDown, telling: Telling) {
  const { book } = telling;
  return {
    count,
    people: nameOf(book, 'people', people),
    kind: kindOf(book, people, kind),
    unit: nameOf(book, 'unit', unit),
    place: placeName(telling, place),
  };
}

export const worldSentences: Sentences<WorldType> = {
  'measure.varied': ({ measure, by }, { book, t }) =>
    t('measure.varied', {
      measure: nameOf(book, 'measure', measure),
      by: by > 0 ? `+${by}` : String(by),
      unit: nameOf(book, 'measureUnit', measure),
    }),
  'measure.moved': ({ measure, value }, { book, t }) =>
    t('measure.moved', {
      measure: nameOf(book, 'measure', measure),
      value,
      unit: nameOf(book, 'measureUnit', measure),
    }),
  'zone.changed': ({ zone, area }, { book, t }) =>
    area === null
      ? t('zone.gone', { zone: nameOf(book, 'zone', zone) })
      : t('zone.changed', { zone: nameOf(book, 'zone', zone), area: nameOf(book, 'area', area) }),
  'road.closed': ({ road }, { book, t }) => t('road.closed', { road: nameOf(book, 'road', road) }),
  'unit.ordered': ({ unit, to, task, rolls }, telling) => {
    const { book, t } = telling;
    return t('unit.ordered', {
      unit: nameOf(book, 'unit', unit),
      place: placeName(telling, to),
      task: task === undefined ? '' : t('task', { task: nameOf(book, 'task', task) }),
      rolls: timeWords(telling, rolls),
    });
  },
  'unit.departed': ({ unit, to, roads, arrives }, telling) => {
    const { book, t } = telling;
    const names = [...new Set(roads)].map((road) => nameOf(book, 'road', road));
    return t('unit.departed', {
      unit: nameOf(book, 'unit', unit),
      place: placeName(telling, to),
      roads: names.length === 0 ? t('noRoads') : listed(names, t('and')),
      arrives: timeWords(telling, arrives),
    });
  },
  'unit.blocked': ({ unit, road, lost }, { book, t }) =>
    t('unit.blocked', {
      unit: nameOf(book, 'unit', unit),
      road: nameOf(book, 'road', road),
      lost: inWords(lost),
    }),
  'unit.stranded': ({ unit, to }, telling) =>
    telling.t('unit.stranded', {
      unit: nameOf(telling.book, 'unit', unit),
      place: placeName(telling, to),
    }),
  'unit.arrived': ({ unit, place }, telling) =>
    telling.t('unit.arrived', {
      unit: nameOf(telling.book, 'unit', unit),
      place: placeName(telling, place),
    }),
  'task.opened': ({ task }, { book, t }) => t('task.opened', { task: nameOf(book, 'task', task) }),
  'task.joined': ({ task, unit }, { book, t }) =>
    t('task.joined', { task: nameOf(book, 'task', task), unit: nameOf(book, 'unit', unit) }),
  'task.started': ({ task, units }, { book, t }) =>
    t('task.started', {
      task: nameOf(book, 'task', task),
      units: listed(
        units.map((unit) => nameOf(book, 'unit', unit)),
        t('and'),
      ),
    }),
  'task.done': ({ task }, { book, t }) => t('task.done', { task: nameOf(book, 'task', task) }),
  'task.duplicated': ({ task, agencies, unit }, telling) =>
    telling.t('task.duplicated', {
      agencies: partyNames(telling, agencies),
      task: nameOf(telling.book, 'task', task),
      unit: nameOf(telling.book, 'unit', unit),
    }),
  'people.sheltered': ({ people, task }, { book, t }) =>
    t('people.sheltered', {
      people: nameOf(book, 'people', people),
      task: nameOf(book, 'task', task),
    }),
  'people.loaded': ({ people, kind, count, unit }, { book, t }) =>
    t('people.loaded', {
      count,
      people: nameOf(book, 'people', people),
      kind: kindOf(book, people, kind),
      unit: nameOf(book, 'unit', unit),
    }),
  'people.safe': (event, telling) => telling.t('people.safe', whoWhere(event, telling)),
  'people.set-down': (event, telling) => telling.t('people.set-down', whoWhere(event, telling)),
  'people.harmed': ({ people, kind, count }, { book, t }) =>
    t('people.harmed', {
      count,
      people: nameOf(book, 'people', people),
      kind: kindOf(book, people, kind),
    }),
  'crew.exposed': ({ unit, zone, crew }, { book, t }) =>
    t('crew.exposed', { unit: nameOf(book, 'unit', unit), zone: nameOf(book, 'zone', zone), crew }),
  'crew.unexposed': ({ unit, zone, seconds }, { book, t }) =>
    t('crew.unexposed', {
      unit: nameOf(book, 'unit', unit),
      zone: nameOf(book, 'zone', zone),
      length: inWords(seconds),
    }),
};
