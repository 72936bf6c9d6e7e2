import type { Chain } from '#kernel/chain.ts';
import { append } from '#kernel/chain.ts';
import type { CommandInput } from '#command/command.ts';
import type { View } from '#exercise/view.ts';
import type { Port } from '#exercise/port.ts';
import { anEmptyView, anUnheardAgency } from './an-empty-view.ts';
import { deskBrief } from './desk-brief.ts';
import { messages } from './desk-messages.ts';
import { notes } from './desk-notes.ts';
import { partnersFixture } from './partners-fixture.ts';

// A desk an hour into an exercise, written by hand, so that the screen can be tried without one.

const minutes = (count: number) => count * 60;

function toChain<T>(items: readonly T[]): Chain<T> {
  let chain: Chain<T> = null;
  for (const item of items) chain = append(chain, item);
  return chain;
}

export const deskView: View = anEmptyView({
  now: minutes(62),
  place: 'fire-control',
  messages: toChain(messages),
  notes,
  agencies: {
    police: anUnheardAgency('police', {
      commander: { name: 'L. Moran', title: 'Chief inspector' },
      mobilisation: 'atScene',
      heardAt: minutes(60),
      withYou: 'conference',
    }),
    fire: anUnheardAgency('fire', {
      declared: 'declared',
      mobilisation: 'atScene',
      heardAt: minutes(50),
      withYou: 'together',
    }),
    ambulance: anUnheardAgency('ambulance', {
      mobilisation: 'enRoute',
      heardAt: minutes(61),
      withYou: 'invited',
    }),
    council: anUnheardAgency('council', {
      mobilisation: 'alerted',
      heardAt: minutes(49),
      callFailed: {
        at: minutes(60),
        why: 'engaged',
        routes: ['control-link'],
        reaches: ['deputy', 'control'],
      },
    }),
    environment: anUnheardAgency('environment', { mobilisation: 'alerted', heardAt: minutes(59) }),
  },
  units: {
    'amb-2': {
      unit: 'amb-2',
      agency: 'ambulance',
      at: minutes(61),
      mobilisation: 'enRoute',
      to: 'weir-court',
      roads: ['station-road', 'mill-lane'],
      nodes: [0, 1, 2],
      arrives: minutes(71),
    },
    'pump-1': {
      unit: 'pump-1',
      agency: 'fire',
      at: minutes(50),
      mobilisation: 'atScene',
      to: 'chapel',
      roads: [],
      nodes: [1],
    },
  },
  marks: [
    {
      id: 'k-1',
      label: 'Mill Bridge closed',
      as: 'closed',
      road: 'mill-bridge',
      at: minutes(53),
      source: 'police',
      version: 0,
      confirmed: true,
    },
    {
      id: 'k-2',
      label: 'RVP Station Road',
      as: 'rvp',
      place: 'station-yard',
      at: minutes(30),
      source: 'fire',
      version: 0,
      confirmed: true,
    },
    {
      id: 'k-3',
      label: 'Flood water',
      as: 'flood',
      area: 'flood',
      at: minutes(59),
      source: 'environment',
      version: 0,
      confirmed: true,
    },
    {
      id: 'k-4',
      label: 'Rest centre',
      as: 'rest-centre',
      place: 'leisure-centre',
      at: minutes(49),
      source: 'council',
      version: 0,
      confirmed: true,
    },
    {
      id: 'k-5',
      label: 'Weir Court',
      as: 'incident',
      place: 'weir-court',
      at: minutes(18),
      source: 'fire',
      version: 0,
      confirmed: true,
    },
  ],
  voice: {
    current: {
      action: {
        id: 'v-1',
        seat: 'nilo',
        kind: 'ask',
        label: 'On the phone to EA',
        seconds: 120,
        with: ['environment'],
      },
      since: minutes(61) - 10,
      until: minutes(62) + 50,
    },
    queue: [
      {
        id: 'v-2',
        seat: 'nilo',
        kind: 'answer',
        label: 'Answer AMB',
        seconds: 15,
        with: ['ambulance'],
      },
      {
        id: 'v-3',
        seat: 'nilo',
        kind: 'share',
        label: 'Share 2 notes on ES2',
        seconds: 50,
        with: ['fire', 'ambulance'],
      },
    ],
  },
  questions: [
    {
      id: 'q-1',
      from: 'ambulance',
      seat: 'nilo',
      topic: 'residents',
      text: 'How many residents are on oxygen?',
      due: minutes(66),
      message: 'm-12',
      at: minutes(61),
      state: 'open',
    },
    {
      id: 'q-2',
      from: 'council',
      seat: 'nilo',
      topic: 'dam',
      text: 'Has the dam gone?',
      due: minutes(59),
      message: 'm-5',
      at: minutes(49),
      state: 'finding-out',
    },
  ],
  waits: [
    {
      id: 'w-1',
      seat: 'nilo',
      on: 'council',
      about: 'residents',
      due: minutes(60),
      at: minutes(50),
      state: 'late',
    },
    {
      id: 'w-2',
      seat: 'nilo',
      on: 'environment',
      about: 'river',
      due: minutes(70),
      at: minutes(61),
      state: 'waiting',
    },
  ],
  methanes: [
    {
      id: 'me-1',
      number: 1,
      at: minutes(18),
      passedTo: ['fire', 'police', 'ambulance'],
      fields: {
        majorIncident: { says: 'Standby, by fire control 05:50', items: [], status: 'standby' },
        exactLocation: { says: 'Weir Court, north bank', items: [] },
      },
    },
    {
      id: 'me-2',
      number: 2,
      at: minutes(56),
      passedTo: ['fire', 'police'],
      fields: {
        hazards: {
          says: 'Mill Bridge deck overtopped',
          items: ['n-mill-bridge-closed-to-vehicles'],
        },
      },
    },
  ],
  partners: partnersFixture,
  meetings: [
    {
      id: 'g-1',
      at: minutes(40),
      agencies: ['fire', 'police'],
      missing: ['council'],
      place: 'fire-control',
      decision: 'evacuate',
    },
  ],
  proposals: [
    {
      id: 'p-1',
      decision: 'evacuate',
      at: minutes(42),
      body: {
        type: 'propose',
        decision: 'evacuate',
        items: [],
        unknowns: [],
        hazards: [],
        aim: '',
        powers: [],
        options: [],
        choice: 'shelter',
        provisional: true,
      },
      votes: [
        { agency: 'fire', vote: 'agree', because: 'The boats are not here yet.' },
        { agency: 'police', vote: 'agree', because: 'The road is still open.' },
        {
          agency: 'ambulance',
          vote: 'dissent',
          because: 'Eleven bed-bound residents cannot wait for the water.',
        },
      ],
      outcome: 'taken',
      reviewDue: minutes(60),
    },
  ],
  log: [
    {
      id: 'l-1',
      at: minutes(20),
      text: 'Standby recommended: one care home at risk, river rising.',
    },
    {
      id: 'l-2',
      at: minutes(54),
      text: 'Bridge closure passed to fire and council, ambulance still to be told.',
      about: 'm-7',
    },
  ],
  rejections: [
    {
      command: 'c-9',
      type: 'meet',
      at: minutes(52),
      code: 'meet/nobody-there',
      reason: 'No commander is with you.',
    },
  ],
});

/** A port that keeps what was dispatched, and shows whatever view it is given. */
export function fixturePort(first: View = deskView) {
  let view = first;
  const listeners = new Set<() => void>();
  const dispatched: CommandInput[] = [];
  const port: Port = {
    brief: deskBrief,
    view: () => view,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    dispatch: (body) => void dispatched.push(body),
  };
  const show = (part: Partial<View>) => {
    view = { ...view, ...part };
    for (const changed of listeners) changed();
  };
  return { port, dispatched, show };
}
