import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { openDB } from 'idb';
import { expect, test } from 'vitest';

test('the hash of a known text is the published one', () => {
  // FIPS 180-2, appendix B.1.
  expect(bytesToHex(sha256(new TextEncoder().encode('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('IndexedDB keeps what was put there', async () => {
  const database = await openDB('platform-test', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('records'),
  });
  await database.put('records', { seed: 7, commands: [1, 2, 3] }, 'one');
  expect(await database.get('records', 'one')).toEqual({ seed: 7, commands: [1, 2, 3] });
  database.close();
});

test('WebGL draws', () => {
  const context = document.createElement('canvas').getContext('webgl2');
  expect(context?.getParameter(context.VERSION)).toContain('WebGL 2.0');
});
