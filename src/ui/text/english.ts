import { briefing } from './en-briefing.ts';
import { debrief } from './en-debrief.ts';
import { desk } from './en-desk.ts';
import { events } from './en-events.ts';
import { frame } from './en-frame.ts';
import { library } from './en-library.ts';
import { progress } from './en-progress.ts';
import { umpire } from './en-umpire.ts';

/** Every English text, by namespace: one file `en-<namespace>.ts` each. */
export const english = {
  frame,
  desk,
  library,
  briefing,
  debrief,
  events,
  progress,
  umpire,
} as const;
