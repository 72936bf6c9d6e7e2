import type { Message } from '#knowledge/message.ts';
import type { EventOf, ExerciseEvent } from '../events.ts';
import type { View } from '../view.ts';
import type { PartnersView } from '../view-partners.ts';
import type { Seeing } from './seeing.ts';

/**
 * What this seat asked of partners and agreed with them: requests, advice, briefings, joint risk,
 * owned actions. What came of it the seat knows once it is told; which facts words carry is known in
 * practice only.
 */
export function seeAsked({ seat, mode }: Seeing, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'request.made':
      return event.seat === seat ? requested(view, event) : view;
    case 'advice.given': {
      const { id, at, body } = event;
      if (event.seat !== seat) return view;
      return changed(view, { advice: [...view.partners.advice, { id, at, body, answer: null }] });
    }
    case 'brief.given': {
      const { id, at, to, fields } = event;
      if (event.seat !== seat) return view;
      return changed(view, { briefs: [...view.partners.briefs, { id, at, to, fields }] });
    }
    case 'risk.assessed': {
      const { id, at, agencies } = event;
      if (event.seat !== seat) return view;
      // Where crews are is no news of this meeting: it is for the debrief.
      const hazards = event.hazards.map(({ untold: _untold, ...hazard }) => ({
        ...hazard,
        fact: mode === 'practice' ? hazard.fact : undefined,
      }));
      return changed(view, { risks: [...view.partners.risks, { id, at, agencies, hazards }] });
    }
    case 'action.agreed': {
      const { action } = event;
      if (action.seat !== seat) return view;
      const carries = mode === 'practice' ? action.carries : [];
      return changed(view, {
        actions: [...view.partners.actions, { ...action, carries, state: 'open' }],
      });
    }
    case 'message.heard':
      return event.by === seat && event.half === undefined
        ? answered(view, event.message.answers, event.at)
        : view;
    default:
      return view;
  }
}

function changed(view: View, change: Partial<PartnersView>): View {
  return { ...view, partners: { ...view.partners, ...change } };
}

function requested(view: View, event: EventOf<'request.made'>): View {
  const { id, at, of, capability, task, place, reason, due } = event;
  const request = { id, at, of, capability, task, place, reason, due, answer: null };
  return changed(view, { requests: [...view.partners.requests, request] });
}

/** The owner or the commander has said what comes of it. */
function answered(view: View, answer: Message['answers'], at: number): View {
  if (answer === undefined) return view;
  const { requests, advice, actions } = view.partners;
  const { to, accepted, because, from } = answer;
  if (requests.some(({ id }) => id === to)) {
    const said = { at, accepted, because, from };
    return changed(view, {
      requests: requests.map((other) => (other.id === to ? { ...other, answer: said } : other)),
    });
  }
  if (advice.some(({ id }) => id === to)) {
    const said = { accepted, because };
    return changed(view, {
      advice: advice.map((other) => (other.id === to ? { ...other, answer: said } : other)),
    });
  }
  if (!actions.some(({ id }) => id === to)) return view;
  const state = accepted ? 'done' : 'lapsed';
  return changed(view, {
    actions: actions.map((other) => (other.id === to ? { ...other, state } : other)),
  });
}
