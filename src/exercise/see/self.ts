import type { ExerciseEvent } from '../events.ts';
import type { View } from '../view.ts';
import type { Seeing } from './seeing.ts';

/** The seat's own place, log, refusals, questions and what it waits for; the start and the end. */
export function seeSelf({ seat }: Seeing, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'exercise.started':
      return { ...view, now: event.at };
    case 'exercise.ended':
      return { ...view, ended: { at: event.at, reason: event.reason } };
    case 'stage.started':
      return { ...view, stage: event.stage };
    case 'seat.left':
      return event.seat === seat
        ? { ...view, moving: { to: event.to, arrives: event.arrives } }
        : view;
    case 'seat.arrived':
      return event.seat === seat ? { ...view, place: event.place, moving: null } : view;
    case 'log.entered':
      return event.seat === seat
        ? {
            ...view,
            log: [
              ...view.log,
              { id: event.id, at: event.at, text: event.text, about: event.about },
            ],
          }
        : view;
    case 'command.rejected': {
      const { command, code, reason } = event;
      if (command.seat !== seat) return view;
      return {
        ...view,
        rejections: [
          ...view.rejections,
          { command: command.id, type: command.body.type, at: event.at, code, reason },
        ],
      };
    }
    case 'question.put':
      return event.question.seat === seat
        ? {
            ...view,
            questions: [...view.questions, { ...event.question, at: event.at, state: 'open' }],
          }
        : view;
    case 'question.answered':
      return questionIs(
        view,
        event.question,
        event.says === 'finding-out' ? 'finding-out' : 'answered',
      );
    case 'question.lapsed':
      return questionIs(view, event.question, 'lapsed');
    case 'wait.opened':
      return event.wait.seat === seat
        ? { ...view, waits: [...view.waits, { ...event.wait, at: event.at, state: 'waiting' }] }
        : view;
    case 'wait.late':
      return waitIs(view, event.wait, 'late');
    case 'wait.closed':
      return waitIs(view, event.wait, 'answered');
    default:
      return view;
  }
}

function questionIs(view: View, id: string, state: View['questions'][number]['state']): View {
  if (!view.questions.some((question) => question.id === id)) return view;
  return {
    ...view,
    questions: view.questions.map((question) =>
      question.id === id ? { ...question, state } : question,
    ),
  };
}

function waitIs(view: View, id: string, state: View['waits'][number]['state']): View {
  if (!view.waits.some((wait) => wait.id === id)) return view;
  return { ...view, waits: view.waits.map((wait) => (wait.id === id ? { ...wait, state } : wait)) };
}
