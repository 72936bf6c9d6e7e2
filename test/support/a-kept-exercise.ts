import type { KeptExercise } from '#app/kept-exercise.ts';
import type { RecordedCommand } from '#exercise/record.ts';

export function aKeptExercise(part: Partial<KeptExercise> = {}): KeptExercise {
  return {
    id: 'small-flood-1a2b',
    app: '0.1.0',
    scenario: { id: 'small-flood', hash: 'a'.repeat(64), title: 'Small flood' },
    seat: 'nilo',
    seatTitle: 'Duty NILO',
    mode: 'practice',
    seed: 4117,
    length: 3600,
    startedAt: '2026-11-22T09:00:00.000Z',
    imported: false,
    now: 0,
    pace: 1,
    pauses: [],
    ...part,
  };
}

export function aCommand(number: number, at: number): RecordedCommand {
  return {
    id: `c-${number}`,
    seat: 'nilo',
    at,
    body: { type: 'log', text: `Entry ${number}` },
    hashBefore: String(number % 10).repeat(64),
  };
}
