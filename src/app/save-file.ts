import type { ExerciseRecord } from '#exercise/record.ts';
import type { Attempt } from '#ui/library/progress-attempt.ts';

/** Hands a text to the browser as a file to save. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; the text need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Exports a record: `EXERCISE-brackwater-flood-nilo-4117.json`. */
export function saveRecord(record: ExerciseRecord): void {
  const name = `EXERCISE-${record.scenario.id}-${record.seat}-${record.seed}.json`;
  saveFile(name, `${JSON.stringify(record, null, 2)}\n`);
}

/** Exports one’s own attempts: `EXERCISE-attempts.json`. */
export function saveAttempts(attempts: readonly Attempt[]): void {
  saveFile('EXERCISE-attempts.json', `${JSON.stringify({ format: 1, attempts }, null, 2)}\n`);
}
