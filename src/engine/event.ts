import type { Seconds } from '#kernel/time.ts';

/** What happened: numbered from 1 and timed by the engine, never changed afterwards. */
export type Stamped<E extends { readonly type: string }> = E & {
  readonly seq: number;
  readonly at: Seconds;
};
