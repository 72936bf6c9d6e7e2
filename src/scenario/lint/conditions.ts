import { select, type Selected } from '../plain-data.ts';
import { conditionSites } from './reference-sites.ts';

/** A condition and all that it joins, outermost first. */
export function withJoined(condition: Selected): Selected[] {
  const joined = ['all.*', 'any.*', 'not'].flatMap((pattern) => selectWithin(condition, pattern));
  return [condition, ...joined.flatMap(withJoined)];
}

/** Every single condition in the file, however deep. */
export function conditionsIn(root: unknown): Selected[] {
  return conditionSites.flatMap((pattern) => select(root, pattern)).flatMap(withJoined);
}

export function selectWithin(here: Selected, pattern: string): Selected[] {
  return select(here.value, pattern).map(({ path, value }) => ({
    path: [...here.path, ...path],
    value,
  }));
}
