import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Words } from '#ui/text/i18n.ts';
import { doingWords } from '../in-hand/action-list.tsx';
import type { Names } from '../names.ts';
import { emptyEntry, isEntry, longest, mostItems, type EntryDraft } from '../parts/entry-draft.ts';
import { sentence } from '../parts/sentence.ts';
import type { HeardNote } from '../picture/use-notes.ts';
import { stillOpen } from '../takeover/still-open.ts';

export interface HandOverDraft {
  /** `relief` or `agency`; null while it is not chosen. */
  readonly whom: string | null;
  readonly agency: string;
  readonly entry: EntryDraft;
}

export const emptyHandOver: HandOverDraft = { whom: null, agency: '', entry: emptyEntry };

export function isHandOverDraft(found: unknown): found is HandOverDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { whom, agency, entry } = found as Partial<Record<string, unknown>>;
  return (
    (whom === null || typeof whom === 'string') && typeof agency === 'string' && isEntry(entry)
  );
}

interface Desk {
  readonly view: View;
  readonly brief: Brief;
  readonly names: Names;
  readonly t: Words<'desk'>;
}

/** What whoever takes over has to know, from the sheets: what was said last, what is open and with whom. */
export function openLines({ view, names, t }: Desk): readonly string[] {
  const { questions, reviews } = stillOpen(view);
  const last = view.methanes.at(-1);
  return [
    ...(last === undefined
      ? []
      : [t('handOver.lastMethane', { number: last.number, time: names.time(last.at) })]),
    ...questions.map(({ from, text, due }) =>
      t('handOver.question', { who: names.party(from).short, text, time: names.time(due) }),
    ),
    ...view.waits
      .filter(({ state }) => state !== 'answered')
      .map(({ on, about, due }) =>
        t('handOver.wait', {
          who: names.party(on).short,
          what: names.topic(about),
          time: names.time(due),
        }),
      ),
    ...view.partners.actions
      .filter(({ state }) => state === 'open')
      .map((action) =>
        t('briefing.action', {
          owner: names.party(action.owner).short,
          what: doingWords(action, names, t),
          time: names.time(action.due),
        }),
      ),
    ...reviews.map(({ decision, reviewDue }) =>
      t('handOver.review', { what: names.decision(decision), time: names.time(reviewDue) }),
    ),
  ].map(sentence);
}

/** A relief has the same duty, and with it what was told in confidence. */
export function keepsAll({ whom }: HandOverDraft): boolean {
  return whom === 'relief';
}

/** What is open, a line each, after what is written; and the notes that stand, as whoever takes over may have them. */
export function filledHandOver(
  draft: HandOverDraft,
  standing: readonly HeardNote[],
  lines: readonly string[],
): EntryDraft {
  const before = draft.entry.says.trim();
  const news = lines.filter((line) => !before.includes(line));
  const says = [before, ...news].filter((line) => line !== '').join('\n');
  const items = standing
    .filter(
      ({ id, inConfidence }) =>
        inConfidence !== true || keepsAll(draft) || draft.entry.items.includes(id),
    )
    .map(({ id }) => id);
  return { says: says.slice(0, longest), items: items.slice(0, mostItems) };
}
