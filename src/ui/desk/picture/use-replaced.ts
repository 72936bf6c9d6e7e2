import { useRemembered } from '../notebook.ts';

/** Which newer note the trainee says takes the place of an older one: ids, by the older one’s. */
export type Replaced = Readonly<Record<string, string>>;

const none: Replaced = {};

/** What is out of date by the trainee’s own say; in practice the exercise knows some besides. */
export function useReplaced(): [Replaced, (next: Replaced) => void] {
  return useRemembered('picture-replaced', none, isReplaced);
}

function isReplaced(found: unknown): found is Replaced {
  return (
    typeof found === 'object' &&
    found !== null &&
    Object.values(found).every((newer) => typeof newer === 'string')
  );
}
