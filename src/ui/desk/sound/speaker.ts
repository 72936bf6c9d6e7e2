import { localVoices } from '#ui/frame/local-voices.ts';

/** Something to be read out. */
export interface Line {
  readonly message: string;
  readonly text: string;
  /** Whose voice it is: the same for the same party. */
  readonly voice: number;
}

export interface ReadOut {
  /** The message that is being read out. */
  readonly message: string | null;
  /** Messages that were passed over for newer ones. */
  readonly skipped: number;
}

/** What of the browser's speech is used. */
export type Synth = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'getVoices'>;

/** More than these are not waited for: the newest is read out. */
const mostWaiting = 3;
/** What came in with the pause itself is still read out. Milliseconds. */
const withThePause = 500;
const silent: ReadOut = { message: null, skipped: 0 };

/** Reads messages out, one after the other, with voices of this computer alone. */
export function createSpeaker(synth: () => Synth | null) {
  let waiting: (Line & { readonly since: number })[] = [];
  let state = silent;
  let begun = Number.NEGATIVE_INFINITY;
  /** What is being said; an end that is told of anything else comes too late. */
  let current: SpeechSynthesisUtterance | null = null;
  const listeners = new Set<() => void>();
  const set = (next: ReadOut) => {
    if (next.message === state.message && next.skipped === state.skipped) return;
    state = next;
    for (const changed of listeners) changed();
  };
  const next = () => {
    const browser = synth();
    const line = waiting.shift();
    if (line === undefined || browser === null) {
      current = null;
      set({ ...state, message: null });
      return;
    }
    const voices = localVoices(browser);
    const voice = voices[line.voice % voices.length];
    if (voice === undefined) {
      waiting = [];
      current = null;
      set(silent);
      return;
    }
    const utterance = utteranceOf(line, voice);
    const done = () => {
      if (current !== utterance) return;
      next();
    };
    utterance.addEventListener('end', done);
    utterance.addEventListener('error', done);
    current = utterance;
    begun = line.since;
    set({ ...state, message: line.message });
    browser.speak(utterance);
  };
  const stop = () => {
    waiting = [];
    current = null;
    synth()?.cancel();
    set(silent);
  };
  return {
    state: (): ReadOut => state,
    subscribe: (changed: () => void): (() => void) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    /** @param isQuick time runs faster than a voice: only the newest is worth hearing */
    say(lines: readonly Line[], isQuick: boolean): void {
      if (lines.length === 0) return;
      const since = performance.now();
      // Whatever was passed over before is told of until something new comes in after it.
      if (current === null) set(silent);
      waiting.push(...lines.map((line) => ({ ...line, since })));
      const most = isQuick ? 1 : mostWaiting;
      if (waiting.length > most) {
        const skipped = state.skipped + waiting.length - 1;
        waiting = waiting.slice(-1);
        set({ ...state, skipped });
      }
      if (current === null) next();
    },
    /** Time stands: what was read out before it did ends here. */
    pause(): void {
      const limit = performance.now() - withThePause;
      waiting = waiting.filter(({ since }) => since >= limit);
      if (current !== null && begun >= limit) return;
      if (waiting.length === 0) stop();
      else {
        current = null;
        synth()?.cancel();
        next();
      }
    },
    hush: stop,
  };
}

/** Few computers have a voice for each service, so that pitch and pace tell them apart too. */
function utteranceOf({ text, voice: number }: Line, voice: SpeechSynthesisVoice) {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.pitch = [1, 0.8, 1.2, 0.9, 1.1, 0.7, 1.3][number % 7] ?? 1;
  utterance.rate = [1.05, 1.12, 1, 1.08][number % 4] ?? 1;
  return utterance;
}

/** The one of this page: a browser has one mouth. */
export const speaker = createSpeaker(() =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null,
);
