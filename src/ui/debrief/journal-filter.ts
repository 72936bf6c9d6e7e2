import type { EventType } from './event-words.ts';

export const journalKinds = [
  'all',
  'yours',
  'messages',
  'knowledge',
  'world',
  'decisions',
  'program',
] as const;
export type JournalKind = (typeof journalKinds)[number];

const starts: Readonly<Record<Exclude<JournalKind, 'all'>, readonly string[]>> = {
  yours: [
    'command.',
    'voice.',
    'note.',
    'call.',
    'log.',
    'methane.',
    'seat.',
    'wait.',
    'question.answered',
    'link.',
    'request.made',
    'advice.given',
    'challenge.put',
    'brief.',
    'line.put',
    'handover.',
    'plan.',
    'dialogue.',
    'tension.',
    'promise.made',
    'probe.',
    'nomination.',
    'coach.',
  ],
  messages: ['message.', 'question.', 'call.', 'methane.', 'brief.', 'channel.', 'link.'],
  knowledge: ['fact.'],
  world: [
    'unit.',
    'road.',
    'zone.',
    'measure.',
    'task.',
    'people.',
    'crew.',
    'crowd.',
    'trust.',
    'tension.',
    'promise.',
    'condition.',
    'confidence.',
    'threat.',
  ],
  decisions: [
    'invitation.',
    'commander.',
    'meeting.',
    'decision.',
    'request.',
    'advice.',
    'challenge.',
    'incident.',
    'risk.',
    'line.',
    'action.',
    'handover.',
  ],
  program: ['exercise.', 'stage.', 'inject.', 'agency.'],
};

export function isOfKind(type: EventType, kind: JournalKind): boolean {
  return kind === 'all' || starts[kind].some((start) => type.startsWith(start));
}
