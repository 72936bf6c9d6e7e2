import { useCallback } from 'react';
import type { Brief } from '#exercise/view-brief.ts';
import { useWords, type Words } from '#ui/text/i18n.ts';
import { saysDoubt, speaksForItself } from '#ui/text/own-voice.ts';
import { useDesk } from '../desk-context.ts';
import type { Names } from '../names.ts';
import type { HeardNote } from '../picture/use-notes.ts';
import { sentence } from './sentence.ts';

/** What a note says in a report of one’s own. */
export type NoteWords = (note: HeardNote) => string;

interface Desk {
  readonly brief: Pick<Brief, 'seat'>;
  readonly names: Names;
  readonly t: Words<'desk'>;
}

/**
 * A sentence of its own. Whoever spoke of themselves, or to the officer, is quoted by name with the time, for
 * “I’ve closed the bridge” is not for the officer to say; doubt is said with it.
 */
function noteWords(
  { label, source, heard, certainty }: HeardNote,
  { brief, names, t }: Desk,
): string {
  const words = sentence(label);
  const doubt =
    (certainty === 'rumour' || certainty === 'second-hand') && !saysDoubt(words) ? certainty : null;
  if (source !== brief.seat.id && source !== '' && speaksForItself(words)) {
    const who = names.party(source).name;
    const time = names.clock(heard);
    return doubt === null
      ? t('entry.quoted', { who, time, words })
      : t(`entry.quoted-${doubt}`, { who, time, words });
  }
  return doubt === null ? words : t(`entry.doubt-${doubt}`, { words });
}

/** What a note says in a report, on this desk. */
export function useNoteWords(): NoteWords {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  return useCallback((note) => noteWords(note, { brief, names, t }), [brief, names, t]);
}
