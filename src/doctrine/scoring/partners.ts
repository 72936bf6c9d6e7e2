import type { Setting } from './setting.ts';

/** Links, challenges, advice, briefings, public lines, requests and hand-overs. */
export const partnerSettings = {} as const satisfies Readonly<Record<string, Setting>>;
