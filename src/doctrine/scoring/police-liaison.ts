import type { Setting } from './setting.ts';

/** Dialogue with groups: trust, tension reports, surprises, confidences and promises. */
export const policeLiaisonSettings = {} as const satisfies Readonly<Record<string, Setting>>;
