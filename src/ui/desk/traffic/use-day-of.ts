import type { Seconds } from '#kernel/time.ts';
import { useDesk, useView } from '../desk-context.ts';

/** Which day something was said, where that is not today. */
export function useDayOf(): (at: Seconds) => string | undefined {
  const { names } = useDesk();
  const today = names.day(useView().now);
  return (at) => {
    const day = names.day(at);
    return day === today ? undefined : day;
  };
}
