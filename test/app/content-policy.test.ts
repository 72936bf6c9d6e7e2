import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ariaSheets, policyOfOneFile, withPolicy } from '../../bin/vite-csp.ts';

const aria = fileURLToPath(new URL('../../node_modules/react-aria/dist/private', import.meta.url));

test('the sheets that React Aria puts into a page are those that the policy lets in', () => {
  const files = readdirSync(aria, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => readFileSync(`${aria}/${file}`, 'utf8'));
  const putting = texts.filter((text) => text.includes("createElement('style')"));
  expect(putting.length).toBe(ariaSheets.length);
  // In its source the first names the attribute by a constant.
  const [pressable = '', still = ''] = ariaSheets;
  const [before = '', after = ''] = pressable.split('data-react-aria-pressable');
  expect(putting.filter((text) => text.includes(before) && text.includes(after)).length).toBe(1);
  expect(putting.filter((text) => text.includes(still)).length).toBe(1);
});

test('the policy of one file names what is in it, and comes before it', () => {
  // printf 'go()' | openssl dgst -sha256 -binary | base64
  const hash = 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=';
  const policy = policyOfOneFile(['go()'], []);
  expect(policy).toContain(`script-src '${hash}';`);
  expect(policy).toContain("default-src 'none';");
  expect(policy).not.toMatch(/unsafe|'self'|\*/);
  const page = withPolicy('<head><meta charset="utf-8" /><script>go()</script></head>', policy);
  expect(page.indexOf(policy)).toBeGreaterThan(0);
  expect(page.indexOf(policy)).toBeLessThan(page.indexOf('go()'));
  expect(() => withPolicy('<head><meta charset="UTF-8"></head>', policy)).toThrow(
    'has no <meta charset',
  );
});
