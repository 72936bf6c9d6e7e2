import { setup, stateIn } from 'xstate';
import type { Direction, Signal } from '#doctrine/signals.ts';
import type { AgencyEvent } from './events.ts';
import { guards } from './guards.ts';
import { actions } from './intents.ts';

/** Constant for an exercise. Delays are whole seconds. */
export interface ResponderContext {
  readonly agency: string;
  readonly appointedAfter: number;
  readonly mobilises: number;
}

/** How long a chart waits, in whole seconds. Design values, but those that the scenario sets. */
export const fixedDelays = {
  securing: 300,
  settling: 60,
  advising: 300,
  assessing: 1800,
  preparing: 600,
  mustering: 900,
  modelling: 1500,
  convening: 1800,
  regrouping: 1800,
  flushing: 3600,
  lapsing: 3600,
} as const;

/** What every chart is made of: the words of its events, guards, delays and actions. */
export const base = setup({
  types: {
    context: {} as ResponderContext,
    events: {} as AgencyEvent,
    input: {} as ResponderContext,
  },
  actions,
  delays: {
    appointing: ({ context }) => context.appointedAfter,
    mobilising: ({ context }) => context.mobilises,
    ...fixedDelays,
  },
  guards: {
    ...guards,
    // Of the chart's own regions, not of its picture.
    isHandingOver: stateIn({ command: 'handingOver' }),
    isStoodDown: stateIn({ mobilisation: 'stoodDown' }),
    isMajor: stateIn({ declaration: 'major' }),
  },
});

/** One region of a chart: any states that use the guards, delays and actions above. */
export type Region = Parameters<typeof base.createStateConfig>[0];

/** A change of posture on learning any of these. */
export function onSignals<const Target extends string>(
  target: Target,
  any: readonly [Signal, ...Signal[]],
) {
  return { guard: { type: 'signals', params: { any } }, target } as const;
}

/** A change of posture when a joint decision directs any of these. */
export function onDecision<const Target extends string>(
  target: Target,
  any: readonly [Direction, ...Direction[]],
) {
  return { guard: { type: 'directs', params: { any } }, target } as const;
}
