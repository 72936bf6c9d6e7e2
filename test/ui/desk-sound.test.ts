import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBell, mostUrgent, type Priority } from '#ui/desk/sound/bell.ts';
import { createSpeaker, type Line, type Synth } from '#ui/desk/sound/speaker.ts';
import { messages } from '../support/desk-messages.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

class FakeUtterance extends EventTarget {
  readonly text: string;
  pitch = 1;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A mouth that says what it is given until it is told that it has. */
function fakeSynth(voices: readonly Partial<SpeechSynthesisVoice>[]) {
  const said: FakeUtterance[] = [];
  let cancelled = 0;
  const synth: Synth = {
    speak: (utterance) => void said.push(utterance),
    cancel: () => {
      cancelled += 1;
    },
    getVoices: () => voices as SpeechSynthesisVoice[],
  };
  return {
    speaker: createSpeaker(() => synth),
    texts: () => said.map(({ text }) => text),
    pitches: () => said.map(({ pitch }) => pitch),
    finish: () => void said.at(-1)?.dispatchEvent(new Event('end')),
    cancelled: () => cancelled,
  };
}

const own = { localService: true, lang: 'en-GB' };
const line = (number: number): Line => ({
  message: `m-${number}`,
  text: `Message ${number}`,
  voice: number,
});

test('the bell rings at most once in two seconds, and later for what is more urgent', () => {
  const rung: Priority[] = [];
  const bell = createBell((priority) => void rung.push(priority));
  bell.arrived('routine');
  vi.advanceTimersByTime(500);
  bell.arrived('routine');
  bell.arrived('immediate');
  bell.arrived('urgent');
  expect(rung).toEqual(['routine']);
  vi.advanceTimersByTime(1499);
  expect(rung).toEqual(['routine']);
  vi.advanceTimersByTime(1);
  expect(rung).toEqual(['routine', 'immediate']);
  vi.advanceTimersByTime(1999);
  bell.arrived('immediate');
  expect(rung).toHaveLength(2);
  vi.advanceTimersByTime(1);
  bell.arrived('routine');
  expect(rung).toEqual(['routine', 'immediate', 'routine']);
});

test('of what comes together the most urgent is rung for', () => {
  expect(mostUrgent(messages.slice(0, 4))).toBe('routine');
  expect(mostUrgent(messages.slice(0, 7))).toBe('urgent');
  expect(mostUrgent(messages)).toBe('immediate');
});

test('messages are read out one after the other, each party in its own voice', () => {
  const { speaker, texts, pitches, finish } = fakeSynth([own]);
  speaker.say([line(1), line(2)], false);
  expect(texts()).toEqual(['Message 1']);
  expect(speaker.state()).toEqual({ message: 'm-1', skipped: 0 });
  finish();
  expect(texts()).toEqual(['Message 1', 'Message 2']);
  finish();
  expect(speaker.state().message).toBeNull();
  expect(new Set(pitches()).size).toBe(2);
});

test('more than three that wait are passed over for the newest, which is said in writing', () => {
  const { speaker, texts, finish } = fakeSynth([own]);
  speaker.say([line(1)], false);
  speaker.say([line(2), line(3), line(4)], false);
  expect(speaker.state().skipped).toBe(0);
  speaker.say([line(5)], false);
  expect(speaker.state()).toEqual({ message: 'm-1', skipped: 3 });
  finish();
  expect(texts()).toEqual(['Message 1', 'Message 5']);
  finish();
  speaker.say([line(6)], false);
  expect(speaker.state()).toEqual({ message: 'm-6', skipped: 0 });
});

test('where time runs fast only the newest waits', () => {
  const { speaker, texts, finish } = fakeSynth([own]);
  speaker.say([line(1)], true);
  speaker.say([line(2)], true);
  speaker.say([line(3)], true);
  expect(speaker.state()).toEqual({ message: 'm-1', skipped: 1 });
  finish();
  expect(texts()).toEqual(['Message 1', 'Message 3']);
});

test('a pause ends what was read out before it, not what came with it', () => {
  const { speaker, texts, cancelled } = fakeSynth([own]);
  speaker.say([line(1)], false);
  vi.advanceTimersByTime(3000);
  speaker.say([line(2)], false);
  speaker.pause();
  expect(cancelled()).toBe(1);
  expect(texts()).toEqual(['Message 1', 'Message 2']);
  vi.advanceTimersByTime(3000);
  speaker.pause();
  expect(speaker.state()).toEqual({ message: null, skipped: 0 });
});

test('what is read out can be stopped, and its end is then no news', () => {
  const { speaker, texts, finish } = fakeSynth([own]);
  speaker.say([line(1), line(2)], false);
  speaker.hush();
  finish();
  expect(texts()).toEqual(['Message 1']);
  expect(speaker.state().message).toBeNull();
});

test('a voice of another computer or of another language is not used', () => {
  const { speaker, texts } = fakeSynth([
    { localService: false, lang: 'en-GB' },
    { localService: true, lang: 'de-DE' },
  ]);
  speaker.say([line(1)], false);
  expect(texts()).toEqual([]);
  expect(speaker.state().message).toBeNull();
});
