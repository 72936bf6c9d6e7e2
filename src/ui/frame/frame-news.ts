import { createContext, type ReactNode } from 'react';

/** What is said quietly in the bar of every screen but the desk’s; null for nothing. */
export const FrameNewsContext = createContext<ReactNode>(null);
