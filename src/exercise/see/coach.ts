import type { ExerciseEvent } from '../events.ts';
import type { View } from '../view.ts';
import type { Seeing } from './seeing.ts';

/** In practice: what the trainee said of who needs a note, and then what the coach thinks. */
export function seeCoach({ seat, mode }: Seeing, view: View, event: ExerciseEvent): View {
  if (mode !== 'practice') return view;
  switch (event.type) {
    case 'nomination.made': {
      if (event.seat !== seat) return view;
      const { id, at, note, agencies } = event;
      const made = { id, at, note, agencies, answer: null };
      return { ...view, nominations: [...view.nominations, made] };
    }
    case 'coach.answered': {
      if (event.seat !== seat) return view;
      const { says, hint } = event;
      const answer = { matters: event.fact !== null, says, hint };
      return {
        ...view,
        nominations: view.nominations.map((made) =>
          made.id === event.nomination ? { ...made, answer } : made,
        ),
      };
    }
    default:
      return view;
  }
}
