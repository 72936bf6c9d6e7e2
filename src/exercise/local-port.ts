import type { Seconds } from '#kernel/time.ts';
import { InvariantError } from '#kernel/invariant.ts';
import { practiceOnly } from '#command/nominate.ts';
import { commandBodySchema, type Command, type CommandInput } from '#command/command.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { advanceTo, giveCommand, isEnded, nextDue, startExercise, type Step } from './exercise.ts';
import type { ExerciseEvent } from './events.ts';
import type { Port } from './port.ts';
import type { ExerciseRecord, RecordedCommand } from './record.ts';
import { rulesVersion } from './rules-version.ts';
import { seerFor } from './seat-view.ts';
import type { View } from './view.ts';

/** A running exercise in this process, behind the one port. */
export interface LocalExercise extends Port {
  readonly now: () => Seconds;
  /** Everything due up to `at` happens; one change is announced for all of it. */
  readonly advanceTo: (at: Seconds) => void;
  readonly nextDue: () => Seconds | null;
  /** When the clock next stands still, for questions or a takeover; null when it does not any more. */
  readonly nextStop: () => Seconds | null;
  readonly ended: () => boolean;
  readonly record: () => ExerciseRecord;
  readonly journal: () => readonly ExerciseEvent[];
}

export interface LocalOptions {
  readonly seed: number;
  readonly seat: string;
  readonly mode: View['mode'];
  /** Commands given before, to resume by; and the second that had been reached. */
  readonly commands?: readonly Command[];
  readonly now?: Seconds;
  /** Without the journal's hash, where no record is wanted: a fifth sooner done. Events are the same. */
  readonly hash?: false;
}

/** One more than the highest number given, so that no id comes twice whatever was left out. */
function nextNumber(given: readonly RecordedCommand[]): number {
  const numbers = given.map(({ id }) => Number(/^c-(\d+)$/.exec(id)?.[1] ?? 0));
  return 1 + numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** The seconds at which whoever drives has to let the trainee read or answer something, in order. */
function stopsOf({ acts = [], probes }: Scenario): Seconds[] {
  const takeovers = acts.filter(({ briefing }) => briefing !== undefined);
  return [...takeovers.map(({ starts }) => starts), ...(probes?.freezes ?? [])].toSorted(
    (a, b) => a - b,
  );
}

type Rejection = View['rejections'][number];

/** Why what was asked for is not so much as given to the exercise. */
const notGiven = {
  onlyInPractice: { code: 'practice/only', reason: 'There is no coach in an assessment.' },
  tooMuch: {
    code: 'command/too-much',
    reason: 'That is more than can be said at once: thirty notes, or 2,000 letters, at most.',
  },
} as const;

/** Starts or resumes an exercise. The engine stays a pure fold: this only holds its latest state. */
export function createLocalExercise(scenario: Scenario, options: LocalOptions): LocalExercise {
  const stops = stopsOf(scenario);
  const seer = seerFor(scenario, options.seat, options.mode);
  const journal: ExerciseEvent[] = [];
  const given: RecordedCommand[] = [];
  const listeners = new Set<() => void>();
  const how = { hash: options.hash !== false };
  let view = seer.start;
  const begun = startExercise(scenario, options.seed, how);
  let { state } = begun;
  const take = (step: Step) => {
    state = step.state;
    for (const event of step.events) {
      journal.push(event);
      view = seer.see(view, event);
    }
    if (view.now !== state.now) view = { ...view, now: state.now };
  };
  // A row of a record holds a hash beside the command; the hash is no part of it.
  const give = ({ id, seat, at, body }: Command) => {
    const command = { id, seat, at, body };
    take(advanceTo(state, command.at, how));
    given.push({ ...command, hashBefore: state.hash });
    take(giveCommand(state, command, how));
  };
  const announce = () => {
    for (const listener of listeners) listener();
  };
  const refuse = (type: string, why: Pick<Rejection, 'code' | 'reason'>) => {
    const { rejections, now } = view;
    const command = `not-given-${rejections.length}`;
    view = { ...view, rejections: [...rejections, { command, type, at: now, ...why }] };
    announce();
  };
  take(begun);
  for (const command of options.commands ?? []) give(command);
  if (options.now !== undefined && options.now > state.now) {
    take(advanceTo(state, options.now, how));
  }
  return {
    brief: seer.brief,
    view: () => view,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    dispatch(body: CommandInput) {
      const parsed = commandBodySchema.safeParse(body);
      if (!parsed.success) {
        const { issues } = parsed.error;
        // How much somebody says is no fault of the program's.
        if (issues.every(({ code }) => code === 'too_big')) refuse(body.type, notGiven.tooMuch);
        else throw new InvariantError(`Not a command: ${issues[0]?.message ?? 'invalid'}`);
        return;
      }
      // The engine knows no mode: what belongs to practice is not given to it from an assessed seat.
      if (options.mode === 'assessment' && practiceOnly.includes(parsed.data.type)) {
        refuse(parsed.data.type, notGiven.onlyInPractice);
        return;
      }
      give({ id: `c-${nextNumber(given)}`, seat: options.seat, at: state.now, body: parsed.data });
      announce();
    },
    now: () => state.now,
    advanceTo(at) {
      take(advanceTo(state, at, how));
      announce();
    },
    nextDue: () => nextDue(state),
    nextStop: () => stops.find((at) => at > state.now) ?? null,
    ended: () => isEnded(state),
    journal: () => journal,
    record() {
      if (!how.hash) throw new InvariantError('A record needs the hash that was left out');
      return {
        format: 1,
        app: rulesVersion,
        scenario: { id: scenario.id, hash: scenario.hash, title: scenario.title },
        seat: options.seat,
        mode: options.mode,
        seed: options.seed,
        commands: given.slice(),
        ...(isEnded(state) ? { end: { at: state.now, events: state.seq, hash: state.hash } } : {}),
      };
    },
  };
}
