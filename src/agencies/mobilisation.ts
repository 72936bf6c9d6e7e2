import { requestAnswers, type RequestRule } from './answers.ts';
import { base } from './skeleton.ts';

const setsOut = { guard: 'hasDeparted', target: 'enRoute', actions: 'report' } as const;
const another = { guard: 'hasDeparted', actions: 'report' } as const;
const worksOn = { guard: 'isWorking', target: 'committed', actions: 'report' } as const;
const arrives = { guard: 'isAtScene', target: 'atScene', actions: 'report' } as const;
const stranded = { guard: 'isStranded', actions: 'report' } as const;
const relieved = { guard: 'isLastRecalled', target: 'relieved', actions: 'report' } as const;
const turnedBack = { guard: 'isLastRecalled', target: 'withdrawn', actions: 'report' } as const;

const onTheWay = {
  enRoute: {
    description: 'The first crews are on the way.',
    on: {
      UNIT: [
        arrives,
        { guard: 'isAtRvp', target: 'atRvp', actions: 'report' },
        { guard: 'isMisdirected', target: 'misdirected', actions: 'report' },
        { guard: 'isHeldUp', target: 'delayed' },
        { guard: 'isStranded', target: 'delayed', actions: 'report' },
        // Its arrival was reported already: nobody says it twice.
        { guard: 'isWorking', target: 'committed' },
        turnedBack,
        another,
      ],
    },
  },
} as const;

const there = {
  atRvp: {
    description: 'At the rendezvous point, waiting to be briefed.',
    on: { BRIEFED: 'briefed', UNIT: [arrives, worksOn, relieved, stranded, another] },
  },
  atScene: {
    description: 'At scene, not yet at work or done with it.',
    on: { BRIEFED: 'briefed', UNIT: [worksOn, relieved, stranded, another] },
  },
  briefed: {
    description: 'Its commander has been at a joint meeting and knows the plan.',
    on: { UNIT: [worksOn, relieved, stranded, another] },
  },
  committed: {
    description: 'Crews are at work.',
    on: {
      UNIT: [
        { guard: 'isDone', target: 'atScene', actions: 'report' },
        turnedBack,
        stranded,
        another,
      ],
    },
  },
} as const;

const aside = {
  delayed: {
    description: 'Held up on the way: turning round, or with no way that they know of.',
    on: {
      UNIT: [
        setsOut,
        arrives,
        { guard: 'isAtRvp', target: 'atRvp', actions: 'report' },
        { guard: 'isMisdirected', target: 'misdirected', actions: 'report' },
        worksOn,
        stranded,
        turnedBack,
      ],
    },
  },
  misdirected: {
    description:
      'At a rendezvous point that is not the one which its own service holds to be in force.',
    on: {
      BRIEFED: 'briefed',
      UNIT: [
        setsOut,
        { guard: 'isAtRvp', target: 'atRvp', actions: 'report' },
        arrives,
        worksOn,
        turnedBack,
      ],
    },
  },
} as const;

const leaving = {
  relieved: {
    description: 'Its part is done or taken over: the last crews go home.',
    on: { ALERTED: 'alerted', UNIT: [setsOut, worksOn] },
  },
  withdrawn: {
    description: 'Pulled out on the way or from work.',
    on: { ALERTED: 'alerted', UNIT: [setsOut, worksOn] },
  },
} as const;

/**
 * Where the service stands between not being involved and being stood down. It has several units and
 * one status: a unit that goes out, arrives or begins moves it forward; only the last one recalled
 * moves it back.
 */
export function mobilisationRegion(rule: RequestRule) {
  const answers = requestAnswers(rule);
  const onRequest = answers('alerted', 'refused');
  return base.createStateConfig({
    initial: 'unaware',
    on: { STOOD_DOWN: '.stoodDown', REQUESTED: answers(undefined, undefined) },
    states: {
      unaware: {
        description: 'Not involved. Begins when it is told something.',
        on: { ALERTED: 'alerted', LEARNED: 'alerted', REQUESTED: onRequest, UNIT: setsOut },
      },
      alerted: {
        description: 'Told, and sorting out who goes.',
        after: { mobilising: 'mobilising' },
        on: { REQUESTED: answers(undefined, 'refused'), UNIT: setsOut },
      },
      mobilising: { description: 'Crews are turning out.', on: { UNIT: setsOut } },
      ...onTheWay,
      ...there,
      ...leaving,
      ...aside,
      refused: {
        description: 'Was asked, and has said why it does not come.',
        on: { ALERTED: 'alerted', REQUESTED: onRequest, UNIT: setsOut },
      },
      stoodDown: {
        description: 'Its part is over. It can be alerted again.',
        on: { ALERTED: 'alerted', REQUESTED: answers('alerted', undefined), UNIT: setsOut },
      },
    },
  });
}
