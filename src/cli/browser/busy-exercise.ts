import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { InvariantError } from '#kernel/invariant.ts';
import { createNoter } from '#analysis/bots/noting.ts';
import { createLocalExercise } from '#exercise/local-port.ts';
import type { ExerciseRecord } from '#exercise/record.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScenarioText } from '#scenario/load-map.ts';
import { checkTexts, findScenario, readScenarioTexts } from '../scenario-files.ts';

// What the screens are measured with: the flood that ships, its map and all of its traffic, with
// more units, sixty of them on the road at a time. Everybody who has units is on the officer's
// talkgroup, so that each setting out and each arrival is a message and a report on the map. Time never
// stands: neither for a briefing at the beginning of an act nor for questions.

const shipped = 'brackwater-flood';
/** The id of the made-up exercise, and the name of its folder. */
const busyId = 'busy-flood';
const unitsAdded = 72;
const seed = 1;

/** As far as it is of concern here; whatever else there is stays as it is. */
interface File {
  id: string;
  title: string;
  agencies: { id: string; short: string; standingOrders?: object[] }[];
  channels: { id: string; kind: string; members?: string[] }[];
  units: object[];
  injects: object[];
  objectives: { id: string }[];
  variants?: unknown;
  probes?: unknown;
  acts: { briefing?: string }[];
  seats: { id: string }[];
}

/** Services with room for more standing orders, and where their units drive to and fro. */
const drivers = [
  'police',
  'fire',
  'council',
  'environment',
  'power',
  'highways',
  'voluntary',
  'military',
  'weather',
];
const stops = [
  'academy',
  'east-layby',
  'leisure-centre',
  'hospital',
  'ambulance-station',
  'fire-station',
  'police-station',
  'council-offices',
  'bus-depot',
  'environment-office',
  'south-fire-station',
  'southgate-school',
  'highways-depot',
];
/** For each unit, and minutes between two of them. */
const errands = { each: 3, every: 36 } as const;
/** Messages to the officer besides, and seconds between them. */
const chatter = { count: 860, every: 5 } as const;
/** Minutes: by then a thousand messages were heard, and sixty units are on the road. */
export const busiestAt = 83;

export interface BusyExercise {
  readonly scenario: Scenario;
  readonly texts: readonly ScenarioText[];
}

/** The same every time. @throws InvariantError when the loader refuses it. */
export async function busyExercise(): Promise<BusyExercise> {
  const place = await findScenario(shipped, path.sep);
  const [file, ...maps] = await readScenarioTexts(place);
  if (file === undefined) throw new InvariantError(`${shipped} has no file`);
  const busy = withTraffic(parse(file.text) as File);
  const texts = [{ name: file.name, text: JSON.stringify(busy) }, ...maps];
  const { scenario, findings } = checkTexts({ folder: busyId, file: file.name }, texts);
  if (scenario !== null) return { scenario, texts };
  const first = findings.find(({ severity }) => severity === 'error');
  throw new InvariantError(`No busy exercise: ${first?.path ?? ''} ${first?.message ?? ''}`);
}

/** Puts it on a shelf of its own, as its instructor would. */
export async function writeBusy(shelf: string, { texts }: BusyExercise): Promise<void> {
  const folder = path.join(shelf, busyId);
  await mkdir(folder, { recursive: true });
  for (const { name, text } of texts) await writeFile(path.join(folder, name), text);
}

/** Minutes between two times that whatever was heard is noted. */
const notesEvery = 3;

/** A record of it, left at a minute by somebody who noted all that was heard, and told nobody. */
export function recordAt({ scenario }: BusyExercise, minute: number): ExerciseRecord {
  const seat = scenario.seats[0]?.id ?? '';
  const exercise = createLocalExercise(scenario, { seed, seat, mode: 'practice' });
  const noter = createNoter(() => 'second-hand');
  for (let at = notesEvery; at <= minute; at += notesEvery) {
    exercise.advanceTo(at * 60);
    for (const note of noter(exercise.view())) exercise.dispatch(note);
  }
  exercise.advanceTo(minute * 60);
  exercise.dispatch({ type: 'log', text: 'Left here.' });
  return exercise.record();
}

function withTraffic({ variants: _variants, probes: _probes, ...file }: File): File {
  const added = Array.from({ length: unitsAdded }, (_, index) => unit(index));
  return {
    ...file,
    id: busyId,
    title: 'A busy flood',
    acts: file.acts.map(({ briefing: _briefing, ...act }) => act),
    units: [...file.units, ...added],
    injects: [...file.injects, ...chatterOf(file)],
    channels: file.channels.map((channel) =>
      channel.kind === 'talkgroup'
        ? { ...channel, members: [...new Set([...(channel.members ?? []), ...drivers])] }
        : channel,
    ),
    agencies: file.agencies.map((agency) => ({
      ...agency,
      standingOrders: [...(agency.standingOrders ?? []), ...ordersOf(agency.id)],
    })),
  };
}

function unit(index: number): object {
  return {
    id: `busy-${index}`,
    agency: driverOf(index),
    name: `Busy unit ${index + 1}`,
    capabilities: ['errand'],
    crew: 2,
    base: stopOf(index),
    turnOut: '20s',
    // Slow, so that they are on the road for most of the time.
    pace: 20 + (index % 3),
  };
}

function ordersOf(agency: string): object[] {
  return Array.from({ length: unitsAdded }, (_, index) => index)
    .filter((index) => driverOf(index) === agency)
    .flatMap((index) =>
      Array.from({ length: errands.each }, (_, errand) => ({
        id: `errand-${index}-${errand}`,
        trigger: { when: { at: `T+${errand * errands.every * 60 + index * 7 + 30}s` } },
        do: { deploy: { unit: `busy-${index}`, to: stopOf(index + (errand + 1) * 5) } },
      })),
    );
}

function chatterOf({ seats, channels, objectives }: File): object[] {
  // Not on the talkgroup, where one speaks at a time and the units report.
  const mail = channels.find(({ kind }) => kind === 'written');
  return Array.from({ length: chatter.count }, (_, index) => ({
    id: `chatter-${index}`,
    trigger: { when: { at: `T+${60 + index * chatter.every}s` } },
    from: driverOf(index),
    to: seats.map(({ id }) => id),
    channel: mail?.id,
    text: `Message ${index + 1}. All in order where we are, the water stands as it did, and we go on as agreed.`,
    expects: 'Nothing: it is there to be read.',
    objective: objectives[0]?.id,
  }));
}

function driverOf(index: number): string {
  return drivers[index % drivers.length] ?? '';
}

function stopOf(number: number): string {
  return stops[number % stops.length] ?? '';
}
