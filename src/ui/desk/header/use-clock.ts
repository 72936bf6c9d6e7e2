import { useSyncExternalStore } from 'react';
import type { ClockState, DeskClock } from '../desk-clock.ts';

export function useClock(clock: DeskClock): ClockState {
  return useSyncExternalStore(clock.subscribe, clock.state);
}
