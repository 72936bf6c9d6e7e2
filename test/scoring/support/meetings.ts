import type { Happening } from './a-journal.ts';

/** What happens between the officer and commanders, in a line each. */
export function together(at: number, ...agencies: string[]): Happening[] {
  return agencies.map((agency) => [
    at,
    { type: 'commander.together', agency, place: 'conference', seat: 'nilo' },
  ]);
}

export function apart(at: number, ...agencies: string[]): Happening[] {
  return agencies.map((agency) => [
    at,
    { type: 'commander.apart', agency, place: 'conference', seat: 'nilo' },
  ]);
}

/** A meeting that comes of command `c-<at>`. */
export function meets(
  at: number,
  agencies: readonly string[],
  about: { readonly decision?: string; readonly group?: string } = {},
): Happening {
  return [
    at,
    {
      type: 'meeting.started',
      id: `meeting-c-${at}`,
      seat: 'nilo',
      agencies,
      place: 'conference',
      missing: [],
      review: false,
      ...about,
    },
  ];
}

/** A decision put and taken at one moment by the commanders of police and fire. */
export function decides(at: number, reviewDue?: number, decision = 'evacuate'): Happening[] {
  const proposal = `p-${decision}`;
  return [
    [
      at,
      {
        type: 'decision.proposed',
        id: proposal,
        seat: 'nilo',
        body: {
          type: 'propose',
          decision,
          items: [],
          unknowns: [],
          hazards: [],
          aim: '',
          powers: [],
          options: [],
          choice: 'now',
          provisional: false,
        },
        relies: [],
        to: ['police', 'fire'],
      },
    ],
    [
      at,
      { type: 'decision.taken', proposal, decision, option: 'now', provisional: false, reviewDue },
    ],
  ];
}

export function reviews(at: number, learned: readonly string[] = []): Happening {
  return [
    at,
    { type: 'decision.reviewed', decision: 'evacuate', meeting: `meeting-c-${at}`, learned },
  ];
}
