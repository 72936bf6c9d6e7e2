import { toArray } from '#kernel/chain.ts';
import type { CommandInput } from '#command/command.ts';
import { pick, type Choice } from './random-choice.ts';

/** What a random player can want of partners, beside speaking to them. */
export const partnerKinds = [
  'connect',
  'request',
  'advise',
  'challenge',
  'expect',
  'brief',
  'assess-risk',
  'public-line',
  'hand-over',
  'say-again',
  'consult',
  'group',
] as const;

type PartnerKind = (typeof partnerKinds)[number];

const links = ['controls', 'feed', 'conference', 'talkgroup'] as const;
const advices = ['commit', 'hold', 'withdraw', 'route', 'declare'] as const;
const ratings = ['low', 'medium', 'high', 'very-high'] as const;

function ofKind({ brief }: Choice, kind: string): string {
  return brief.channels.find((channel) => channel.kind === kind)?.id ?? 'phone';
}

export const partnerBodies: Record<PartnerKind, (choice: Choice) => CommandInput | null> = {
  connect: (choice) => ({
    type: 'connect',
    parties: choice.agency === choice.other ? ['police', 'fire'] : [choice.agency, choice.other],
    link: pick(links, choice.b) ?? 'controls',
    channel: ofKind(choice, 'talkgroup'),
    topics: choice.a % 2 === 0 ? [choice.topic] : [],
  }),
  request: ({ brief, agency, a, b, place }) => ({
    type: 'request',
    of: agency,
    capability:
      pick(brief.agencies.find(({ id }) => id === agency)?.capabilities ?? [], b) ?? 'none',
    ...(a % 2 === 0 ? { task: pick(brief.tasks, b)?.id } : { place }),
    reason: 'Nothing nearer is left.',
  }),
  advise: ({ brief, agency, notes, a, b }) => ({
    type: 'advise',
    to: agency,
    advice: pick(advices, b) ?? 'hold',
    unit: pick(
      brief.units.filter((unit) => unit.agency === agency),
      a,
    )?.id,
    task: pick(brief.tasks, b)?.id,
    until: 300,
    items: [...notes],
    because: 'The water is coming.',
  }),
  challenge: ({ agency, topic, notes }) => ({
    type: 'challenge',
    parties: [agency],
    topic,
    items: [...notes],
    says: 'You do not have the same place.',
  }),
  expect: ({ agency, topic, a }) => ({
    type: 'expect',
    from: agency,
    about: 'Word of the route',
    topic: a % 2 === 0 ? topic : undefined,
    within: 120,
  }),
  brief: ({ agency, channel, notes }) => ({
    type: 'brief',
    to: [agency],
    channel,
    fields: { information: { says: 'The river rises.', items: [...notes] } },
  }),
  'assess-risk': ({ agency, notes, a }) => ({
    type: 'assess-risk',
    hazards: [
      {
        hazard: notes[0] ?? 'n-0',
        rating: pick(ratings, a) ?? 'high',
        controls: 'Keep back',
        tells: agency,
      },
    ],
  }),
  'public-line': (choice) => ({
    type: 'public-line',
    with: [choice.agency],
    says: 'Keep away from the river.',
    items: [...choice.notes],
    channel: ofKind(choice, 'public'),
  }),
  // The relief ends the exercise: rarely, or little would be played.
  'hand-over': ({ agency, notes, a }) => ({
    type: 'hand-over',
    to: a % 23 === 0 ? 'relief' : agency,
    items: [...notes],
    says: 'This is how it stands.',
  }),
  'say-again': ({ view, a, b }) => ({
    type: 'say-again',
    message: pick(toArray(view.messages), a)?.id ?? 'm-0',
    through: b % 2 === 0 ? 'same' : 'interpreter',
  }),
  consult: ({ brief, a }) => ({ type: 'consult', plan: pick(brief.plans, a)?.id ?? 'none' }),
  group: ({ brief, agency, notes, a, b }) => ({
    type: 'meet',
    items: [...notes],
    group: pick(brief.groups, a)?.id,
    actions: [
      { owner: agency, does: 'tell', items: [...notes], to: ['fire'] },
      { owner: agency, does: 'find-out', topic: pick(brief.topics, b)?.id },
    ],
  }),
};
