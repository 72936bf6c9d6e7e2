import type { CommandOf } from '#command/command.ts';
import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import type { View } from '#exercise/view.ts';
import { statusHeard, statusWords, type Status } from '../declared.ts';
import type { Part, Wish } from '../wish.ts';
import type { Colleagues } from './colleagues.ts';
import type { Reading } from './reads.ts';

/** How much has to be known for a first M/ETHANE, and how much news makes another. */
const firstOn = 4;
/** Whoever is first at the scene does not wait for more. */
const firstAtScene = 2;
const nextOn = 3;
/** Between two. Seconds. */
const between = 900;

/** Opens a decision log, and keeps it: what was decided and why. */
export function createLogger(): Part {
  const logged = new Set<string>();
  return (view): Wish | null => {
    const taken = view.proposals.find(({ id, outcome }) => outcome === 'taken' && !logged.has(id));
    const [about, text] =
      logged.size === 0
        ? ['start', 'Log opened. Nothing is known for certain yet; life comes first.']
        : [taken?.id, `Decided jointly: ${taken?.body.aim ?? ''} Reviewed as things change.`];
    if (about === undefined) return null;
    return {
      urgency: 400,
      commands: [{ type: 'log', text }],
      done: () => logged.add(about),
    };
  };
}

type Fields = CommandOf<'methane'>['fields'];
type Entry = { says: string; items: string[] };

/** A M/ETHANE early, from what was noted by then, and again on news. */
export function createReporter(
  { brief: { seat } }: Colleagues,
  read: (view: View) => readonly Reading[],
): Part {
  // To one's own control, and to each that takes it as from its own: the rooms are not to wait for each other.
  const rooms = [undefined, ...seat.controls];
  let sentAt: number | null = null;
  return (view): Wish | null => {
    const open = read(view).filter(({ isRestricted, isHearsay }) => !isRestricted && !isHearsay);
    const since = sentAt;
    const news = since === null ? open : open.filter(({ note }) => note.at > since);
    const first = seat.role === 'jeso' ? firstAtScene : firstOn;
    const enough = since === null ? news.length >= first : news.length >= nextOn;
    const isTime = since === null || view.now - since >= between;
    // Beside command it is command that reports, until there is a major incident in it.
    if (seat.role === 'plt' && statusHeard(view) === 'not-declared') return null;
    if (!enough || !isTime || view.moving !== null) return null;
    return {
      urgency: since === null ? 290 : 150,
      commands: rooms.map((to) => ({
        type: 'methane' as const,
        ...(to === undefined ? {} : { to }),
        fields: worksheet(news, statusHeard(view)),
      })),
      done: () => {
        sentAt = view.now;
      },
    };
  };
}

function worksheet(news: readonly Reading[], status: Status): Fields {
  const fields: Partial<Record<MethaneField, Entry>> = {};
  for (const { id } of methaneFields) {
    const own = news.filter(({ letter }) => letter === id).map(({ note }) => note);
    if (own.length === 0) continue;
    fields[id] = {
      says: own.map(({ words }) => words).join('. '),
      items: own.map((note) => note.id),
    };
  }
  const { majorIncident, ...others } = fields;
  return {
    ...others,
    majorIncident: { says: statusWords[status], items: [], ...majorIncident, status },
  };
}
