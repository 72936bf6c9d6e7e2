import type { ReactNode } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useNotes } from '../picture/use-notes.ts';
import type { EntryDraft } from './entry-draft.ts';
import { Grade } from './grade.tsx';
import { worstGrade } from './grades.ts';
import { NoteLines } from './note-lines.tsx';
import { sentence } from './sentence.ts';

interface PaperPart {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly entry: EntryDraft | undefined;
  /** The words where they are not those of the entry alone. */
  readonly words?: ReactNode;
  /** What became of it since it was last said; in place of words, where there are none. */
  readonly mark?: string;
}

interface PaperEntriesProps {
  readonly title: string;
  readonly about: readonly string[];
  readonly parts: readonly PaperPart[];
}

/** A report by letters, as it goes on paper: what was said, on which notes, how well they are sourced. */
export function PaperEntries({ title, about, parts }: PaperEntriesProps) {
  const t = useWords('desk');
  const notes = useNotes();
  return (
    <>
      <h1>{title}</h1>
      {about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <table className="paper-table paper-parts">
        <thead>
          <tr>
            <th scope="col">{t('print.part')}</th>
            <th scope="col">{t('print.says')}</th>
            <th scope="col">{t('print.restsOn')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, letter, label, entry, words, mark = '' }) => (
            <tr key={id}>
              <th scope="row">
                <b>{letter}</b> {label}
                {entry === undefined || mark === '' ? null : (
                  <span className="paper-mark">{mark}</span>
                )}
              </th>
              {entry === undefined ? (
                <td colSpan={2}>{mark === '' ? t('print.nothing') : mark}</td>
              ) : (
                <>
                  <td>{words ?? sentence(entry.says)}</td>
                  <td>
                    <Grade of={worstGrade(entry.items, notes)} isWorst />
                    {entry.items.length === 0 ? null : <NoteLines items={entry.items} />}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
