import type { TrustWhy } from '#doctrine/police-liaison.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import type { JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import { groupMeasure } from './group-measure.ts';

type Moved = EventOf<'trust.moved'>;

/** One line for each group: how its trust went by what the officer did. */
export function trustLines(index: JournalIndex): ScoreLine[] {
  return (index.scenario.crowds ?? []).flatMap((crowd) => trustLine(index, crowd));
}

function trustLine(index: JournalIndex, crowd: Crowd): ScoreLine[] {
  const talks = index
    .of('dialogue.held')
    .filter((event) => event.crowd === crowd.id && index.seats.has(event.seat));
  const { contactBy } = index.settings;
  if (talks.length === 0 && index.end < contactBy) return [];
  const moved = index.of('trust.moved').filter((event) => event.crowd === crowd.id);
  const { start, drawn } = groupMeasure(index, crowd.trust);
  const candidates: readonly ExerciseEvent[] = [...talks, ...moved];
  const evidence = weigh(candidates, (kept) => {
    if (!kept.some(({ type }) => type === 'dialogue.held')) return 0;
    const own = kept.filter((event): event is Moved => event.type === 'trust.moved');
    return worthOf(index, start, own);
  });
  const none = talks.length === 0;
  return [
    makeLine('crowd/trust', {
      ...evidence,
      also: [...evidence.also, ...drawn],
      of: 1,
      about: crowd.id,
      window: none ? { from: 0, to: contactBy } : undefined,
      says: none
        ? `You never talked with ${crowd.name}.`
        : `You found ${crowd.name} with a trust in you of ${start} of 100, and by what you did it ended at ${endOf(start, moved)}${worst(index, moved)}.`,
    }),
  ];
}

/** Trust as the officer alone moved it, after each of these. */
function stepsOf(start: number, moved: readonly Moved[]): { at: number; value: number }[] {
  let value = start;
  let isLost = false;
  return moved.map(({ at, by, forGood }) => {
    isLost = isLost || forGood;
    value = isLost ? 0 : Math.max(0, Math.min(100, value + by));
    return { at, value };
  });
}

function endOf(start: number, moved: readonly Moved[]): number {
  return stepsOf(start, moved).at(-1)?.value ?? start;
}

/** 0 to 1: the share `trustAsFound` where it stands as found. */
function worthOf(index: JournalIndex, start: number, moved: readonly Moved[]): number {
  const { trustEndShare, trustAsFound } = index.settings;
  const steps = stepsOf(start, moved);
  let area = 0;
  let at = 0;
  let value = start;
  for (const step of steps) {
    area += value * (step.at - at);
    ({ at, value } = step);
  }
  area += value * (index.end - at);
  const mean = index.end === 0 ? start : area / index.end;
  const stood = (value * trustEndShare + mean * (100 - trustEndShare)) / 100;
  const asFound = trustAsFound / 100;
  if (stood >= start) {
    return start === 100 ? 1 : asFound + ((1 - asFound) * (stood - start)) / (100 - start);
  }
  return (asFound * stood) / start;
}

const whys: Readonly<Record<TrustWhy, string>> = {
  'first-contact': 'first contact',
  told: 'you told them something',
  mediated: 'you mediated',
  'promise-made': 'a promise',
  'promise-kept': 'a promise kept',
  individuals: 'you asked about single people',
  'promise-broken': 'a promise was not kept',
  'not-authorised': 'you promised what command had not agreed to',
  'not-imposed': 'you announced what command had not imposed',
  surprise: 'they were taken by surprise',
  'reported-unexplained': 'you reported what they had not been told you would, or not at once',
  'confidence-broken': 'you broke a confidence',
};

/** What cost most, if anything did. */
function worst(index: JournalIndex, moved: readonly Moved[]): string {
  const [most] = moved.filter(({ by }) => by < 0).toSorted((a, b) => a.by - b.by);
  if (most === undefined) return '';
  return `; at ${index.clock(most.at)} it fell by ${-most.by}, as ${whys[most.why]}`;
}
