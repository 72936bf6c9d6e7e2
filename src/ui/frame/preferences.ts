import { useSyncExternalStore } from 'react';

/** How somebody wants their screens; kept in this browser, the same for every exercise. */
export interface Preferences {
  /** `system` is as the computer says. */
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether arrivals make a sound, besides being shown and announced. */
  readonly sound: boolean;
  /** Whether radio and telephone are read out by the machine's own voices, besides being shown. */
  readonly voices: boolean;
  /** Whether single keys run the desk. */
  readonly keys: boolean;
}

export type Theme = 'light' | 'dark';

const key = 'rendezvous.preferences';
const atFirst: Preferences = { theme: 'system', sound: false, voices: false, keys: true };
const listeners = new Set<() => void>();
let current: Preferences | null = null;

/** As last chosen here. A browser that keeps nothing has them for as long as the page is open. */
function preferences(): Preferences {
  current ??= readKept();
  return current;
}

export function changePreferences(part: Partial<Preferences>): void {
  current = { ...preferences(), ...part };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // Nothing to be done: they still hold on this page.
  }
  for (const listener of listeners) listener();
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}

/** The theme that is shown: what was chosen, else what the computer says. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, shownTheme);
}

/**
 * Puts the theme on the page, where the styles look for it, now and whenever it changes.
 * @returns what ends that
 */
export function followTheme(): () => void {
  const show = () => {
    document.documentElement.dataset['theme'] = shownTheme();
  };
  show();
  return subscribe(show);
}

function shownTheme(): Theme {
  const { theme } = preferences();
  if (theme !== 'system') return theme;
  return systemIsDark().matches ? 'dark' : 'light';
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function subscribe(changed: () => void): () => void {
  const system = systemIsDark();
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== key) return;
    current = readKept();
    changed();
  };
  listeners.add(changed);
  system.addEventListener('change', changed);
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(changed);
    system.removeEventListener('change', changed);
    window.removeEventListener('storage', elsewhere);
  };
}

/** Whatever cannot be read or is not known is as it was at first. */
function readKept(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return atFirst;
    const { theme, sound, voices, keys } = kept as Readonly<Record<string, unknown>>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      sound: sound === true,
      voices: voices === true,
      keys: keys !== false,
    };
  } catch {
    return atFirst;
  }
}
