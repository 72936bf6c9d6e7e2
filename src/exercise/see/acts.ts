import type { ExerciseEvent } from '../events.ts';
import type { View } from '../view.ts';
import type { Seeing } from './seeing.ts';

/** Which act it is, and what whoever takes over then is told. Of a later act a view holds nothing. */
export function seeAct({ scenario }: Seeing, view: View, event: ExerciseEvent): View {
  if (event.type !== 'act.started') return view;
  const briefing = scenario.acts?.find(({ id }) => id === event.act)?.briefing;
  return { ...view, act: { id: event.act, at: event.at, briefing } };
}
