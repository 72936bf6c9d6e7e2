import type { CommandInput } from '#command/command.ts';
import { dialogueMoves, tensionSorts } from '#doctrine/police-liaison.ts';
import { pick, type Choice } from './random-choice.ts';

/** What a random police liaison officer can want of groups of people. */
export const crowdKinds = ['dialogue', 'report-tension'] as const;

type CrowdKind = (typeof crowdKinds)[number];

const levels = [1, 2, 3, 4, 5, 6] as const;

export const crowdBodies: Record<CrowdKind, (choice: Choice) => CommandInput | null> = {
  dialogue: ({ brief, agency, notes, topic, a, b }) => {
    const crowd = pick(brief.crowds, a);
    const move = pick(dialogueMoves, b) ?? 'sense';
    const place = pick(['face', 'phone'], a + b);
    return {
      type: 'dialogue',
      crowd: crowd?.id ?? 'nobody',
      move,
      channel: place ?? 'phone',
      says: 'How do things stand with you?',
      items: [...notes],
      about: a % 11 === 0 ? 'individuals' : 'group',
      limits: a % 2 === 0,
      ...(a % 3 === 0 ? { topic } : {}),
      ...(move === 'negotiate' ? { offer: pick(crowd?.offers ?? [], a)?.id } : {}),
      ...(move === 'mediate'
        ? { with: pick([agency, pick(brief.crowds, a + 1)?.id ?? 'nobody'], b) }
        : {}),
    };
  },
  'report-tension': ({ brief, agency, notes, channel, a, b }) => ({
    type: 'report-tension',
    crowd: pick(brief.crowds, a)?.id ?? 'nobody',
    sort: pick(tensionSorts, b) ?? 'potential',
    level: pick(levels, a + b) ?? 3,
    confidence: 'medium',
    items: [...notes],
    says: 'This is how they are.',
    to: [agency],
    channel,
  }),
};
