import { afterEach, expect, test, vi } from 'vitest';
import { browserNotebook, forgetNotebook } from '#app/browser-notebook.ts';

/** A browser’s storage of so many characters. */
function storageOf(room: number) {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was written is there when the desk is opened again, and goes with its exercise', () => {
  const kept = storageOf(1000);
  browserNotebook('one', true).write('draft', 'half a sentence');
  expect(browserNotebook('one', true).read('draft')).toBe('half a sentence');
  expect(browserNotebook('two', true).read('draft')).toBeUndefined();
  forgetNotebook('one');
  expect([...kept.keys()]).toEqual([]);
  expect(browserNotebook('one', true).read('draft')).toBeUndefined();
});

test('where the browser is full, a desk that is left and opened again still has its drafts', () => {
  storageOf(20);
  browserNotebook('full', true).write('draft', 'words that have no room any more');
  const again = browserNotebook('full', true);
  expect(again.read('draft')).toBe('words that have no room any more');
  again.write('draft', 'few');
  // It is written now, so that it outlives the page.
  expect(localStorage.getItem('rendezvous.desk.full')).toBe('{"draft":"few"}');
  forgetNotebook('full');
});

test('of an exercise that does not outlive the page nothing stays behind', () => {
  const kept = storageOf(1000);
  browserNotebook('brief', false).write('draft', 'words');
  expect(kept.size).toBe(0);
  expect(browserNotebook('brief', false).read('draft')).toBe('words');
  forgetNotebook('brief');
});

test.each(['[1, 2]', '"words"', 'null', '{"draft": '])('%s was written by nobody', (found) => {
  storageOf(1000).set('rendezvous.desk.odd', found);
  expect(browserNotebook('odd', true).read('draft')).toBeUndefined();
});
