import { methaneFieldIds, type MethaneField } from '#doctrine/methane.ts';
import { draftAfter, type MethaneDraft, type SentMethane } from './methane-draft.ts';

/** What became of a letter since it was last said: `stands` where it was not said again. */
type LetterChange = 'new' | 'changed' | 'same' | 'stands' | 'nothing';

export type Changes = Readonly<Record<MethaneField, LetterChange>>;

/** Letter by letter, a M/ETHANE beside what had been said before it. */
export function changesSince(now: MethaneDraft, before: MethaneDraft): Changes {
  const of = (id: MethaneField): LetterChange => {
    const says = now.entries[id].says.trim();
    const said = before.entries[id].says.trim();
    if (says === '') return said === '' ? 'nothing' : 'stands';
    if (said === '') return 'new';
    const isSame = says === said && (id !== 'majorIncident' || now.status === before.status);
    return isSame ? 'same' : 'changed';
  };
  return Object.fromEntries(methaneFieldIds.map((id) => [id, of(id)])) as unknown as Changes;
}

/** What had been said to the same control room before this one. */
export function earlierTo(
  sent: SentMethane,
  all: readonly SentMethane[],
  own: string,
): readonly SentMethane[] {
  return all.slice(0, all.indexOf(sent)).filter((other) => (other.to ?? own) === (sent.to ?? own));
}

/** What was said of each letter by all of these together; null where there was none. */
export function saidBefore(earlier: readonly SentMethane[]): MethaneDraft | null {
  return earlier.length === 0 ? null : draftAfter(earlier);
}
