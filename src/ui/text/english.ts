import { after } from './en-after.ts';
import { briefing } from './en-briefing.ts';
import { desk } from './en-desk.ts';
import { frame } from './en-frame.ts';
import { library } from './en-library.ts';
import { progress } from './en-progress.ts';

/** Every English text, by namespace: one file `en-<namespace>.ts` each. */
export const english = {
  frame,
  desk,
  library,
  briefing,
  progress,
  ...after,
} as const;
