import type { Setting } from './setting.ts';

/** Freeze probes. Domain reference, section 6, SA4. */
export const probeSettings = {} as const satisfies Readonly<Record<string, Setting>>;
