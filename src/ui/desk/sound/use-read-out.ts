import { useSyncExternalStore } from 'react';
import { speaker, type ReadOut } from './speaker.ts';

/** The message that is being read out, and how many were passed over. */
export function useReadOut(): ReadOut {
  return useSyncExternalStore(speaker.subscribe, speaker.state);
}
