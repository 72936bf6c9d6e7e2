import type { PartnersView } from '#exercise/view-partners.ts';

/**
 * The ids of what is past its time, as one text: it is the same text until something else is late, so
 * that lists need not be drawn anew with every second.
 */
export function lateIds({ requests, actions }: PartnersView, now: number): string {
  const late = [
    ...requests.filter(({ answer, due }) => answer === null && due !== undefined && now > due),
    ...actions.filter(({ state, due }) => state === 'open' && now > due),
  ];
  return late.map(({ id }) => id).join(' ');
}
