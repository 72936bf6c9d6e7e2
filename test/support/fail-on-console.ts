import { afterEach, beforeEach, expect, vi } from 'vitest';

// A test that prints has something to say that nobody asserts. Every console method is replaced
// while a test runs, and what was printed is reported as the failure.

const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      printed.push(`console.${method}: ${args.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  for (const method of methods) vi.mocked(console[method]).mockRestore();
  expect(printed, 'this test printed to the console').toEqual([]);
});
