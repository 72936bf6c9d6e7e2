import type { ExerciseEvent } from '../events.ts';
import type { ProbeView, View } from '../view.ts';
import type { Seeing } from './seeing.ts';

/**
 * The questions of a freeze and that they were answered. Which item it was, what it is about and
 * what was right stay out of every view, in practice as well: they are for the debrief.
 */
export function seeProbe({ seat }: Seeing, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'probe.put': {
      if (event.seat !== seat) return view;
      const { id, at, freeze, kind, question, options } = event;
      const put: ProbeView = { id, at, freeze, kind, question, options, state: 'open' };
      return { ...view, probes: [...view.probes, put] };
    }
    case 'probe.answered':
      return probeIs(view, event.probe, 'answered');
    case 'probe.lapsed':
      return probeIs(view, event.probe, 'lapsed');
    default:
      return view;
  }
}

function probeIs(view: View, id: string, state: ProbeView['state']): View {
  if (!view.probes.some((probe) => probe.id === id)) return view;
  const probes = view.probes.map((probe) => (probe.id === id ? { ...probe, state } : probe));
  return { ...view, probes };
}
