import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { Words } from '#ui/text/i18n.ts';
import { doingWords } from '../in-hand/action-list.tsx';
import type { Names } from '../names.ts';
import { emptyEntry, isEntry, type EntryDraft } from '../parts/entry-draft.ts';
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
export function openWords({ view, names, t }: Desk): string {
  const { questions, reviews } = stillOpen(view);
  const last = view.methanes.at(-1);
  const lines = [
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
  ];
  return lines.map((line) => line.replace(/[.?!]*$/, (stop) => stop || '.')).join('\n');
}
