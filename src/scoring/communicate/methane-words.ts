import type { Seconds } from '#kernel/time.ts';
import { quoted, type JournalIndex } from '../journal-index.ts';
import { listed } from '../line.ts';
import {
  isPresent,
  shareWithNews,
  type FieldCase,
  type FieldQuality,
  type Sayable,
  type SentMethane,
} from './methane-field.ts';

interface Told {
  readonly label: string;
  readonly sent: readonly SentMethane[];
  readonly quality: FieldQuality;
  /** By when the first was due in full. */
  readonly dueBy: Seconds;
  /** What there was to say. */
  readonly missed: readonly Sayable[];
}

/** What a field's line says to the trainee. */
export function methaneSays(
  { index, id }: FieldCase,
  { label, sent, quality, dueBy, missed }: Told,
): string {
  const [first] = sent;
  const could = missed.length === 0 ? '' : `; it could have had ${named(index, missed)}`;
  if (first === undefined) return `${label}: you sent no M/ETHANE${could}.`;
  const given = sent.find(({ fields }) => isPresent(fields[id]));
  const began = index.clock(first.at);
  if (given === undefined) return `${label}: left out of every M/ETHANE from ${began} on${could}.`;
  const isShort = quality.complete < 1 && quality.demands.every(({ met }) => met === 1);
  const faults = [
    ...(first.at > dueBy ? [`the first was due by ${index.clock(dueBy)}`] : []),
    ...(isShort ? ['it did not say at first how things stood'] : []),
    ...lacking(index, quality),
    ...(quality.accurate < 1 ? ['part of it was not current, or did not belong there'] : []),
    ...(shareWithNews(index, sent) < 1 ? ['some of your M/ETHANEs said nothing new'] : []),
  ];
  const when =
    given === first
      ? `${label}: given in your first M/ETHANE, at ${began}`
      : `${label}: given from ${index.clock(given.at)} on, your first M/ETHANE being at ${began}`;
  return faults.length === 0 ? `${when}, right and complete.` : `${when}; ${faults.join('; ')}.`;
}

/** What was late or never there, at most three by name. */
function lacking(index: JournalIndex, { demands }: FieldQuality): string[] {
  const short = demands.filter(({ met }) => met < 1);
  const changed = short.filter(({ isChange }) => isChange);
  const missing = short.filter(({ isChange }) => !isChange);
  return [
    ...(missing.length === 0 ? [] : [`without ${named(index, missing)} at first`]),
    ...(changed.length === 0 ? [] : [`late or never with ${named(index, changed)}`]),
  ];
}

function named(index: JournalIndex, items: readonly Sayable[]): string {
  const most = 3;
  const names = items
    .slice(0, most)
    .map(
      ({ fact, version, from }) => `${quoted(index, fact, version)} (from ${index.clock(from)})`,
    );
  const more = items.length - most;
  return listed(more > 0 ? [...names, `${more} more`] : names);
}
