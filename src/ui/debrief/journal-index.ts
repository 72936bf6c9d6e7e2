import type { EventOf, ExerciseEvent, Question, Wait } from '#exercise/events.ts';
import type { VoiceAction } from '#exercise/voice/voice-action.ts';

type Message = EventOf<'message.sent'>['message'];

/** What later events of a journal speak of by id alone. */
export interface JournalIndex {
  readonly bySeq: ReadonlyMap<number, ExerciseEvent>;
  readonly messages: ReadonlyMap<string, Message>;
  readonly actions: ReadonlyMap<string, VoiceAction>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly waits: ReadonlyMap<string, Wait>;
  readonly proposals: ReadonlyMap<string, EventOf<'decision.proposed'>>;
  readonly versions: ReadonlyMap<string, number>;
  /** What the officer asked for, advised or put to partners, and what a meeting agreed. */
  readonly requests: ReadonlyMap<string, EventOf<'request.made'>>;
  readonly promises: ReadonlyMap<string, EventOf<'promise.made'>>;
  readonly lines: ReadonlyMap<string, EventOf<'line.put'>>;
  readonly agreed: ReadonlyMap<string, EventOf<'action.agreed'>['action']>;
  readonly probes: ReadonlyMap<string, EventOf<'probe.put'>>;
  /** The words of a note. */
  readonly notes: ReadonlyMap<string, string>;
}

export function indexJournal(events: readonly ExerciseEvent[]): JournalIndex {
  const bySeq = new Map<number, ExerciseEvent>();
  const messages = new Map<string, Message>();
  const actions = new Map<string, VoiceAction>();
  const questions = new Map<string, Question>();
  const waits = new Map<string, Wait>();
  const proposals = new Map<string, EventOf<'decision.proposed'>>();
  const versions = new Map<string, number>();
  const requests = new Map<string, EventOf<'request.made'>>();
  const promises = new Map<string, EventOf<'promise.made'>>();
  const lines = new Map<string, EventOf<'line.put'>>();
  const agreed = new Map<string, EventOf<'action.agreed'>['action']>();
  const probes = new Map<string, EventOf<'probe.put'>>();
  const notes = new Map<string, string>();
  for (const event of events) {
    bySeq.set(event.seq, event);
    if (event.type === 'message.sent') messages.set(event.message.id, event.message);
    else if (event.type === 'voice.queued') actions.set(event.action.id, event.action);
    else if (event.type === 'question.put') questions.set(event.question.id, event.question);
    else if (event.type === 'wait.opened') waits.set(event.wait.id, event.wait);
    else if (event.type === 'decision.proposed') proposals.set(event.id, event);
    else if (event.type === 'fact.true') versions.set(event.fact, event.version);
    else if (event.type === 'request.made') requests.set(event.id, event);
    else if (event.type === 'promise.made') promises.set(event.id, event);
    else if (event.type === 'line.put') lines.set(event.id, event);
    else if (event.type === 'action.agreed') agreed.set(event.action.id, event.action);
    else if (event.type === 'probe.put') probes.set(event.id, event);
    else if (event.type === 'note.made') notes.set(event.note.id, event.note.words);
  }
  return {
    bySeq,
    messages,
    actions,
    questions,
    waits,
    proposals,
    versions,
    requests,
    promises,
    lines,
    agreed,
    probes,
    notes,
  };
}
