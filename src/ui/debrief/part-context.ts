import { createContext } from 'react';

/** The parts of the debrief that a tab leads to. */
export const parts = ['review', 'beside', 'journal', 'umpire'] as const;
export type DebriefPart = (typeof parts)[number];

/** Leads to another part. */
export const PartContext = createContext<(part: DebriefPart) => void>(() => undefined);
