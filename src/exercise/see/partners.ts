import type { ExerciseEvent } from '../events.ts';
import type { Seeing } from '../seat-view.ts';
import type { PartnersView, View } from '../view.ts';

export const noPartners: PartnersView = {
  links: [],
  requests: [],
  advice: [],
  challenges: [],
  risks: [],
  briefs: [],
  lines: [],
  handovers: [],
  actions: [],
  plans: [],
};

/** What this seat set going with partners, and what they answered. */
export function seePartners({ seat }: Seeing, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'link.opened':
      return event.link.seat === seat
        ? withPartners(view, {
            links: [...view.partners.links, { ...event.link, at: event.at }],
          })
        : view;
    default:
      return view;
  }
}

function withPartners(view: View, change: Partial<PartnersView>): View {
  return { ...view, partners: { ...view.partners, ...change } };
}
