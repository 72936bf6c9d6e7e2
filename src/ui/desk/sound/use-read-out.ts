import { useSyncExternalStore } from 'react';
import { localVoices, speaker, type ReadOut } from './speaker.ts';

/** The message that is being read out, and how many were passed over. */
export function useReadOut(): ReadOut {
  return useSyncExternalStore(speaker.subscribe, speaker.state);
}

/** Whether this computer has a voice of its own to read messages out with. */
export function useHasVoice(): boolean {
  return useSyncExternalStore(subscribe, hasVoice);
}

function hasVoice(): boolean {
  return 'speechSynthesis' in globalThis && localVoices(globalThis.speechSynthesis).length > 0;
}

/** A browser finds the voices of its computer some time after the page was opened. */
function subscribe(changed: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => undefined;
  const { speechSynthesis } = globalThis;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}
