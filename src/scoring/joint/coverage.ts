import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import { groupBy, type JournalIndex } from '../journal-index.ts';
import { listed, makeLine, sum, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';

/**
 * Domain reference, section 6, L1: of those who ought to be at the table, how many were. One line
 * for each decision that fell due, by its fullest table, and one for each co-ordinating group that
 * met, by the mean of its meetings: many small meetings do not make up for an empty chair.
 */
export function coverageLines(index: JournalIndex): ScoreLine[] {
  const decisions = index.scenario.decisions
    .filter((decision) => decision.window.closes <= index.end)
    .map((decision) => decisionLine(index, decision));
  const ofGroup = groupBy(
    index.of('meeting.started').filter(({ seat }) => index.seats.has(seat)),
    ({ group }) => group ?? '',
  );
  const groups = (index.scenario.groups ?? []).flatMap(({ id, label, members }): ScoreLine[] => {
    const meetings = ofGroup.get(id) ?? [];
    return meetings.length === 0 ? [] : [groupLine(index, { id, label, members, meetings })];
  });
  return [...decisions, ...groups];
}

type Table = EventOf<'meeting.started'> | EventOf<'decision.proposed'>;

/** A proposal can only be put with everyone entitled at the table. */
function sittingAt(table: Table): readonly string[] {
  return table.type === 'meeting.started' ? table.agencies : table.to;
}

function decisionLine(index: JournalIndex, decision: Decision): ScoreLine {
  const { id, title, entitled } = decision;
  const { opens, closes } = decision.window;
  const weight = index.settings.coverageEntitled;
  const own = ({ seat, at }: Table) => index.seats.has(seat) && at < closes;
  const tables: Table[] = [
    ...index.of('meeting.started').filter((event) => event.decision === id && own(event)),
    ...index.of('decision.proposed').filter((event) => event.body.decision === id && own(event)),
  ];
  const there = (table: Table) => entitled.filter((agency) => sittingAt(table).includes(agency));
  const evidence = weigh(tables, (kept) =>
    Math.max(0, ...kept.map((table) => weight * there(table).length)),
  );
  const fullest = tables.toSorted((a, b) => there(b).length - there(a).length)[0];
  const absent =
    fullest === undefined
      ? entitled
      : entitled.filter((agency) => !there(fullest).includes(agency));
  const missing = listed(absent.map(index.nameOf));
  return makeLine('co-locate/coverage', {
    ...evidence,
    of: weight * entitled.length,
    about: id,
    window: absent.length > 0 ? { from: opens, to: closes } : undefined,
    says:
      fullest === undefined
        ? `For ‘${title}’ you held no meeting by ${index.clock(closes)}; ${missing} were due at the table.`
        : absent.length === entitled.length
          ? `For ‘${title}’ nobody entitled was at the table at ${index.clock(fullest.at)}: ${missing} were due there.`
          : `For ‘${title}’ everyone entitled${absent.length === 0 ? '' : ` but ${missing}`} was at the table at ${index.clock(fullest.at)}.`,
  });
}

interface GroupMet {
  readonly id: string;
  readonly label: string;
  readonly members: readonly string[];
  readonly meetings: readonly EventOf<'meeting.started'>[];
}

function groupLine(index: JournalIndex, { id, label, members, meetings }: GroupMet): ScoreLine {
  const { coverageEntitled, coverageMember } = index.settings;
  const entitled = new Set(index.scenario.decisions.flatMap((decision) => decision.entitled));
  const weightOf = (agency: string) => (entitled.has(agency) ? coverageEntitled : coverageMember);
  const seatsOf = (agencies: readonly string[]) => sum(agencies.map(weightOf));
  const evidence = weigh(meetings, (kept) => {
    if (kept.length === 0) return 0;
    const filled = kept.map(({ agencies }) =>
      seatsOf(members.filter((member) => agencies.includes(member))),
    );
    return sum(filled) / kept.length;
  });
  const away = members.filter((member) => meetings.some((one) => !one.agencies.includes(member)));
  const times = meetings.length === 1 ? 'once' : `${meetings.length} times`;
  return makeLine('co-locate/coverage', {
    ...evidence,
    of: seatsOf(members),
    about: `group/${id}`,
    says: `${label} met ${times}${away.length === 0 ? ', with all its members' : `; ${listed(away.map(index.nameOf))} missed at least one`}.`,
  });
}
