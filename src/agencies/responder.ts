import { setup } from 'xstate';
import { InvariantError } from '#kernel/invariant.ts';
import type { AgencyEvent, Intent } from './events.ts';

/** Constant for an exercise. Delays are whole seconds. */
export interface ResponderContext {
  readonly agency: string;
  readonly appointedAfter: number;
  readonly mobilises: number;
}

/** A desk with more work than this keeps its commander in. Seconds; design value. */
const swamped = 240;

const base = setup({
  types: {
    context: {} as ResponderContext,
    events: {} as AgencyEvent,
    input: {} as ResponderContext,
  },
  actions: {
    /** Collected by whoever runs the chart; it does nothing by itself. */
    act: (_args, _intent: Intent) => {},
  },
  delays: {
    appointing: ({ context }) => context.appointedAfter,
    mobilising: ({ context }) => context.mobilises,
    settling: 60,
    preparing: 600,
  },
  guards: {
    isSwamped: ({ event }) => event.type === 'INVITED' && event.load > swamped,
    hasReasonToCome: ({ event }) =>
      event.type === 'INVITED' && (event.hasReason || event.confidence >= 65),
    speaksAgainst: ({ event }) => event.type === 'PROPOSED' && event.against !== '',
    lacksMost: ({ event }) => event.type === 'PROPOSED' && event.lacks * 2 > event.wants,
    lacksSome: ({ event }) => event.type === 'PROPOSED' && event.lacks > 0,
    hasDeparted: ({ event }) => event.type === 'UNIT' && event.status === 'departed',
    isAtRvp: ({ event }) => event.type === 'UNIT' && event.status === 'atRvp',
    isAtScene: ({ event }) => event.type === 'UNIT' && event.status === 'atScene',
    isWorking: ({ event }) => event.type === 'UNIT' && event.status === 'working',
    isDone: ({ event }) => event.type === 'UNIT' && event.status === 'done',
    closesRoad: ({ event }) => event.type === 'LEARNED' && event.closes,
    isHazard: ({ event }) => event.type === 'LEARNED' && event.hazard,
    isForecast: ({ event }) => event.type === 'LEARNED' && event.level === 3,
    isAboutPeople: ({ event }) => event.type === 'LEARNED' && event.letter === 'number',
  },
});

/** The posture region of one agency: any states that use the guards and delays above. */
export type Posture = Parameters<typeof base.createStateConfig>[0];

function invited(event: AgencyEvent): Extract<AgencyEvent, { type: 'INVITED' }> {
  if (event.type !== 'INVITED') throw new InvariantError(`Not an invitation: ${event.type}`);
  return event;
}

function proposed(event: AgencyEvent): Extract<AgencyEvent, { type: 'PROPOSED' }> {
  if (event.type !== 'PROPOSED') throw new InvariantError(`Not a proposal: ${event.type}`);
  return event;
}

function reporting(event: AgencyEvent): Intent {
  return { do: 'report', unit: event.type === 'UNIT' ? event.unit : null };
}

const report = {
  type: 'act',
  params: ({ event }: { event: AgencyEvent }) => reporting(event),
} as const;

const answers = [
  {
    guard: 'isSwamped',
    actions: {
      type: 'act',
      params: ({ event }: { event: AgencyEvent }): Intent => ({
        do: 'attend',
        invitation: invited(event).invitation,
        accept: false,
        because: 'My desk is swamped. Ask again in a few minutes.',
      }),
    },
  },
  {
    guard: 'hasReasonToCome',
    target: 'travelling',
    actions: {
      type: 'act',
      params: ({ event }: { event: AgencyEvent }): Intent => ({
        do: 'attend',
        invitation: invited(event).invitation,
        accept: true,
        because: '',
      }),
    },
  },
  {
    actions: {
      type: 'act',
      params: ({ event }: { event: AgencyEvent }): Intent => ({
        do: 'attend',
        invitation: invited(event).invitation,
        accept: false,
        because: 'Nothing that I hold tells me why I should leave my post.',
      }),
    },
  },
] as const;

const [swampedAnswer, yes, no] = answers;
const staying = [swampedAnswer, { guard: yes.guard, actions: yes.actions }, no] as const;

function voting(vote: 'agree' | 'amend' | 'dissent') {
  return {
    type: 'act',
    params: ({ event }: { event: AgencyEvent }): Intent => {
      const { proposal, against, missing } = proposed(event);
      const because =
        vote === 'agree' ? 'It fits what I hold.' : against !== '' ? against : missing;
      return { do: 'vote', proposal, vote, because };
    },
  } as const;
}

const mobilisation = base.createStateConfig({
  initial: 'unaware',
  states: {
    unaware: {
      on: {
        ALERTED: 'alerted',
        LEARNED: 'alerted',
        UNIT: { guard: 'hasDeparted', target: 'enRoute', actions: report },
      },
    },
    alerted: {
      after: { mobilising: 'mobilising' },
      on: { UNIT: { guard: 'hasDeparted', target: 'enRoute', actions: report } },
    },
    mobilising: {
      on: { UNIT: { guard: 'hasDeparted', target: 'enRoute', actions: report } },
    },
    enRoute: {
      on: {
        UNIT: [
          { guard: 'isAtScene', target: 'atScene', actions: report },
          { guard: 'isAtRvp', target: 'atRvp', actions: report },
          { guard: 'isWorking', target: 'committed' },
          { guard: 'hasDeparted', actions: report },
        ],
      },
    },
    atRvp: {
      on: {
        BRIEFED: 'briefed',
        UNIT: [
          { guard: 'isAtScene', target: 'atScene', actions: report },
          { guard: 'isWorking', target: 'committed', actions: report },
          { guard: 'hasDeparted', actions: report },
        ],
      },
    },
    atScene: {
      on: {
        BRIEFED: 'briefed',
        UNIT: [
          { guard: 'isWorking', target: 'committed', actions: report },
          { guard: 'hasDeparted', actions: report },
        ],
      },
    },
    briefed: {
      on: {
        UNIT: [
          { guard: 'isWorking', target: 'committed', actions: report },
          { guard: 'hasDeparted', actions: report },
        ],
      },
    },
    committed: {
      on: {
        UNIT: [
          { guard: 'isDone', target: 'atScene', actions: report },
          { guard: 'hasDeparted', actions: report },
        ],
      },
    },
  },
});

/**
 * The skeleton that every responding agency shares: mobilisation, command, co-location, and how it
 * answers a joint decision; with the posture that is its own. States follow the field's wording.
 */
export function createResponder(id: string, posture: Posture) {
  return base.createMachine({
    id,
    context: ({ input }) => input,
    type: 'parallel',
    states: {
      mobilisation,
      command: {
        initial: 'none',
        states: {
          none: { on: { ALERTED: 'operational', LEARNED: 'operational' } },
          operational: { after: { appointing: 'tactical' } },
          tactical: {},
        },
      },
      coLocation: {
        initial: 'apart',
        states: {
          apart: { on: { INVITED: answers, TOGETHER: 'together' } },
          travelling: { on: { INVITED: answers, TOGETHER: 'together', APART: 'apart' } },
          // Already here: the answer is given from where the commander is.
          together: { on: { INVITED: staying, APART: 'apart' } },
        },
      },
      decision: {
        initial: 'open',
        states: {
          open: {
            on: {
              PROPOSED: [
                { guard: 'speaksAgainst', actions: voting('dissent') },
                { guard: 'lacksMost', actions: voting('dissent') },
                { guard: 'lacksSome', actions: voting('amend') },
                { actions: voting('agree') },
              ],
            },
          },
        },
      },
      posture,
    },
  });
}
