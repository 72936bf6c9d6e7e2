import fc from 'fast-check';
import { toArray } from '#kernel/chain.ts';
import type { CommandInput } from '#command/command.ts';
import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { View } from '#exercise/view.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { pick, type Choice } from './random-choice.ts';
import { crowdBodies, crowdKinds } from './random-crowd-wishes.ts';
import { partnerBodies, partnerKinds } from './random-partner-wishes.ts';

/** A wish of a random player: what kind of thing, and numbers to choose among what the view offers. */
export interface Wish {
  readonly kind: (typeof kinds)[number] | (typeof crowdKinds)[number];
  readonly wait: number;
  readonly a: number;
  readonly b: number;
}

const kinds = [
  'note',
  'note',
  'share',
  'share',
  'call',
  'ask',
  'verify',
  'methane',
  'invite',
  'meet',
  'propose',
  'move',
  'log',
  'answer',
  'queue',
  'nominate',
  'answer-probe',
  'nonsense',
  ...partnerKinds,
] as const;

export const wishes = wishesAmong(kinds);
/** Of a police liaison officer, who mostly talks with groups, notes and passes on. */
export const crowdWishes = wishesAmong([
  ...([
    'note',
    'note',
    'note',
    'share',
    'share',
    'ask',
    'methane',
    'brief',
    'public-line',
  ] as const),
  ...(['queue', 'move', 'log', 'nonsense'] as const),
  ...Array.from({ length: 9 }, () => 'dialogue' as const),
  ...crowdKinds,
]);

function wishesAmong(among: readonly Wish['kind'][]): fc.Arbitrary<readonly Wish[]> {
  return fc.array(
    fc.record({
      kind: fc.constantFrom(...among),
      wait: fc.integer({ min: 0, max: 120 }),
      a: fc.nat(1000),
      b: fc.nat(1000),
    }),
    { minLength: 10, maxLength: 60 },
  );
}

const bodies: Record<Wish['kind'], (choice: Choice) => CommandInput | null> = {
  ...partnerBodies,
  ...crowdBodies,
  note: ({ view, a, b }) => {
    const message = pick(toArray(view.messages), a);
    const { from, to } = pick(message?.chips ?? [], b) ?? { from: 0, to: 4 };
    return message ? { type: 'note', message: message.id, from, to, certainty: 'official' } : null;
  },
  share: ({ agency, channel, notes, a }) => ({
    type: 'share',
    to: [agency],
    channel,
    items: notes.length > 0 ? [...notes] : ['n-0'],
    readBack: a % 2 === 0,
  }),
  call: ({ agency }) => ({ type: 'call', to: agency }),
  ask: ({ agency, topic, channel }) => ({ type: 'ask', of: agency, topic, channel }),
  verify: ({ agency, notes }) => ({ type: 'verify', item: notes[0] ?? 'n-0', with: agency }),
  methane: ({ notes }) => ({
    type: 'methane',
    fields: { hazards: { says: 'Water', items: [...notes] } },
  }),
  invite: ({ agency, place, channel }) => ({
    type: 'invite',
    agencies: [agency],
    place,
    purpose: 'To decide together',
    channel,
  }),
  meet: ({ decision, notes, a }) => ({
    type: 'meet',
    decision,
    items: [...notes],
    review: a % 3 === 0,
  }),
  propose: ({ decision, options, a }) => ({
    type: 'propose',
    decision,
    items: [],
    choice: pick(options, a) ?? 'none',
  }),
  move: ({ place }) => ({ type: 'move', to: place }),
  log: () => ({ type: 'log', text: 'Considered.' }),
  answer: ({ view, a }) => ({
    type: 'answer',
    question: pick(view.questions, a)?.id ?? 'q-none',
    items: [],
    says: 'not-known',
  }),
  queue: ({ view, a, b }) => ({
    type: 'queue',
    action: pick(view.voice.queue, a)?.id ?? 'v-none',
    do: b % 2 === 0 ? 'first' : 'cancel',
  }),
  nominate: ({ notes, agency, other, a }) => ({
    type: 'nominate',
    note: notes[0] ?? 'n-0',
    agencies: [...new Set([agency, other])]
      .slice(a % 3)
      .map((one) => ({ agency: one, why: 'They act on it.' })),
  }),
  'answer-probe': ({ view, a, b }) => {
    const probe = pick(view.probes, a);
    const option = pick(probe?.options ?? [], b);
    const answer = { type: 'answer-probe', probe: probe?.id ?? 'probe-0' } as const;
    return b % 4 === 0 || option === undefined
      ? { ...answer, choice: null }
      : { ...answer, choice: option.id, confidence: b % 101 };
  },
  nonsense: () => ({ type: 'share', to: ['nobody'], channel: 'none', items: ['n-0'] }),
};

function body(brief: Brief, view: View, { kind, a, b }: Wish): CommandInput | null {
  const decision = pick(brief.decisions, a);
  const places = ['conference', ...brief.geometry.places.map(({ id }) => id)];
  const note = pick(view.notes, b);
  return bodies[kind]({
    view,
    a,
    b,
    brief,
    agency: pick(brief.agencies, a)?.id ?? 'police',
    other: pick(brief.agencies, a + 1 + (b % 3))?.id ?? 'fire',
    notes: note === undefined ? [] : [note.id],
    channel: pick(brief.channels, a + b)?.id ?? 'phone',
    decision: decision?.id ?? 'none',
    options: decision?.options.map(({ id }) => id) ?? [],
    topic: pick(brief.topics, b)?.id ?? 'none',
    place: pick(places, b) ?? 'conference',
  });
}

/** Plays wishes one after another and then to the end; `look` is called after each. */
export function playWishes(
  scenario: Scenario,
  seed: number,
  plan: readonly Wish[],
  look: (exercise: LocalExercise) => void,
  mode: View['mode'] = 'practice',
): LocalExercise {
  const exercise = createLocalExercise(scenario, { seed, seat: scenario.seats[0]?.id ?? '', mode });
  for (const wish of plan) {
    if (exercise.ended()) break;
    exercise.advanceTo(Math.min(exercise.now() + wish.wait, scenario.clock.length));
    const given = body(exercise.brief, exercise.view(), wish);
    if (given !== null && !exercise.ended()) exercise.dispatch(given);
    look(exercise);
  }
  if (!exercise.ended()) exercise.advanceTo(scenario.clock.length);
  look(exercise);
  return exercise;
}
