import { useSyncExternalStore } from 'react';

/** Not over the network: what is said in an exercise stays on this computer. British first. */
export function localVoices(
  synth: Pick<SpeechSynthesis, 'getVoices'>,
): readonly SpeechSynthesisVoice[] {
  return synth
    .getVoices()
    .filter(({ localService, lang }) => localService && /^en\b/i.test(lang))
    .toSorted((a, b) => Number(isBritish(b)) - Number(isBritish(a)));
}

function isBritish({ lang }: SpeechSynthesisVoice): boolean {
  return /^en[-_]GB/i.test(lang);
}

/** Whether this computer has a voice of its own to read out with. */
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
