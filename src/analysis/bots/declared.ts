import type { View } from '#exercise/view.ts';

export type Status = 'declared' | 'standby' | 'not-declared';

/** The most that any service is known to have declared. */
export function statusHeard({ agencies }: View): Status {
  const heard = Object.values(agencies).map(({ declared }) => declared);
  if (heard.includes('declared')) return 'declared';
  return heard.includes('standby') ? 'standby' : 'not-declared';
}

export const statusWords: Readonly<Record<Status, string>> = {
  declared: 'Major incident declared',
  standby: 'Major incident standby',
  'not-declared': 'Not declared by any service that we have heard',
};
