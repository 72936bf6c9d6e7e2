import { createContext, use } from 'react';
import { present } from '#kernel/invariant.ts';
import type { KeepingFailure } from './open-store.ts';
import type { Store } from './store.ts';

/** What every screen may use. */
export interface AppParts {
  readonly store: Store;
  /** Why nothing can be kept; null while all is well. */
  readonly failure: KeepingFailure | null;
  readonly onNotKept: (error: unknown) => void;
}

export const AppPartsContext = createContext<AppParts | null>(null);

export function useApp(): AppParts {
  return present(use(AppPartsContext), 'Outside of the app');
}
