import { createInstance, type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { frame } from './en-frame.ts';
import { library } from './en-library.ts';
import { progress } from './en-progress.ts';
import type { english } from './english.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk';
    resources: typeof english;
  }
}

export type Namespace = keyof typeof english;
export type Words<N extends Namespace> = TFunction<N>;

/** What the first screen says; the others bring what they say (`addWords`). */
const first: Partial<typeof english> = { frame, library, progress };

const i18n = createInstance({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'desk',
  ns: Object.keys(first),
  resources: { en: first },
  initAsync: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});
void i18n.init();

/** Adds what a screen says. It comes before the screen is shown. */
export function addWords(words: Partial<typeof english>): void {
  for (const [namespace, texts] of Object.entries(words)) {
    i18n.addResourceBundle('en', namespace, texts);
  }
}

/** The texts of one namespace: `const t = useWords('desk'); t('traffic.title')`. */
export function useWords<N extends Namespace>(namespace: N): Words<N> {
  const { t } = useTranslation<Namespace>(namespace, { i18n });
  return t as unknown as Words<N>;
}
