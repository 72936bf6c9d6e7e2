import { readMarkup, type Scenario } from '#scenario/scenario.ts';
import type { Condition } from '#scenario/schema/condition.ts';
import type { View } from '#exercise/view.ts';

export function hasHeard({ notes }: View, fact: string): boolean {
  return notes.some((note) => note.fact === fact);
}

/** Whether a seat can tell that a condition of the scenario holds; false where it cannot tell. */
export function seemsMet(scenario: Scenario, view: View, condition: Condition): boolean {
  const again = (part: Condition) => seemsMet(scenario, view, part);
  if ('at' in condition) return view.now >= condition.at;
  if ('all' in condition) return condition.all.every(again);
  if ('any' in condition) return condition.any.some(again);
  if ('held' in condition) return isHeld(view, condition.held);
  if ('fired' in condition) return isHeardOf(scenario, view, condition.fired);
  if ('decided' in condition) {
    const { decision, option } = condition.decided;
    return view.proposals.some(
      ({ body, outcome }) =>
        outcome === 'taken' &&
        body.decision === decision &&
        (option === undefined || body.choice === option),
    );
  }
  return false;
}

/** By the seat itself, or by a service that it knows to have it. */
function isHeld({ seat, notes }: View, { by, fact }: { by: string; fact: string }): boolean {
  return notes.some(
    (note) =>
      note.fact === fact && (by === seat || (note.standing[by] ?? 'not-told') !== 'not-told'),
  );
}

/** The words of an inject have come to this seat. */
function isHeardOf(scenario: Scenario, view: View, id: string): boolean {
  const inject = scenario.injects.find((one) => one.id === id);
  if (inject === undefined || !inject.to.includes(view.seat)) return false;
  const { text } = readMarkup(inject.text);
  for (let link = view.messages; link !== null; link = link.rest) {
    if (link.last.from === inject.from && link.last.text === text) return true;
  }
  return false;
}
