import type { Words } from '#ui/text/i18n.ts';
import { sentence } from '../parts/sentence.ts';

/** An entry as it is written. */
interface LogDraft {
  readonly text: string;
  /** Why; empty where nothing is to be said of that. */
  readonly why: string;
  /** A message or a decision; empty for nothing in particular. */
  readonly about: string;
}

export const emptyDraft: LogDraft = { text: '', why: '', about: '' };

/** Whether what was remembered is such a draft. */
export function isLogDraft(found: unknown): found is LogDraft {
  return (
    typeof found === 'object' &&
    found !== null &&
    'text' in found &&
    'why' in found &&
    'about' in found &&
    typeof found.text === 'string' &&
    typeof found.why === 'string' &&
    typeof found.about === 'string'
  );
}

/** As it is written: what, and then why, which begins a line of its own. */
export function logText({ text, why }: LogDraft, t: Words<'desk'>): string {
  const reason = why.trim();
  return reason === ''
    ? text.trim()
    : `${sentence(text)}\n${t('logbook.because', { why: sentence(reason) })}`;
}
