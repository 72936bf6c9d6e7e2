import { InvariantError } from '#kernel/invariant.ts';
import { chartNames } from '#agencies/chart.ts';
import { methaneFieldIds } from '#doctrine/methane.ts';
import type { Signal } from '#doctrine/signals.ts';
import { loadScenario } from '#scenario/load.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { benchMap, placeAt } from './bench-map.ts';

/** How large a made-up exercise is; the same numbers give the same exercise. */
export interface BenchSize {
  readonly agencies: number;
  readonly facts: number;
  readonly injects: number;
  /** How many agencies learn each fact by themselves, at most 8. */
  readonly learners: number;
  /** Units of each agency. */
  readonly units: number;
  /** Standing orders of each agency: all but the last send a unit out. */
  readonly orders: number;
  readonly minutes: number;
}

/** For each agency the same amount of work, so that only their number differs. */
export function sizeOf(agencies: number): BenchSize {
  return {
    agencies,
    facts: agencies * 12,
    injects: agencies * 12,
    learners: 8,
    units: 3,
    orders: 3,
    minutes: 120,
  };
}

/** A whole number below `below` that looks irregular and is the same every time. */
function scattered(number: number, below: number): number {
  return (Math.imul(number + 1, 2_654_435_761) >>> 8) % below;
}

function pick<T>(items: readonly T[], number: number): T {
  const item = items[number % items.length];
  if (item === undefined) throw new InvariantError('Nothing to pick from');
  return item;
}

const agencyId = (number: number, { agencies }: BenchSize) => `agency-${number % agencies}`;

/** Two letters for each agency: AA, AB, … */
function short(number: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return letters.charAt(Math.floor(number / 26)) + letters.charAt(number % 26);
}

/** A moment of the exercise, leaving its first and last five minutes to what follows. */
function moment(number: number, { minutes }: BenchSize): string {
  return `T+${300 + scattered(number, (minutes - 10) * 60)}s`;
}

/**
 * What a fact signals: every other one that something grows, the rest that it passes, so that postures
 * change to and fro for the whole of the exercise. Nothing on which a service declares: a declaration is
 * told to all, which grows with their number.
 */
const grows: readonly Signal[] = ['warning', 'plume', 'outage', 'disorder'];
const passes: readonly Signal[] = ['calm', 'resolved'];

/** The same charts however many agencies, as some are dearer than others. */
const chartsUsed = 10;

function agency(number: number, size: BenchSize): object {
  const id = `agency-${number}`;
  return {
    id,
    chart: pick(chartNames, number % chartsUsed),
    name: `Service ${number}`,
    short: short(number),
    control: `Control ${number}`,
    commander: {
      name: `Commander ${number}`,
      title: 'Commander',
      unit: `unit-${number}-0`,
      temperament: 'steady',
      confidence: 50,
      appointedAfter: '5m',
    },
    desk: { bare: '20s', explained: '10s' },
    phone: { ring: '8s', engaged: 10, unanswered: 10 },
    alerted: 'when-told',
    mobilises: '2m',
    standingOrders: Array.from({ length: size.orders }, (_, index) => order(number, index, size)),
  };
}

/** Its first orders send its units out when it learns something; the last tells two others a fact. */
function order(number: number, index: number, size: BenchSize): object {
  const about = `fact-${number * Math.floor(size.facts / size.agencies) + index}`;
  const id = `order-${number}-${index}`;
  const trigger = { when: { held: { by: `agency-${number}`, fact: about } }, after: '1m' };
  if (index < size.orders - 1) {
    const work = `task-${number}-${index}`;
    return { id, trigger, do: { deploy: { unit: `unit-${number}-${index}`, task: work } } };
  }
  const to = [agencyId(number + 8, size), agencyId(number + 9, size)];
  return { id, trigger, do: { share: { to, channel: 'controls', items: [about] } } };
}

function fact(number: number, size: BenchSize): object {
  const owner = Math.floor((number * size.agencies) / size.facts);
  const learners = Math.min(size.learners, size.agencies);
  const first = { label: `Fact ${number}`, says: `What is known as fact ${number}.` };
  const from = { when: { at: moment(number * 11, size) } };
  const later = { label: `Fact ${number} anew`, says: `What is now known of it, ${number}.`, from };
  return {
    id: `fact-${number}`,
    topic: 'incident',
    letter: pick(methaneFieldIds, number),
    level: 1 + (number % 3),
    handling: 'responders',
    becomesTrue: { when: { at: moment(number, size) } },
    versions: number % 3 === 0 ? [first, later] : [first],
    learnedBy: Array.from({ length: learners }, (_, index) => ({
      agency: agencyId(owner + index, size),
      after: `${scattered(number * 8 + index, 120)}s`,
      sourcing: 'seen',
    })),
    means: { signals: [...(number % 2 === 0 ? grows : passes)] },
  };
}

/**
 * One of the two that are told holds it already. Every fourth waits for the one before it and for a fact that its sender learns, not for a time.
 */
function inject(number: number, size: BenchSize): object {
  const from = agencyId(number, size);
  const own = Math.floor(size.facts / size.agencies);
  const about = `fact-${(number % size.agencies) * own + scattered(number, own)}`;
  const when =
    number % 4 === 3
      ? { all: [{ fired: `inject-${number - 1}` }, { held: { by: from, fact: about } }] }
      : { at: moment(number * 7, size) };
  return {
    id: `inject-${number}`,
    trigger: { when },
    from,
    to: [agencyId(number + 8, size), agencyId(number + 3, size)],
    channel: 'controls',
    text: `Message ${number}: [it is so](${about}), and we go on.`,
    expects: 'Nothing: two services tell each other.',
    objective: 'share',
  };
}

function unit(number: number, index: number): object {
  return {
    id: `unit-${number}-${index}`,
    agency: `agency-${number}`,
    name: `Unit ${number} ${index}`,
    capabilities: [`work-${number}-${index}`],
    crew: 4,
    base: placeAt(number * 5 + index),
    turnOut: '1m',
  };
}

function task(number: number, index: number): object {
  return {
    id: `task-${number}-${index}`,
    label: `Task ${number} ${index}`,
    place: placeAt(number * 7 + index * 11 + 3),
    needs: [{ capability: `work-${number}-${index}`, units: 1 }],
    takes: '20m',
  };
}

function listOf<T>(length: number, make: (number: number) => T): T[] {
  return Array.from({ length }, (_, number) => make(number));
}

/** The text of the scenario file; JSON is YAML. */
export function benchText(size: BenchSize): string {
  const each = <T>(most: number, make: (number: number, index: number) => T) =>
    listOf(size.agencies, (number) => listOf(most, (index) => make(number, index))).flat();
  return JSON.stringify({
    format: 1,
    id: 'bench',
    title: 'A made-up exercise',
    summary: 'To measure the engine with.',
    reviewedBy: [],
    law: 'England and Wales, 2025',
    clock: { start: '06:00', length: `${size.minutes}m` },
    map: 'map.geojson',
    stages: [{ id: 'initial-response' }],
    objectives: [{ id: 'share', text: 'Share it.', principle: 'sharedSituationalAwareness' }],
    topics: [{ id: 'incident', label: 'The incident' }],
    channels: [
      { id: 'controls', kind: 'control-to-control', label: 'Control to control', delay: '1m' },
      { id: 'phone', kind: 'phone', label: 'Phone' },
      { id: 'face', kind: 'face-to-face', label: 'Face to face' },
    ],
    agencies: listOf(size.agencies, (number) => agency(number, size)),
    seats: [
      {
        id: 'nilo',
        role: 'nilo',
        title: 'Inter-agency liaison officer',
        agency: 'agency-0',
        at: placeAt(35),
        briefing: 'A made-up exercise.',
      },
    ],
    measures: [],
    zones: [],
    closures: [],
    units: each(size.units, unit),
    people: [],
    tasks: each(Math.max(0, size.orders - 1), task),
    facts: listOf(size.facts, (number) => fact(number, size)),
    injects: listOf(size.injects, (number) => inject(number, size)),
    decisions: [],
  });
}

/** A made-up exercise through the real loader. @throws InvariantError when the loader refuses it. */
export function benchScenario(size: BenchSize): Scenario {
  const files = [
    { name: 'scenario.yaml', text: benchText(size) },
    { name: 'map.geojson', text: benchMap() },
  ];
  const { scenario, findings } = loadScenario(files, { charts: chartNames });
  if (scenario !== null) return scenario;
  const first = findings.find(({ severity }) => severity === 'error');
  throw new InvariantError(`No bench scenario: ${first?.path ?? ''} ${first?.message ?? ''}`);
}
