import { debrief } from './en-debrief.ts';
import { events } from './en-events.ts';
import { umpire } from './en-umpire.ts';

/** What is said after an exercise. */
export const after = { debrief, events, umpire } as const;
