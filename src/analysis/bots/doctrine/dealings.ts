import type { View } from '#exercise/view.ts';
import type { Part, Wish } from '../wish.ts';
import type { Colleagues } from './colleagues.ts';
import type { Reading } from './reads.ts';

/** How often the same has to be relayed before two control rooms are put in touch, and how many links can be kept. */
const relayedBefore = 3;
const mostLinks = 2;

type Read = (view: View) => readonly Reading[];

/** Puts two control rooms in touch when it finds itself between them again and again, and they hear each other nowhere. */
export function createLinker(colleagues: Colleagues, read: Read): Part {
  const { controls, isOnAir } = colleagues;
  const tried = new Set<string>();
  return (view): Wish | null => {
    if (controls === undefined || view.partners.links.length >= mostLinks) return null;
    const relayed = new Map<string, number>();
    for (const { note } of read(view)) {
      for (const [agency, standing] of Object.entries(note.standing)) {
        if (standing === 'not-told' || standing === 'theirs') continue;
        const key = `${note.source}/${agency}`;
        relayed.set(key, (relayed.get(key) ?? 0) + 1);
      }
    }
    const often = [...relayed].find(([key, times]) => {
      const parties = key.split('/');
      return (
        times >= relayedBefore &&
        !tried.has(key) &&
        !parties.every(isOnAir) &&
        parties.every((party) => controls.members.includes(party))
      );
    });
    if (often === undefined) return null;
    return {
      urgency: 140,
      commands: [{ type: 'connect', parties: often[0].split('/'), link: 'controls' }],
      done: () => tried.add(often[0]),
    };
  };
}

/** Whoever takes over a command is briefed on what matters most: what they need not find out anew. */
export function createBriefer(colleagues: Colleagues, read: Read): Part {
  const briefed = new Set<string>();
  return (view): Wish | null => {
    const { role, agency } = colleagues.brief.seat;
    // An officer who works for one commander briefs that one; others have their own liaison.
    const fresh = Object.values(view.agencies).find(
      ({ id, commander }) =>
        commander !== null &&
        !briefed.has(`${id}/${commander.name}`) &&
        (role !== 'plt' || id === agency),
    );
    const items = read(view)
      .filter((one) => one.weight === 3 && !one.isRestricted && !one.isHearsay)
      .slice(-5)
      .map(({ note }) => note.id);
    if (fresh === undefined || items.length === 0) return null;
    return {
      urgency: 235,
      commands: [
        {
          type: 'brief',
          to: [fresh.id],
          channel: colleagues.phone ?? 'phone',
          fields: {
            information: { says: 'This is how it stands.', items },
            intent: { says: 'Save life; no crew in a hazard that it was not told of.' },
            risk: { says: 'What can still change is what we review next.' },
          },
        },
      ],
      done: () => briefed.add(`${fresh.id}/${fresh.commander?.name ?? ''}`),
    };
  };
}
