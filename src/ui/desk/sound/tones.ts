import type { Priority } from './bell.ts';

interface Note {
  /** Seconds from the beginning. */
  readonly at: number;
  readonly lasts: number;
  /** Hertz. */
  readonly pitch: number;
  /** From 0 to 1. */
  readonly loud: number;
}

/** One soft note; two; and three that rise, for what cannot wait. Told apart without words. */
const tones: Readonly<Record<Priority, readonly Note[]>> = {
  routine: [{ at: 0, lasts: 0.14, pitch: 587, loud: 0.08 }],
  urgent: [
    { at: 0, lasts: 0.12, pitch: 784, loud: 0.14 },
    { at: 0.18, lasts: 0.12, pitch: 784, loud: 0.14 },
  ],
  immediate: [
    { at: 0, lasts: 0.13, pitch: 659, loud: 0.2 },
    { at: 0.15, lasts: 0.13, pitch: 880, loud: 0.2 },
    { at: 0.3, lasts: 0.24, pitch: 1175, loud: 0.2 },
  ],
};

let context: AudioContext | null = null;

/** A browser lets a page sound only once somebody has touched it; until then this is silent. */
export function playTone(priority: Priority): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const { currentTime, destination } = context;
  void context.resume().catch(() => undefined);
  for (const { at, lasts, pitch, loud } of tones[priority]) {
    const start = currentTime + at;
    const swell = new GainNode(context, { gain: 0 });
    const voice = new OscillatorNode(context, { type: 'sine', frequency: pitch });
    // Without a rise and a fall a note begins and ends with a click.
    swell.gain.setValueAtTime(0, start);
    swell.gain.linearRampToValueAtTime(loud, start + 0.015);
    swell.gain.exponentialRampToValueAtTime(0.0001, start + lasts);
    voice.connect(swell).connect(destination);
    voice.start(start);
    voice.stop(start + lasts + 0.02);
  }
}
