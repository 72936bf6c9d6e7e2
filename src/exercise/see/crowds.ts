import type { EventOf, ExerciseEvent } from '../events.ts';
import type { CrowdView } from '../view-crowds.ts';
import type { View } from '../view.ts';
import type { Brief } from '../view-brief.ts';
import type { Seeing } from './seeing.ts';

/** Groups as the officer finds them in talk; their trust and tension as they are stay hidden. */
export function seeCrowds({ seat }: Seeing, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'dialogue.held':
      return event.seat === seat ? held(view, event) : view;
    case 'dialogue.answered':
      return event.seat === seat ? changed(view, event.crowd, { manner: event.manner }) : view;
    case 'tension.sensed': {
      const { crowd, level, at } = event;
      return event.seat === seat ? changed(view, crowd, { sensed: { level, at } }) : view;
    }
    case 'crowd.moved': {
      const { crowd, place, size } = event;
      return changed(view, crowd, size === undefined ? { place } : { place, size });
    }
    case 'promise.made': {
      const { crowd, offer, at, due } = event;
      const promises = view.crowds[crowd]?.promises ?? [];
      return event.seat === seat
        ? changed(view, crowd, { promises: [...promises, { offer, at, due }] })
        : view;
    }
    case 'tension.reported':
      return event.seat === seat ? reported(view, event) : view;
    case 'call.failed': {
      const { agency, at, why } = event;
      return event.seat === seat ? changed(view, agency, { callFailed: { at, why } }) : view;
    }
    default:
      return view;
  }
}

/** Whatever is no group changes nothing. */
function changed(view: View, crowd: string, change: Partial<CrowdView>): View {
  const before = view.crowds[crowd];
  if (before === undefined) return view;
  return { ...view, crowds: { ...view.crowds, [crowd]: { ...before, ...change } } };
}

function held(view: View, { crowd, at, limits }: EventOf<'dialogue.held'>): View {
  const before = view.crowds[crowd];
  return changed(view, crowd, {
    contactAt: before?.contactAt ?? at,
    spokenAt: at,
    limits: before?.limits === true || limits,
    callFailed: null,
  });
}

function reported(view: View, event: EventOf<'tension.reported'>): View {
  const { id, at, sort, level, confidence, to, crowd } = event;
  const reports = view.crowds[crowd]?.reports ?? [];
  return changed(view, crowd, {
    reports: [...reports, { id, at, sort, level, confidence, to }],
  });
}

/** The groups of a brief before anybody has talked with them. */
export function asUnmet({ crowds }: Pick<Brief, 'crowds'>): View['crowds'] {
  return Object.fromEntries(crowds.map((crowd): [string, CrowdView] => [crowd.id, unmet(crowd)]));
}

function unmet({ id, place, size }: Brief['crowds'][number]): CrowdView {
  return {
    id,
    place,
    size,
    contactAt: null,
    spokenAt: null,
    limits: false,
    manner: null,
    sensed: null,
    promises: [],
    reports: [],
    callFailed: null,
  };
}
