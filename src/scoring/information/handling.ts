import type { Fact } from '#scenario/schema/fact.ts';
import type { ScoreLine } from '../score-card.ts';
import { eventsOf, type Delivery } from '../deliveries.ts';
import { isRestricted, quoted, weightOf, type JournalIndex } from '../journal-index.ts';
import { listed, makeLine, sum } from '../line.ts';
import type { Obligation } from './obligations.ts';
import { aboutOf } from './recall.ts';
import { heardBy, type SeatKnowledge } from '../seat-knowledge.ts';

/** Somebody was told what they must not be told. */
export interface Breach {
  readonly delivery: Delivery;
  readonly severity: number;
}

export interface Handling {
  /** 0 to 1; null where nothing restricted came into the trainee's hands. */
  readonly factor: number | null;
  readonly n: number;
  readonly lines: readonly ScoreLine[];
}

/** Once for each fact and party: told again, it is no worse. */
export function breachesOf(index: JournalIndex, deliveries: readonly Delivery[]): Breach[] {
  const seen = new Set<string>();
  return deliveries.flatMap((delivery): Breach[] => {
    const key = `${delivery.fact}/${delivery.to}`;
    const severity = severityOf(index, delivery);
    if (severity === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ delivery, severity }];
  });
}

function severityOf(index: JournalIndex, { fact, to }: Delivery): number {
  const definition = index.facts.get(fact);
  if (definition === undefined) return 0;
  const { severityRestricted, severityOther } = index.settings;
  const restricted = isRestricted(definition);
  const isPublic = to === 'public' || (index.crowds.has(to) && !isForCrowd(index, to, fact));
  if (isPublic && restricted) return severityRestricted;
  if (isPublic && definition.handling === 'responders') return severityOther;
  if (weightOf(index.settings, index.needOf(fact, to)) >= 0) return 0;
  return restricted ? severityRestricted : severityOther;
}

/** A group may hear what it told itself, what it is to hear beforehand, and what is imposed on it. */
function isForCrowd(index: JournalIndex, to: string, fact: string): boolean {
  const crowd = index.scenario.crowds?.find(({ id }) => id === to);
  const { tells = [], expects = [], conditions = [] } = crowd ?? {};
  return [...tells, ...expects, ...conditions].some((each) => each.fact === fact);
}

/**
 * How restricted facts were handled: `breachLeaves` for each point of severity of a breach, and up to `tearLineCosts` off
 * for each tear-line whose receivers were not told in time. Keeping everything back breaks nothing,
 * and earns nothing on the tear-line.
 */
export function handlingOf(
  index: JournalIndex,
  known: SeatKnowledge,
  done: { readonly deliveries: readonly Delivery[]; readonly obligations: readonly Obligation[] },
): Handling {
  const breaches = breachesOf(index, done.deliveries);
  const keeping = index.scenario.facts.flatMap((fact): ScoreLine[] => {
    const broken = breaches.filter(({ delivery }) => delivery.fact === fact.id);
    const heard = heardBy(known, fact.id, index.end);
    const isInHand = isRestricted(fact) && heard !== undefined;
    if (broken.length === 0 && !isInHand) return [];
    return [keepingLine(index, fact, { broken, heard: heard?.seqs ?? [] })];
  });
  const tearLines = tearLinesOf(index, known, done.obligations);
  const severity = sum(breaches.map((breach) => breach.severity));
  const { breachLeaves, tearLineCosts } = index.settings;
  let factor = 1;
  for (let i = 0; i < severity; i += 1) factor *= breachLeaves / 100;
  for (const { share } of tearLines) factor *= 1 - (tearLineCosts / 100) * (1 - share);
  const lines = [...keeping, ...tearLines.flatMap((tearLine) => tearLine.lines)];
  return { factor: lines.length === 0 ? null : factor, n: lines.length, lines };
}

function keepingLine(
  index: JournalIndex,
  { id: fact, tearLine }: Fact,
  { broken, heard }: { readonly broken: readonly Breach[]; readonly heard: readonly number[] },
): ScoreLine {
  const what = quoted(index, fact);
  const told = broken.map(
    ({ delivery }) => `${index.nameOf(delivery.to)} at ${index.clock(delivery.delivered.at)}`,
  );
  const first = broken[0]?.delivery.delivered.at;
  return makeLine('handling', {
    points: broken.length === 0 ? 1 : 0,
    of: 1,
    events: [],
    also: [...heard, ...broken.flatMap(({ delivery }) => eventsOf(delivery))],
    about: fact,
    window: first === undefined ? undefined : { from: first, to: first },
    says:
      told.length === 0
        ? `You kept ${what} from everyone who must not have it.`
        : `You passed ${what} to ${listed(told)}, who must not have it${instead(index, tearLine)}.`,
  });
}

/** What carries the safety consequence without the source, where the scenario has it. */
function instead(index: JournalIndex, tearLine: string | undefined): string {
  return tearLine === undefined
    ? ''
    : `; ${quoted(index, tearLine)} could have been passed instead`;
}

interface TearLine {
  /** Of what fell due on it, how much was passed on in time. */
  readonly share: number;
  readonly lines: readonly ScoreLine[];
}

/** Restricted facts that the trainee knew, whose releasable consequence fell due. */
function tearLinesOf(
  index: JournalIndex,
  known: SeatKnowledge,
  obligations: readonly Obligation[],
): TearLine[] {
  return index.scenario.facts.flatMap((fact): TearLine[] => {
    const heard = heardBy(known, fact.id, index.end);
    const due = obligations.filter((obligation) => obligation.fact === fact.tearLine);
    if (heard === undefined || due.length === 0) return [];
    const share =
      sum(due.map(({ weight, earned }) => weight * earned)) / sum(due.map(({ weight }) => weight));
    const lines = due.map((obligation) =>
      makeLine('tear-line', {
        ...obligation,
        also: [...obligation.also, ...heard.seqs],
        of: obligation.weight,
        about: `${fact.id}/${aboutOf(obligation)}`,
        window: obligation.earned < 1 ? { from: obligation.from, to: obligation.by } : undefined,
        says: `${obligation.says} It is what ${quoted(index, fact.id)} means for safety, without the source.`,
      }),
    );
    return [{ share, lines }];
  });
}
