import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalText, chainHash, stableHash } from '#kernel/stable-hash.ts';

test('the order of keys does not matter and absent values are left out', () => {
  expect(canonicalText({ b: 1, a: [2, { d: undefined, c: 'x' }] })).toBe(
    '{"a":[2,{"c":"x"}],"b":1}',
  );
  expect(stableHash({ a: 1, b: 2 })).toBe(stableHash({ b: 2, a: 1 }));
});

test('the hash is SHA-256 of the canonical text', () => {
  const independent = createHash('sha256').update('{"a":"é"}').digest('hex');
  expect(stableHash({ a: 'é' })).toBe(independent);
});

test('each link of a running hash depends on all before it', () => {
  const first = chainHash(stableHash('start'), { n: 1 });
  const other = chainHash(stableHash('START'), { n: 1 });
  expect(chainHash(first, { n: 2 })).not.toBe(chainHash(other, { n: 2 }));
});
