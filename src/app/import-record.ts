import type { Scenario } from '#scenario/scenario.ts';
import { newExerciseId } from './chance-seed.ts';
import { keptFrom } from './kept-exercise.ts';
import type { PlayedScenario } from './scenario-source.ts';
import type { Store } from './store.ts';

export type Imported =
  | { readonly ok: true; readonly title: string }
  | { readonly ok: false; readonly why: 'unreadable' | 'tooLarge' }
  | { readonly ok: false; readonly why: 'otherScenario' | 'otherVersion'; readonly title: string }
  | { readonly ok: false; readonly why: 'refused'; readonly message: string };

const largest = 20 * 1024 * 1024;

interface Library {
  readonly store: Store;
  readonly isOnShelf: (id: string) => boolean;
  /** The scenario or variant that has the hash; as written where none has. */
  readonly loadPlayed: (scenario: PlayedScenario) => Promise<Scenario>;
}

/** Reads a record from a file and keeps it, if it is one that can be gone through here. */
export async function importRecord(
  file: File,
  { store, isOnShelf, loadPlayed }: Library,
): Promise<Imported> {
  if (file.size > largest) return { ok: false, why: 'tooLarge' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, why: 'unreadable' };
  }
  // The schema of records is not needed for the first screen.
  const { readRecord } = await import('#exercise/record.ts');
  const parsed = readRecord(text);
  if (!parsed.ok) return { ok: false, why: 'refused', message: parsed.message };
  const { record } = parsed;
  const { id, hash, title } = record.scenario;
  if (!isOnShelf(id)) return { ok: false, why: 'otherScenario', title };
  const scenario = await loadPlayed(record.scenario);
  const seat = scenario.seats.find((one) => one.id === record.seat);
  if (scenario.hash !== hash || seat === undefined) {
    return { ok: false, why: 'otherVersion', title };
  }
  const about = { id: newExerciseId(id), seatTitle: seat.title, length: scenario.clock.length };
  await store.add({ exercise: keptFrom(record, about), commands: record.commands });
  return { ok: true, title };
}
