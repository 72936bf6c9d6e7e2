/** An entry as it is written. */
interface LogDraft {
  readonly text: string;
  /** A message or a decision; empty for nothing in particular. */
  readonly about: string;
}

export const emptyDraft: LogDraft = { text: '', about: '' };

/** Whether what was remembered is such a draft. */
export function isLogDraft(found: unknown): found is LogDraft {
  return (
    typeof found === 'object' &&
    found !== null &&
    'text' in found &&
    'about' in found &&
    typeof found.text === 'string' &&
    typeof found.about === 'string'
  );
}
