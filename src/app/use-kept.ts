import { useEffect, useState } from 'react';
import type { Scenario } from '#scenario/scenario.ts';
import { useApp } from './app-parts.ts';
import { isOnShelf, loadPlayed } from './scenario-source.ts';
import type { Kept } from './store.ts';

type Found =
  | { readonly is: 'loading' }
  | { readonly is: 'missing' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'found'; readonly kept: Kept; readonly scenario: Scenario };

/** An exercise from the store, with its scenario. */
export function useKept(id: string): Found {
  const { store } = useApp();
  const [found, setFound] = useState<Found>({ is: 'loading' });
  useEffect(() => {
    let isGone = false;
    async function find(): Promise<Found> {
      const kept = await store.find(id);
      if (kept === undefined || !isOnShelf(kept.exercise.scenario.id)) return { is: 'missing' };
      return { is: 'found', kept, scenario: await loadPlayed(kept.exercise.scenario) };
    }
    find()
      .catch((error: unknown): Found => ({ is: 'failed', error }))
      .then((opened) => {
        if (!isGone) setFound(opened);
      })
      .catch(reportError);
    return () => {
      isGone = true;
    };
  }, [id, store]);
  return found;
}
