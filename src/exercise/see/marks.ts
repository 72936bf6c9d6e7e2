import { toArray } from '#kernel/chain.ts';
import { versionText } from '#knowledge/knowledge.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { View } from '../view.ts';
import { markIdOf, type LiftedMark, type MarkView } from '../view-map.ts';
import type { Seeing } from './seeing.ts';

// The officer's own map, in practice only, for in assessment words stay words. A mark stands for what was
// heard of a fact. It goes when something heard takes its place: a newer version, what refutes it, or the
// word that it is over.

type Word = Omit<LiftedMark, 'id' | 'mark'>;

/** What hearing a fact changes on the officer's own map. */
export function withMark(
  seeing: Seeing,
  view: View,
  message: Message,
  carried: Carried,
  at: number,
): View {
  if (seeing.mode === 'assessment') return view;
  const { label } = versionText(seeing.scenario, carried.fact, carried.version);
  const lifted = liftedBy(seeing.scenario, carried.fact).reduce(
    (before, fact) => without(before, fact, { by: label, at, source: message.from }),
    view,
  );
  const heard = markOf(seeing.scenario, message, carried, at);
  if (heard === null) return lifted;
  const over = wordThatOver(seeing.scenario, view, carried.fact);
  return over === null ? withHeard(lifted, heard) : withOver(lifted, heard, over);
}

function markOf(
  scenario: Scenario,
  message: Message,
  { fact, version, sourcing }: Carried,
  at: number,
): MarkView | null {
  const { label, shows: own } = versionText(scenario, fact, version);
  const shows = own ?? factOf(scenario, fact).shows;
  if (shows === undefined) return null;
  const as: MarkView['as'] =
    shows.as === 'incident' && isOfPeople(scenario, fact) ? 'people' : shows.as;
  const confirmed = sourcing === 'seen' || sourcing === 'official';
  return { id: markIdOf(fact), label, ...shows, as, version, at, source: message.from, confirmed };
}

/** Where the incident is, a fire and a fight are one thing; who gathers or needs help somewhere another. */
function isOfPeople(scenario: Scenario, id: string): boolean {
  const { letter, means } = factOf(scenario, id);
  if (letter === 'exactLocation' || letter === 'type') return false;
  return !(means?.signals ?? []).some((signal) => signal === 'violence' || signal === 'fire');
}

function withHeard(view: View, heard: MarkView): View {
  // It is over, and this comes from somebody who does not know it.
  if (view.lifted.some(({ id }) => id === heard.id)) return view;
  const before = view.marks.find(({ id }) => id === heard.id);
  if (before === undefined) return { ...view, marks: [...view.marks, heard] };
  // Whoever says the old version does not know the new one yet.
  if (heard.version < before.version) return view;
  const others = view.marks.filter((mark) => mark !== before);
  if (heard.version === before.version) {
    return { ...view, marks: [...others, again(before, heard)] };
  }
  const { label: by, at, source } = heard;
  const replaced = { id: `${before.id}@${before.version}`, mark: before, by, at, source };
  return { ...view, marks: [...others, heard], lifted: [...view.lifted, replaced] };
}

/** The same from somebody else: it is had from whoever first knew it and not by hearsay. */
function again(before: MarkView, heard: MarkView): MarkView {
  if (before.confirmed === heard.confirmed) return { ...before, again: heard.at };
  return heard.confirmed ? heard : before;
}

/** What was known to be over before it was heard of is at no time on the map. */
function withOver(view: View, mark: MarkView, word: Word): View {
  if (view.lifted.some(({ id }) => id === mark.id)) return view;
  return { ...view, lifted: [...view.lifted, { id: mark.id, mark, ...word }] };
}

function without(view: View, fact: string, word: Word): View {
  const mark = view.marks.find(({ id }) => id === markIdOf(fact));
  if (mark === undefined) return view;
  return withOver({ ...view, marks: view.marks.filter((one) => one !== mark) }, mark, word);
}

/**
 * What the seat has heard already of a fact being over, or never so. It is looked for in the traffic, for to
 * keep it beforehand would tell a view of facts that its seat has never heard of.
 */
function wordThatOver(scenario: Scenario, view: View, fact: string): Word | null {
  const words = scenario.facts.filter(({ id }) => liftedBy(scenario, id).includes(fact));
  if (words.length === 0) return null;
  for (const { chips, at, from } of toArray(view.messages)) {
    const chip = chips.find((one) => words.some(({ id }) => id === one.fact));
    if (chip !== undefined) return { by: chip.label, at, source: from };
  }
  return null;
}

const lifting = new WeakMap<Scenario, ReadonlyMap<string, readonly string[]>>();

/** Facts that have a mark and are over, or were never so, for whoever hears this one. */
function liftedBy(scenario: Scenario, fact: string): readonly string[] {
  const known = lifting.get(scenario) ?? allLifting(scenario);
  lifting.set(scenario, known);
  return known.get(fact) ?? [];
}

function allLifting(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  const shown = scenario.facts.filter(
    ({ shows, versions }) =>
      shows !== undefined || versions.some((version) => version.shows !== undefined),
  );
  return new Map(
    scenario.facts.map(({ id, refutes, becomesTrue }) => [
      id,
      shown
        // What becomes true by the very trigger by which another ends is the word that it is over.
        .filter((other) => other.id === refutes || isSame(other.ends, becomesTrue))
        .map((other) => other.id),
    ]),
  );
}

function isSame(ends: unknown, begins: unknown): boolean {
  return ends !== undefined && JSON.stringify(ends) === JSON.stringify(begins);
}
