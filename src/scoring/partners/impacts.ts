import type { Seconds } from '#kernel/time.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Impact } from '../feedback.ts';
import { bySeq, indexJournal, type JournalIndex } from '../journal-index.ts';
import { jointWork } from './joint-work.ts';

/** What working jointly came to. Reported beside the score; partly luck, and never scored. */
export function impactsOf(scenario: Scenario, journal: readonly ExerciseEvent[]): Impact[] {
  const index = indexJournal(scenario, journal);
  return [
    firstMeeting(index),
    firstDecision(index),
    sharedPicture(index),
    oneRendezvous(index),
    jointWork(index),
  ];
}

/** Of the trainee’s own meetings, the first with the commanders of two agencies or more. */
function firstMeeting(index: JournalIndex): Impact {
  const met = index
    .of('meeting.started')
    .find(({ seat, agencies }) => index.seats.has(seat) && agencies.length >= 2);
  const label = 'First joint meeting';
  const says =
    met === undefined
      ? 'No two commanders met with you.'
      : `Commanders of ${met.agencies.length} services first met with you at ${index.clock(met.at)}.`;
  return moment({ id: 'first-meeting', label, says }, met);
}

function firstDecision(index: JournalIndex): Impact {
  const [taken] = index.of('decision.taken');
  const title = index.scenario.decisions.find(({ id }) => id === taken?.decision)?.title;
  const label = 'First joint decision';
  const says =
    taken === undefined
      ? 'No joint decision was taken.'
      : `‘${title ?? taken.decision}’ was the first joint decision, at ${index.clock(taken.at)}.`;
  return moment({ id: 'first-decision', label, says }, taken);
}

interface Words {
  readonly id: string;
  readonly label: string;
  readonly says: string;
}

function moment(
  words: Words,
  event: { readonly at: Seconds; readonly seq: number } | undefined,
): Impact {
  const events = event === undefined ? [] : [event.seq];
  return { ...words, value: event?.at ?? null, unit: 'seconds', events };
}

/**
 * The first moment from which on, for as long as nothing new came, every agency that critically needs a
 * core fact held it as it then stood. The core facts are the essential ones of the joint decision whose
 * window opens first; without decisions, all that two agencies or more critically need. All of them
 * that come true in this run have to have done so: before that there is no picture to share.
 */
function sharedPicture(index: JournalIndex): Impact {
  const facts = coreFacts(index).filter((fact) => index.truthOf(fact).length > 0);
  const label = 'First shared picture';
  const together = firstTogether(index, facts, (fact) =>
    needing(index, fact, (level) => level === 'critical'),
  );
  const core = `the core facts (${facts.length})`;
  const says =
    facts.length === 0
      ? 'No core fact came true.'
      : together === undefined
        ? `At no time did all who critically needed ${core} hold them as they stood.`
        : `By ${index.clock(together.at)} all who critically needed ${core} held them as they stood.`;
  return moment({ id: 'shared-picture', label, says }, together);
}

function coreFacts(index: JournalIndex): string[] {
  const first = index.scenario.decisions.toSorted((a, b) => a.window.opens - b.window.opens)[0];
  const isCritical = (fact: string) => needing(index, fact, (level) => level === 'critical').length;
  if (first !== undefined) return first.essential.filter((fact) => isCritical(fact) >= 1);
  return index.scenario.facts.map(({ id }) => id).filter((fact) => isCritical(fact) >= 2);
}

/** The first moment at which all who need it held the same, current, rendezvous point. */
function oneRendezvous(index: JournalIndex): Impact {
  const facts = index.scenario.facts
    .filter(({ shows, versions }) =>
      [shows, ...versions.map((version) => version.shows)].some((shown) => shown?.as === 'rvp'),
    )
    .map(({ id }) => id)
    .filter((fact) => index.truthOf(fact).length > 0);
  const label = 'One rendezvous point';
  const together = firstTogether(index, facts, (fact) => needing(index, fact, () => true));
  const says =
    facts.length === 0
      ? 'There was no rendezvous point to agree on.'
      : together === undefined
        ? 'At no time did all who need it hold the same rendezvous point.'
        : `By ${index.clock(together.at)} all who need it held the same rendezvous point.`;
  return moment({ id: 'one-rvp', label, says }, together);
}

type Level = 'critical' | 'important' | 'useful' | 'prohibited';

function needing(index: JournalIndex, fact: string, is: (level: Level) => boolean): string[] {
  return (index.facts.get(fact)?.needs ?? [])
    .filter(({ level }) => level !== 'prohibited' && is(level))
    .map(({ agency }) => agency);
}

/** The first change after which every fact that is then true is held, as it stands, by all who need it. */
function firstTogether(
  index: JournalIndex,
  facts: readonly string[],
  needers: (fact: string) => readonly string[],
): EventOf<'fact.held'> | undefined {
  const wanted = facts.filter((fact) => needers(fact).length > 0);
  if (wanted.length === 0) return undefined;
  const begun = Math.max(...wanted.map((fact) => index.truthOf(fact)[0]?.from ?? 0));
  const holds = wanted
    .flatMap((fact) => needers(fact).flatMap((agency) => index.heldBy(agency, fact)))
    .toSorted(bySeq);
  return holds.find(({ at }) => {
    if (at < begun) return false;
    const standing = wanted.flatMap((fact) => {
      const spell = index.truthOf(fact).find(({ from, to }) => from <= at && at < to);
      return spell === undefined ? [] : [{ fact, version: spell.version }];
    });
    return (
      standing.length > 0 &&
      standing.every(({ fact, version }) =>
        needers(fact).every((agency) => newestBy(index, agency, fact, at) === version),
      )
    );
  });
}

function newestBy(index: JournalIndex, agency: string, fact: string, by: Seconds): number {
  const held = index.heldBy(agency, fact).filter(({ at }) => at <= by);
  return Math.max(-1, ...held.map(({ version }) => version));
}
