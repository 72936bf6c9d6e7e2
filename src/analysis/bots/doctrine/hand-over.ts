import type { View } from '#exercise/view.ts';
import type { Part, Wish } from '../wish.ts';
import type { Colleagues } from './colleagues.ts';
import type { Reading } from './reads.ts';

/** So long before the end whoever leads recovery is told how things stand. Seconds. */
const handOver = 300;
const worthHandingOver = 10;

/** Before the end, tells whoever leads recovery how it stands and, by name, what is open. */
export function createHandOver(
  colleagues: Colleagues,
  read: (view: View) => readonly Reading[],
): Part {
  let isDone = false;
  return (view): Wish | null => {
    const { role } = colleagues.brief.seat;
    const [council] = colleagues.of(['council']);
    const isTime = view.now >= colleagues.brief.length - handOver;
    // Recovery is handed over by those who work between services, not by those with groups of people or first at a scene.
    const isTheirs = role === 'nilo' || role === 'nclo';
    if (isDone || council === undefined || !isTime || !isTheirs) return null;
    const items = read(view)
      .filter((one) => one.weight >= 2 && !one.isRestricted && !one.isHearsay)
      .toSorted((a, b) => b.weight - a.weight || b.note.at - a.note.at)
      .slice(0, worthHandingOver)
      .map(({ note }) => note.id);
    return {
      urgency: 340,
      commands: [{ type: 'hand-over', to: council, items, says: openIn(colleagues, view) }],
      done: () => {
        isDone = true;
      },
    };
  };
}

/** Decisions and their reviews, work under way, links that stand and answers that are awaited. */
export function openIn({ brief }: Colleagues, view: View): string {
  const nameOf = (id: string) => brief.agencies.find((agency) => agency.id === id)?.name ?? id;
  const decided = brief.decisions.filter(({ id }) =>
    view.proposals.some(({ decision, outcome }) => decision === id && outcome === 'taken'),
  );
  const manned = new Set(Object.values(view.units).map(({ to }) => to));
  const work = brief.tasks.filter(({ place }) => manned.has(place));
  const awaited = view.waits.filter(({ state }) => state !== 'answered');
  const parts = [
    ...decided.map(({ title }) => `Decided, and to be reviewed: ${title}.`),
    ...work.map(({ label }) => `Under way: ${label}.`),
    ...view.partners.links.map(({ parties }) => `In touch: ${parties.map(nameOf).join(', ')}.`),
    ...awaited.map(({ on, about }) => `Still awaited from ${nameOf(on)}: ${about}.`),
  ];
  return parts.length === 0 ? 'Nothing is open that we know of.' : parts.join(' ');
}

/** The first commander at the scene has it from whoever held it: all that is known, with what is open. */
export function createSceneHandOver(
  colleagues: Colleagues,
  read: (view: View) => readonly Reading[],
): Part {
  return (view): Wish | null => {
    if (colleagues.brief.seat.role !== 'jeso') return null;
    const first = colleagues
      .of(['police', 'fire', 'ambulance'])
      .find((id) => view.agencies[id]?.withYou === 'together');
    if (first === undefined || view.methanes.length === 0) return null;
    const items = read(view)
      .filter((one) => !one.isRestricted && !one.isHearsay && one.weight >= 2)
      .toSorted((a, b) => b.weight - a.weight || b.note.at - a.note.at)
      .slice(0, worthHandingOver)
      .map(({ note }) => note.id);
    return {
      // After whatever may harm somebody: it ends what the first at the scene has to do.
      urgency: 210,
      commands: [{ type: 'hand-over', to: first, items, says: openIn(colleagues, view) }],
      done: () => {},
    };
  };
}
