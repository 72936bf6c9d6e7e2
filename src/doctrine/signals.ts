/**
 * What a fact tells a service beyond its words: the few things that make a posture change. A
 * scenario marks its facts with them; a statechart reads nothing else of a fact's meaning. Our own list.
 */
export const signals = [
  'warning',
  'flooding',
  'fire',
  'plume',
  'contamination',
  'people-at-risk',
  'casualties',
  'missing-person',
  'supply-at-risk',
  'outage',
  'disorder',
  'violence',
  'calm',
  'shortage',
  'resolved',
] as const;
export type Signal = (typeof signals)[number];

/** What a joint decision directs services to do, as far as it changes a posture. Our own list. */
export const directions = [
  'evacuate',
  'shelter',
  'isolate',
  'restore',
  'divert',
  'stop-event',
] as const;
export type Direction = (typeof directions)[number];
