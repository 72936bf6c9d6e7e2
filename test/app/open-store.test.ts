import { expect, test } from 'vitest';
import { whyNotKept, type KeepingFailure } from '#app/open-store.ts';

test.each<[string, string, KeepingFailure]>([
  ['SecurityError', 'https:', 'private'],
  ['InvalidStateError', 'http:', 'private'],
  ['SecurityError', 'file:', 'file'],
  ['QuotaExceededError', 'file:', 'full'],
  ['AbortError', 'file:', 'other'],
])('%s on a page by %s is said to be: %s', (name, protocol, why) => {
  expect(whyNotKept(new DOMException('It failed.', name), protocol)).toBe(why);
});

test('what is no failure of a browser has no reason of its own', () => {
  expect(whyNotKept(new Error('It failed.'), 'file:')).toBe('other');
});
