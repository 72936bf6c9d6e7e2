import type { Scenario } from './scenario.ts';

/**
 * What a topic is called in the middle of a sentence: `roads and bridges`, but `Cordwell Hospital`. A label
 * that begins with a name keeps its capital: with letters such as RVP, with a name of two words, or with
 * the first word of a place or a road.
 */
export function topicWithin(
  { topics, geometry }: Pick<Scenario, 'topics' | 'geometry'>,
  topic: string,
): string {
  const label = topics.find(({ id }) => id === topic)?.label ?? topic;
  const [first = '', second = ''] = label.split(' ');
  const isName =
    /[A-Z]/.test(first.slice(1)) ||
    /^[A-Z]/.test(second) ||
    [...geometry.places, ...geometry.roads].some(({ name }) => name.startsWith(`${first} `));
  const keeps = isName && first !== 'The';
  return keeps ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
