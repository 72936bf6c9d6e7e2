import { unitPlace } from '#world/state.ts';
import type { ExerciseTurn } from '../body.ts';
import { changeDealings } from '../partners/dealings.ts';
import type { Link } from '../events-partner.ts';
import { linkChannel } from '../partners/link-flow.ts';
import { openLink } from '../perform/open-link.ts';

/** What a joint incident command unit is called among capabilities. */
const jointCommand = 'joint-command';

/** Whether a joint incident command unit stands at a place: a table, screens and radios of every service. */
export function hasJointCommand(turn: ExerciseTurn, place: string): boolean {
  return turn.body.scenario.units.some(
    (unit) =>
      unit.capabilities.includes(jointCommand) && unitPlace(turn.body.world, unit.id) === place,
  );
}

/** Those who meet in it have each other's radios at the table, and keep each other told while they are there. */
export function openExchange(
  turn: ExerciseTurn,
  meeting: { readonly id: string; readonly seat: string; readonly command: string },
  there: readonly string[],
): void {
  const channel = linkChannel(turn.body.scenario, there);
  if (there.length < 2 || channel === null) return;
  const isOpen = turn.body.dealings.links.some(
    (link) => isExchange(link) && there.every((agency) => link.parties.includes(agency)),
  );
  if (isOpen) return;
  openLink(turn, {
    id: exchangePrefix + meeting.id,
    seat: meeting.seat,
    command: meeting.command,
    parties: there,
    kind: 'controls',
    channel,
    topics: [],
  });
}

const exchangePrefix = 'link-at-table-';

function isExchange(link: Link): boolean {
  return link.id.startsWith(exchangePrefix);
}

/** A commander has left the table: what the others say there no longer reaches that service. */
export function leaveExchange(turn: ExerciseTurn, agency: string): void {
  const { links } = turn.body.dealings;
  if (!links.some((link) => isExchange(link) && link.parties.includes(agency))) return;
  const left = links.map((link) =>
    isExchange(link)
      ? { ...link, parties: link.parties.filter((party) => party !== agency) }
      : link,
  );
  changeDealings(turn, { links: left.filter((link) => link.parties.length > 1) });
}
