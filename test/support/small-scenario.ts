import { chartNames } from '#agencies/chart.ts';
import { toArray } from '#kernel/chain.ts';
import type { EventOf, ExerciseEventBody } from '#exercise/events.ts';
import {
  createLocalExercise,
  type LocalExercise,
  type LocalOptions,
} from '#exercise/local-port.ts';
import { loadScenario } from '#scenario/load.ts';
import { overlay } from '#scenario/overlay.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { smallMap } from './small-map.ts';

/** Changes to the small file, in the words of a scenario file; what is wrong, the loader refuses. */
export type Changes = { readonly [field: string]: unknown };

const agency = (id: string, short: string, unit: string) => ({
  id,
  chart: id,
  name: `Brack ${id}`,
  short,
  control: `${short} control`,
  commander: {
    name: `Commander ${short}`,
    title: 'Incident commander',
    unit,
    temperament: 'steady',
    confidence: 50,
    appointedAfter: '1m',
  },
  desk: { bare: '90s', explained: '45s' },
  phone: { ring: '10s', engaged: 0, unanswered: 0 },
  alerted: 'at-start',
  mobilises: '2m',
});

const unit = (id: string, of: string, capabilities: readonly string[]) => ({
  id,
  agency: of,
  name: `Unit ${id}`,
  capabilities,
  crew: 4,
  base: 'station',
  turnOut: '1m',
});

const fact = (id: string, topic: string, says: string, learner: string) => ({
  id,
  topic,
  letter: 'hazards',
  level: 1,
  handling: 'responders',
  versions: [{ label: says, says: `${says} just now.` }],
  learnedBy: [{ agency: learner, sourcing: 'seen' }],
});

/**
 * Three agencies, a liaison officer of the fire service, every kind of channel, phones that always
 * answer, and three facts that hold from the start: one known to police, one to ambulance, and one
 * that the officer is briefed on. Nothing happens unless a change makes it.
 */
const smallFile = {
  format: 1,
  id: 'small',
  title: 'A small exercise',
  summary: 'Three services and a bridge.',
  reviewedBy: [],
  law: 'England and Wales, 2025',
  clock: { start: '06:00', length: '1h' },
  map: 'map.geojson',
  stages: [{ id: 'initial-response' }],
  objectives: [{ id: 'share', text: 'Share it.', principle: 'sharedSituationalAwareness' }],
  topics: [
    { id: 'roads', label: 'Roads' },
    { id: 'water', label: 'Water' },
  ],
  channels: [
    { id: 'phone', kind: 'phone', label: 'Phone' },
    {
      id: 'es2',
      kind: 'talkgroup',
      label: 'ES2',
      members: ['police', 'fire', 'ambulance', 'nilo'],
    },
    { id: 'face', kind: 'face-to-face', label: 'Face to face' },
    { id: 'control', kind: 'control-to-control', label: 'Control to control', delay: '2m' },
    { id: 'mail', kind: 'written', label: 'Mail' },
    { id: 'radio-brack', kind: 'public', label: 'Radio Brack', members: ['police'] },
  ],
  agencies: [
    agency('police', 'POL', 'patrol'),
    agency('fire', 'FRS', 'pump'),
    agency('ambulance', 'AMB', 'medic'),
  ],
  seats: [
    {
      id: 'nilo',
      role: 'nilo',
      title: 'Inter-agency liaison officer',
      agency: 'fire',
      at: 'hall',
      briefing: 'The river is rising.',
      knows: ['water-rising'],
    },
  ],
  measures: [] as unknown[],
  zones: [] as unknown[],
  closures: [] as unknown[],
  units: [
    unit('patrol', 'police', ['cordon']),
    unit('pump', 'fire', ['pump', 'seats']),
    unit('medic', 'ambulance', ['stretcher']),
  ],
  people: [] as unknown[],
  tasks: [] as unknown[],
  facts: [
    fact('bridge-closed', 'roads', 'Mill Bridge is closed', 'police'),
    fact('home-cut-off', 'roads', 'The care home is cut off', 'ambulance'),
    fact('water-rising', 'water', 'The water is rising', 'fire'),
  ],
  injects: [] as unknown[],
  decisions: [] as unknown[],
};

/**
 * The small scenario with changes, through the real loader. Objects are merged; of a list whose
 * items have ids, an item with a known id is merged and another is added; anything else is replaced.
 * @throws Error with the findings when the outcome is no valid scenario.
 */
export function smallScenario(changes: Changes = {}): Scenario {
  const text = JSON.stringify(overlay(smallFile, changes).value);
  const { scenario, findings } = loadScenario(
    [
      { name: 'scenario.yaml', text },
      { name: 'map.geojson', text: smallMap },
    ],
    { charts: chartNames },
  );
  if (scenario !== null) return scenario;
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw new Error(errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

/** The small scenario with changes, at its first second; seed 1, seat nilo, practice. */
export function smallExercise(
  changes: Changes = {},
  options: Partial<LocalOptions> = {},
): LocalExercise {
  return createLocalExercise(smallScenario(changes), {
    seed: 1,
    seat: 'nilo',
    mode: 'practice',
    ...options,
  });
}

/** An inject of the small file: at a time from the start, such as T+1m. */
export function anInject(id: string, at: string, said: Changes): Changes {
  return {
    id,
    trigger: { when: { at } },
    from: 'police',
    to: ['nilo'],
    channel: 'es2',
    expects: 'Pass it on.',
    objective: 'share',
    ...said,
  };
}

/** The journal's events of one type, in order. */
export function eventsOf<Type extends ExerciseEventBody['type']>(
  exercise: LocalExercise,
  type: Type,
): EventOf<Type>[] {
  return exercise.journal().filter((event): event is EventOf<Type> => event.type === type);
}

/** When a holder came to hold a fact, in seconds from the start; null if never. */
export function heldAt(exercise: LocalExercise, holder: string, what: string): number | null {
  const held = eventsOf(exercise, 'fact.held').find(
    (event) => event.holder === holder && event.fact === what,
  );
  return held?.at ?? null;
}

/**
 * Marks the words that carry a fact in the first message that offers them.
 * @returns the note's id.
 * @throws Error when no message heard so far offers the fact.
 */
export function noteFact(
  exercise: LocalExercise,
  what: string,
  certainty: 'seen' | 'official' | 'second-hand' | 'rumour' = 'official',
): string {
  for (const message of toArray(exercise.view().messages)) {
    const chip = message.chips.find((offered) => offered.fact === what);
    if (chip === undefined) continue;
    const { from, to } = chip;
    exercise.dispatch({ type: 'note', message: message.id, from, to, certainty });
    return exercise.view().notes.at(-1)?.id ?? '';
  }
  throw new Error(`No message heard offers ${what}`);
}
