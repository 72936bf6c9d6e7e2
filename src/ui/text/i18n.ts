import { createInstance, type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { english } from './english.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk';
    resources: typeof english;
  }
}

export type Namespace = keyof typeof english;
export type Words<N extends Namespace> = TFunction<N>;

/** The texts of the screens. Ready at once: nothing is fetched. */
const i18n = createInstance({
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
export function useWords<N extends Namespace>(namespace: N): Words<N> {
  const { t } = useTranslation<Namespace>(namespace, { i18n });
  return t as unknown as Words<N>;
}
