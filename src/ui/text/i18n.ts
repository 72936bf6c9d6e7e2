import { createInstance } from 'i18next';
import { useTranslation } from 'react-i18next';
import { english } from './english.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk';
    resources: typeof english;
  }
}

export type Namespace = keyof typeof english;

/** The texts of the screens. Ready at once: nothing is fetched. */
export const i18n = createInstance({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'desk',
  ns: Object.keys(english),
  resources: { en: english },
  initAsync: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});
void i18n.init();

/** The texts of one namespace: `const t = useWords('desk'); t('traffic.title')`. */
export function useWords<N extends Namespace>(namespace: N) {
  return useTranslation(namespace, { i18n }).t;
}
