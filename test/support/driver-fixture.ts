import { Driver, type Driven, type Pause } from '#app/driver.ts';
import type { MessageView, ProbeView, View } from '#exercise/view.ts';
import { anEmptyView } from './an-empty-view.ts';
import { createTurnedClock } from './turned-clock.ts';

/** Something said to the seat. */
export const message: MessageView = {
  id: 'm-1',
  at: 0,
  kind: 'inject',
  from: 'police',
  to: ['nilo'],
  channel: 'es2',
  direction: 'in',
  text: 'Water is over the deck.',
  priority: 'urgent',
  chips: [],
  readBackBy: [],
};

/** One of a freeze, not answered yet. */
const aProbe: ProbeView = {
  id: 'probe-nilo-1-1',
  at: 100,
  freeze: 0,
  kind: 'choice',
  question: 'How is the bridge?',
  options: [],
  state: 'open',
};

/** As a driver is before anything was asked of it. */
export const standing = { running: false, pace: 1, waiting: null, takeover: null, stopped: null };

export interface Script {
  /** What the view shows from each second on. */
  shows?: Record<number, (view: View) => View>;
  endsAt?: number;
  throwsAt?: number;
  /** When time stands for a takeover briefing that `shows` brings. */
  stopsAt?: readonly number[];
  /** When time stands for a question. */
  freezesAt?: readonly number[];
}

/** An exercise that does as its script says. */
function anExercise({
  shows = {},
  endsAt = 10_000,
  throwsAt,
  stopsAt = [],
  freezesAt = [],
}: Script = {}) {
  let view = anEmptyView();
  const asked: number[] = [];
  const exercise: Driven = {
    now: () => view.now,
    view: () => view,
    ended: () => view.now >= endsAt,
    nextDue: () =>
      Object.keys(shows)
        .map(Number)
        .find((at) => at > view.now) ?? null,
    nextStop: () =>
      [...stopsAt, ...freezesAt].toSorted((a, b) => a - b).find((at) => at > view.now) ?? null,
    advanceTo(at) {
      asked.push(at);
      if (throwsAt !== undefined && at >= throwsAt) throw new Error('broken');
      const from = view.now;
      view = { ...view, now: Math.min(at, endsAt) };
      for (const [due, show] of Object.entries(shows)) {
        if (Number(due) > from && Number(due) <= at) view = show(view);
      }
      if (freezesAt.includes(at)) view = { ...view, probes: [aProbe] };
    },
  };
  const answer = () => {
    view = { ...view, probes: [{ ...aProbe, state: 'answered' }] };
  };
  return { exercise, asked, answer };
}

/** The same on a clock that is turned by hand. */
export function drive(script?: Script, isPaceFixed = false, waitsForYou = false) {
  const { exercise, asked, answer } = anExercise(script);
  const wall = createTurnedClock();
  const pauses: Pause[] = [];
  const failures: unknown[] = [];
  const driver = new Driver(exercise, {
    wall: wall.clock,
    describe: (what) => (typeof what === 'object' ? 'a time' : what),
    pace: 1,
    isPaceFixed,
    waitsForYou,
    onPause: (pause) => pauses.push(pause),
    onFail: (error) => failures.push(error),
  });
  return { driver, exercise, asked, wall, pauses, failures, answer };
}
