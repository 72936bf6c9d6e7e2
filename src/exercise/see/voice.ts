import type { CommandBody } from '#command/command.ts';
import type { ExerciseEvent } from '../events.ts';
import type { AskingBody, View } from '../view.ts';
import type { Seeing } from './seeing.ts';

/** What the officer says now and what waits to be said. */
export function seeVoice({ seat }: Seeing, view: View, event: ExerciseEvent): View {
  const { voice } = view;
  switch (event.type) {
    case 'command.accepted': {
      const { id, seat: by, body } = event.command;
      if (by !== seat || !isAsking(body)) return view;
      return { ...view, asking: { ...view.asking, [id]: body } };
    }
    case 'voice.queued':
      return event.action.seat === seat
        ? { ...view, voice: { ...voice, queue: [...voice.queue, event.action] } }
        : view;
    case 'voice.moved': {
      const moved = voice.queue.find((action) => action.id === event.action);
      if (event.seat !== seat || moved === undefined) return view;
      const others = voice.queue.filter((action) => action !== moved);
      const at = event.to;
      return {
        ...view,
        voice: { ...voice, queue: [...others.slice(0, at), moved, ...others.slice(at)] },
      };
    }
    case 'voice.cancelled':
      return event.seat === seat
        ? {
            ...view,
            voice: { ...voice, queue: voice.queue.filter((action) => action.id !== event.action) },
          }
        : view;
    case 'voice.started': {
      const action = voice.queue.find((waiting) => waiting.id === event.action);
      if (event.seat !== seat || action === undefined) return view;
      const queue = voice.queue.filter((waiting) => waiting !== action);
      return {
        ...view,
        voice: { queue, current: { action, since: event.at, until: event.until } },
      };
    }
    case 'voice.ended':
      return event.seat === seat ? { ...view, voice: { ...voice, current: null } } : view;
    case 'call.failed': {
      const agency = view.agencies[event.agency];
      if (event.seat !== seat || agency === undefined) return view;
      const { at, why, routes, reaches } = event;
      const callFailed = { at, why, routes, reaches };
      return { ...view, agencies: { ...view.agencies, [event.agency]: { ...agency, callFailed } } };
    }
    default:
      return view;
  }
}

function isAsking(body: CommandBody): body is AskingBody {
  return (
    body.type === 'call' || body.type === 'ask' || body.type === 'request' || body.type === 'invite'
  );
}
