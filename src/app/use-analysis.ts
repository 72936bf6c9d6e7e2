import { useCallback, useEffect, useState } from 'react';
import type { ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Analysed } from './analyse.ts';
import { requestDebrief } from './request-debrief.ts';

type Analysis =
  | { readonly is: 'working' }
  | { readonly is: 'ready'; readonly analysed: Analysed }
  | { readonly is: 'failed'; readonly error: unknown };

/** The debrief of a record, worked out while the page is used. */
export function useAnalysis(
  scenario: Scenario,
  record: ExerciseRecord,
): Analysis & { again: () => void } {
  const [analysis, setAnalysis] = useState<Analysis>({ is: 'working' });
  const start = useCallback(() => {
    const wanted = new AbortController();
    requestDebrief(scenario, record, wanted.signal).then(
      (analysed) => setAnalysis({ is: 'ready', analysed }),
      (error: unknown) => {
        if (!wanted.signal.aborted) setAnalysis({ is: 'failed', error });
      },
    );
    return wanted;
  }, [scenario, record]);
  useEffect(() => {
    const wanted = start();
    return () => wanted.abort();
  }, [start]);
  const again = useCallback(() => {
    setAnalysis({ is: 'working' });
    start();
  }, [start]);
  return { ...analysis, again };
}
