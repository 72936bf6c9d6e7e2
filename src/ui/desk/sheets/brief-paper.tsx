import { iimarch, type IimarchPart } from '#doctrine/iimarch.ts';
import type { EntryDraft } from '../parts/entry-draft.ts';
import { PaperEntries } from '../parts/paper-entries.tsx';

interface BriefPaperProps {
  readonly title: string;
  readonly about: string;
  readonly fields: { readonly [Part in IimarchPart]?: EntryDraft | undefined };
}

/** An IIMARCH briefing on paper. */
export function BriefPaper({ title, about, fields }: BriefPaperProps) {
  return (
    <PaperEntries
      title={title}
      about={about === '' ? [] : [about]}
      parts={iimarch.map(({ id, letter, label }) => {
        const entry = fields[id];
        return { id, letter, label, entry: entry?.says.trim() === '' ? undefined : entry };
      })}
    />
  );
}
