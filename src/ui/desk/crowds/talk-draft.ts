import type { CommandInput } from '#command/command.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { BriefCrowd } from '#exercise/view-crowds.ts';

/** What a talk can be for: first who one is, last what one may have to answer for. */
export const talkMoves = ['initiate', 'communicate', 'sense', 'negotiate', 'mediate'] as const;

/** A talk as it is written, before it is given. */
export interface TalkDraft {
  readonly move: (typeof talkMoves)[number];
  /** Null for the usual one. */
  readonly channel: string | null;
  readonly says: string;
  readonly items: readonly string[];
  readonly topic: string;
  readonly about: 'group' | 'individuals';
  readonly offer: string;
  readonly with: string;
  readonly limits: boolean;
}

export const newTalk: TalkDraft = {
  move: 'sense',
  channel: null,
  says: '',
  items: [],
  topic: '',
  about: 'group',
  offer: '',
  with: '',
  limits: false,
};

/** With people who have never met the officer. */
export const firstTalk: TalkDraft = { ...newTalk, move: 'initiate' };

/** Face to face where one is with them, by telephone where somebody answers for them. */
export function waysTo(
  { channels }: Pick<Brief, 'channels'>,
  crowd: BriefCrowd,
  isHere: boolean,
): Brief['channels'] {
  const kinds = [
    ...(isHere ? (['face-to-face'] as const) : []),
    ...(crowd.contact.byPhone ? (['phone'] as const) : []),
  ];
  return kinds.flatMap((kind) => channels.filter((channel) => channel.kind === kind));
}

/** The command that a draft comes to; null while something is missing. */
export function talkOf(
  crowd: BriefCrowd,
  ways: Brief['channels'],
  draft: TalkDraft,
): Extract<CommandInput, { type: 'dialogue' }> | null {
  const way = ways.find(({ id }) => id === draft.channel) ?? ways[0];
  const lacksOffer = draft.move === 'negotiate' && draft.offer === '';
  const lacksOther = draft.move === 'mediate' && draft.with === '';
  if (way === undefined || draft.says.trim() === '' || lacksOffer || lacksOther) return null;
  return {
    type: 'dialogue',
    crowd: crowd.id,
    move: draft.move,
    channel: way.id,
    says: draft.says.trim(),
    items: [...draft.items],
    about: draft.about,
    limits: draft.limits,
    ...(draft.topic === '' ? {} : { topic: draft.topic }),
    ...(draft.move === 'negotiate' ? { offer: draft.offer } : {}),
    ...(draft.move === 'mediate' ? { with: draft.with } : {}),
  };
}
