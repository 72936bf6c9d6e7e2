import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import axe from 'axe-core';
import { afterEach } from 'vitest';
import { english } from '#ui/text/english.ts';
import { addWords } from '#ui/text/i18n.ts';
import '#ui/theme/theme.css';

addWords(english);

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
});

/** Shows a screen on the page of the test; it is taken away after the test. */
export function renderScreen(screen: ReactNode): { show: (next: ReactNode) => void } {
  const host = document.createElement('div');
  document.body.append(host);
  const made = createRoot(host);
  root = made;
  made.render(screen);
  return { show: (next) => made.render(next) };
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What offends WCAG 2.2 AA on the page, each with its place. */
export async function offences(): Promise<string[]> {
  // A dialog hides the page behind it from a screen reader, and with it the page’s landmarks.
  const enabled = document.querySelector('[role=dialog], [role=alertdialog]') === null;
  const { violations } = await axe.run(document, {
    runOnly: standards,
    rules: {
      'landmark-one-main': { enabled },
      'page-has-heading-one': { enabled },
      region: { enabled },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The sizes that screens are tried at: a desk, a small laptop, a laptop at 200 per cent. */
export const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 720, height: 450 },
];
