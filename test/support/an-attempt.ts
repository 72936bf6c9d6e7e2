import type { Attempt } from '#ui/library/progress-attempt.ts';

export function anAttempt(part: Partial<Attempt> = {}): Attempt {
  return {
    id: 'small-flood-1a2b',
    scenario: { id: 'small-flood', hash: 'a'.repeat(64), title: 'Small flood' },
    seat: 'nilo',
    seatTitle: 'Duty NILO',
    mode: 'practice',
    seed: 7,
    startedAt: '2026-11-20T09:00:00.000Z',
    rules: '0.1.0',
    sharedAwareness: { value: 50, n: 20, interval: [44, 57] },
    jointDecisions: { value: 40, n: 2 },
    principles: [{ id: 'coLocate', value: 30, n: 4 }],
    rating: 'partly-met',
    ...part,
  };
}
