import { expect, test } from 'vitest';
import { initialState, nextDue, step, type EngineState, type Rules } from '#engine/engine.ts';

/** A clock that ticks on its own and counts what it is told: enough to see every rule of the engine. */
interface Count {
  readonly heard: number;
  readonly over: boolean;
  readonly restless: boolean;
}
type Due = { readonly tick: number };
type Event =
  | { readonly type: 'ticked'; readonly tick: number }
  | { readonly type: 'told'; readonly luck: number }
  | { readonly type: 'echoed' };
type Order = 'spin' | 'echo' | 'begin' | 'tell' | 'stop' | 'draw twice' | 'past';

const rules: Rules<Count, Due, Event, Order> = {
  due(turn, { tick }) {
    turn.emit({ type: 'ticked', tick });
    if (tick < 0) turn.schedule(turn.now, { tick });
    else if (tick < 5) turn.schedule(turn.now + 10, { tick: tick + 1 });
  },
  command(turn, order) {
    if (order === 'begin') turn.schedule(turn.now + 10, { tick: 1 });
    if (order === 'spin') turn.schedule(turn.now, { tick: -1 });
    if (order === 'echo') turn.emit({ type: 'ticked', tick: -2 });
    if (order === 'tell') {
      turn.emit({ type: 'told', luck: Math.floor(turn.draw(`luck/${turn.now}`) * 1000) });
    }
    if (order === 'stop') turn.body = { ...turn.body, over: true };
    if (order === 'past') turn.schedule(turn.now - 1, { tick: 9 });
    if (order === 'draw twice') for (const name of ['once', 'once']) turn.draw(name);
  },
  react(turn, event) {
    if (event.type === 'told') turn.emit({ type: 'echoed' });
    const restless = event.type === 'ticked' && event.tick < -1;
    turn.body = { ...turn.body, heard: turn.body.heard + 1, restless };
  },
  settle(turn) {
    const { body, settled } = turn;
    turn.settled = body;
    // Ticks below -1 are never done with.
    if (body.restless && body.heard > settled.heard) turn.emit({ type: 'ticked', tick: -2 });
  },
  isOver: (body) => body.over,
};

const begun = () =>
  step(rules, initialState<Count, Due>(1, { heard: 0, over: false, restless: false }), {
    kind: 'command',
    at: 0,
    command: 'begin',
  });

function play(from: EngineState<Count, Due>, times: readonly number[]) {
  return times.reduce(
    (before, to) => {
      const next = step(rules, before.state, { kind: 'advance', to });
      return { state: next.state, events: [...before.events, ...next.events] };
    },
    { state: from, events: [] as readonly unknown[] },
  );
}

test('splitting an advance gives the same events and the same hash', () => {
  const whole = play(begun().state, [50]);
  const parts = play(begun().state, [7, 10, 11, 49, 50]);
  expect(parts.events).toEqual(whole.events);
  expect(parts.state.hash).toBe(whole.state.hash);
  expect(whole.events).toHaveLength(5);
});

test('a command applies after everything due by then', () => {
  const { events } = step(rules, begun().state, { kind: 'command', at: 10, command: 'tell' });
  expect(events.map((event) => event.type)).toEqual(['ticked', 'told', 'echoed']);
  expect(events.map((event) => [event.seq, event.at])).toEqual([
    [1, 10],
    [2, 10],
    [3, 10],
  ]);
});

test('continuing from an earlier state is a branch that leaves the first line as it was', () => {
  const early = play(begun().state, [20]).state;
  const straight = play(early, [50]);
  const told = step(rules, early, { kind: 'command', at: 25, command: 'tell' });
  expect(told.state.hash).not.toBe(early.hash);
  expect(play(early, [50]).state.hash).toBe(straight.state.hash);
});

test('nothing happens once it is over', () => {
  const over = step(rules, begun().state, { kind: 'command', at: 5, command: 'stop' }).state;
  expect(play(over, [50]).events).toEqual([]);
});

test('a name drawn twice, a time in the past and time running backwards are broken invariants', () => {
  const { state } = begun();
  expect(() => step(rules, state, { kind: 'command', at: 0, command: 'draw twice' })).toThrow(
    'once was drawn before',
  );
  expect(() => step(rules, state, { kind: 'command', at: 5, command: 'past' })).toThrow(
    'Nothing can be due at 4',
  );
  expect(() => step(rules, play(state, [9]).state, { kind: 'advance', to: 8 })).toThrow(
    'Time cannot go from 9 to 8',
  );
});

test('what is due next is known', () => {
  expect(nextDue(begun().state)).toBe(10);
  expect(nextDue(play(begun().state, [60]).state)).toBeNull();
});

test('without the hash the events are the same', () => {
  const quick = step(rules, begun().state, { kind: 'advance', to: 50 }, { hash: false });
  const whole = step(rules, begun().state, { kind: 'advance', to: 50 });
  expect(quick.events).toEqual(whole.events);
  expect({ ...quick.state, hash: '' }).toEqual({ ...whole.state, hash: '' });
  expect(quick.state.hash).toBe(begun().state.hash);
});

test('rules that set each other off for ever are stopped, and what they did last is named', () => {
  const { state } = step(rules, begun().state, { kind: 'command', at: 1, command: 'spin' });
  expect(() => step(rules, state, { kind: 'advance', to: 2 }, { hash: false })).toThrow(
    'Time stands still at 1 s, last with {"tick":-1}',
  );
  const echo = { kind: 'command', at: 1, command: 'echo' } as const;
  expect(() => step(rules, state, echo, { hash: false })).toThrow('Time stands still at 1 s');
});

test('what comes again keeps its place among what is due at one instant', () => {
  const told: string[] = [];
  const recurring: Rules<null, string, { readonly type: 'never' }, 'begin' | 'again'> = {
    due(turn, what) {
      told.push(`${what} ${turn.now}`);
      if (what === 'bell' && turn.now < 30) turn.again(turn.now + 10);
    },
    command(turn, order) {
      if (order === 'again') turn.again(turn.now + 1);
      turn.schedule(turn.now + 10, 'bell');
      for (const at of [10, 20, 30]) turn.schedule(turn.now + at, 'other');
    },
    react: () => {},
    settle: () => {},
    isOver: () => false,
  };
  const start = step(recurring, initialState<null, string>(1, null), {
    kind: 'command',
    at: 0,
    command: 'begin',
  });
  const whole = step(recurring, start.state, { kind: 'advance', to: 40 });
  expect(told).toEqual(['bell 10', 'other 10', 'bell 20', 'other 20', 'bell 30', 'other 30']);
  expect(nextDue(whole.state)).toBeNull();
  expect(() => step(recurring, start.state, { kind: 'command', at: 0, command: 'again' })).toThrow(
    'Nothing can come again',
  );
});
