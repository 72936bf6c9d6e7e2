import { desk } from './en-desk.ts';

/** Every English text, by namespace: one file `en-<namespace>.ts` each. */
export const english = { desk } as const;
