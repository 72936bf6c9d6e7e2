import { versionText } from '#knowledge/knowledge.ts';
import type { Carried, Message } from '#knowledge/message.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { View } from '../view.ts';
import { markIdOf, type LiftedMark, type MarkView } from '../view-map.ts';
import type { Seeing } from './seeing.ts';

// The officer's own map, in practice only, for in assessment words stay words. A mark stands for what was
// heard of a fact. It goes when something heard takes its place: a newer version, what refutes it, or the
// word that it is over.

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
  return heard === null ? lifted : withHeard(lifted, heard);
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
  const over = view.lifted.find(({ id }) => id === heard.id);
  if (over !== undefined) {
    // Known to be over before it was heard, or heard again from somebody who does not know that it is.
    if (over.mark !== null) return view;
    return {
      ...view,
      lifted: [...view.lifted.filter((one) => one !== over), { ...over, mark: heard }],
    };
  }
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

function without(view: View, fact: string, word: Omit<LiftedMark, 'id' | 'mark'>): View {
  const id = markIdOf(fact);
  if (view.lifted.some((one) => one.id === id)) return view;
  const mark = view.marks.find((one) => one.id === id) ?? null;
  const marks = mark === null ? view.marks : view.marks.filter((one) => one !== mark);
  return { ...view, marks, lifted: [...view.lifted, { id, mark, ...word }] };
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
