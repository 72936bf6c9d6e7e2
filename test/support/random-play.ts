import fc from 'fast-check';
import { toArray } from '#kernel/chain.ts';
import type { CommandInput } from '#command/command.ts';
import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { View } from '#exercise/view.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** A wish of a random player: what kind of thing, and numbers to choose among what the view offers. */
export interface Wish {
  readonly kind: (typeof kinds)[number];
  readonly wait: number;
  readonly a: number;
  readonly b: number;
}

const kinds = ['note', 'note', 'share', 'share', 'call', 'ask', 'verify', 'methane', 'invite', 'meet', 'propose', 'move', 'log', 'answer', 'queue', 'nonsense'] as const;

export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), wait: fc.integer({ min: 0, max: 120 }), a: fc.nat(1000), b: fc.nat(1000) }),
  { minLength: 10, maxLength: 60 },
);

function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % Math.max(1, items.length)];
}

function body(brief: Brief, view: View, { kind, a, b }: Wish): CommandInput | null {
  const agency = pick(brief.agencies, a)?.id ?? 'police';
  const note = pick(view.notes, b)?.id;
  const channel = pick(brief.channels, a + b)?.id ?? 'phone';
  const decision = brief.decisions[0];
  const place = pick(['conference', ...brief.geometry.places.map(({ id }) => id)], b) ?? 'conference';
  switch (kind) {
    case 'note': {
      const message = pick(toArray(view.messages), a);
      const chip = message && pick(message.chips, b);
      return message === undefined ? null : { type: 'note', message: message.id, from: chip?.from ?? 0, to: chip?.to ?? 4, certainty: 'official' };
    }
    case 'share':
      return note === undefined ? null : { type: 'share', to: [agency], channel, items: [note], readBack: a % 2 === 0 };
    case 'call':
      return { type: 'call', to: agency };
    case 'ask':
      return { type: 'ask', of: agency, topic: pick(brief.topics, b)?.id ?? 'none', channel };
    case 'verify':
      return note === undefined ? null : { type: 'verify', item: note, with: agency };
    case 'methane':
      return { type: 'methane', fields: { hazards: { says: 'Water', items: note === undefined ? [] : [note] } } };
    case 'invite':
      return { type: 'invite', agencies: [agency], place, purpose: 'To decide together', channel };
    case 'meet':
      return { type: 'meet', decision: decision?.id, items: note === undefined ? [] : [note], review: a % 3 === 0 };
    case 'propose':
      return decision === undefined ? null : { type: 'propose', decision: decision.id, items: [], choice: pick(decision.options, a)?.id ?? 'none' };
    case 'move':
      return { type: 'move', to: place };
    case 'log':
      return { type: 'log', text: 'Considered.' };
    case 'answer':
      return { type: 'answer', question: pick(view.questions, a)?.id ?? 'q-none', items: [], says: 'not-known' };
    case 'queue':
      return { type: 'queue', action: pick(view.voice.queue, a)?.id ?? 'v-none', do: b % 2 === 0 ? 'first' : 'cancel' };
    case 'nonsense':
      return { type: 'share', to: ['nobody'], channel: 'none', items: ['n-0'] };
    default:
      return null;
  }
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
