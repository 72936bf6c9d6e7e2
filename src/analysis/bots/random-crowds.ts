import type { CommandName } from '#command/command.ts';
import { dialogueMoves, tensionSorts } from '#doctrine/police-liaison.ts';
import {
  channelTo,
  someAgency,
  someNotes,
  someTopic,
  type Choice,
  type Make,
} from './random-choice.ts';

const levels = [1, 2, 3, 4, 5, 6] as const;

type Talk = {
  readonly id: string;
  readonly channel: string;
  readonly offers: readonly { readonly id: string }[];
};

/** A group that can be talked with now: where it is, or by telephone. */
function someTalk({ brief, view, pick }: Choice): Talk | undefined {
  const crowd = pick('crowd', brief.crowds);
  if (crowd === undefined || view.moving !== null) return undefined;
  const isThere = (view.crowds[crowd.id]?.place ?? crowd.place) === view.place;
  const faces = isThere ? brief.channels.filter(({ kind }) => kind === 'face-to-face') : [];
  const phones = crowd.contact.byPhone ? brief.channels.filter(({ kind }) => kind === 'phone') : [];
  const channel = pick('by', [...faces, ...phones])?.id;
  return channel === undefined ? undefined : { id: crowd.id, channel, offers: crowd.offers };
}

const dialogue: Make = (choice) => {
  const { pick } = choice;
  const talk = someTalk(choice);
  const move = pick('move', dialogueMoves);
  const offer = pick('offer', talk?.offers ?? [])?.id;
  // Between parties it would have to reach both of them: that is not left to chance.
  if (talk === undefined || move === undefined || move === 'mediate') return null;
  if (move === 'negotiate' && offer === undefined) return null;
  return {
    type: 'dialogue',
    crowd: talk.id,
    move,
    channel: talk.channel,
    says: 'How do things stand with you?',
    items: someNotes(choice),
    about: pick('about', ['group', 'group', 'individuals'] as const) ?? 'group',
    limits: pick('limits', [true, false]) ?? false,
    ...(pick('on', [true, false]) === true ? { topic: someTopic(choice) } : {}),
    ...(move === 'negotiate' ? { offer } : {}),
  };
};

const reportTension: Make = (choice) => {
  const { brief, pick } = choice;
  const crowd = pick('crowd', brief.crowds)?.id;
  const to = someAgency(choice);
  if (crowd === undefined) return null;
  return {
    type: 'report-tension',
    crowd,
    sort: pick('sort', tensionSorts) ?? 'potential',
    level: pick('level', levels) ?? 3,
    confidence: pick('confidence', ['low', 'medium', 'high'] as const) ?? 'low',
    items: someNotes(choice),
    says: 'This is how they are.',
    to: [to],
    channel: channelTo(choice, to),
  };
};

/** What a police liaison officer does with groups of people. */
export const crowdCommands: Readonly<Partial<Record<CommandName, Make>>> = {
  dialogue,
  'report-tension': reportTension,
};
