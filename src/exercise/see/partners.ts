import type { Message } from '#knowledge/message.ts';
import type { CommandBody } from '#command/command.ts';
import type { EventOf, ExerciseEvent } from '../events.ts';
import { putsAgain } from '../partners/put-to-partners.ts';
import type { View } from '../view.ts';
import type { PartnersView } from '../view-partners.ts';
import type { Seeing } from './seeing.ts';

export const noPartners: PartnersView = {
  links: [],
  requests: [],
  advice: [],
  challenges: [],
  risks: [],
  briefs: [],
  lines: [],
  unreached: [],
  handovers: [],
  actions: [],
  plans: [],
};

/**
 * What this seat set going with partners, and what it heard them answer. What then flows over a link
 * is not seen here: the officer knows that the link is open, and hears no more of it than others do.
 */
export function seePartners({ seat }: Seeing, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'call.failed':
      return event.seat === seat ? notReached(view, event) : view;
    case 'command.accepted':
      return event.command.seat === seat ? putAgain(view, event.command.body) : view;
    case 'link.opened':
      return event.link.seat === seat ? linkOpened(view, event) : view;
    case 'challenge.put':
      return event.seat === seat ? challengePut(view, event) : view;
    case 'line.put':
      return event.seat === seat ? linePut(view, event) : view;
    case 'line.released':
      return lineIs(view, event.line, { outcome: 'released' });
    case 'line.refused':
      return lineRefused(view, event);
    case 'handover.given':
      return event.seat === seat ? handedOver(view, event) : view;
    case 'message.heard':
      return event.by === seat && event.half === undefined
        ? answerHeard(view, event.message)
        : view;
    default:
      return view;
  }
}

/** The view with something changed of what is under way with partners. */
function withPartners(view: View, change: Partial<PartnersView>): View {
  return { ...view, partners: { ...view.partners, ...change } };
}

function notReached(view: View, event: EventOf<'call.failed'>): View {
  const { action: id, at, agency, why, put, routes } = event;
  if (put === undefined) return view;
  const missed = { id, at, agency, why, put, routes };
  return withPartners(view, { unreached: [...view.partners.unreached, missed] });
}

/** What is tried again is on its way, and no longer what could not be put. */
function putAgain(view: View, body: CommandBody): View {
  const { unreached } = view.partners;
  const left = unreached.filter(({ put, agency }) => !putsAgain(put, agency, body));
  return left.length === unreached.length ? view : withPartners(view, { unreached: left });
}

function linkOpened(view: View, { link, at }: EventOf<'link.opened'>): View {
  return withPartners(view, { links: [...view.partners.links, { ...link, at }] });
}

function challengePut(view: View, event: EventOf<'challenge.put'>): View {
  const { id, at, parties, topic, says } = event;
  const put = { id, at, parties, topic, says, answers: [] };
  return withPartners(view, { challenges: [...view.partners.challenges, put] });
}

function linePut(view: View, { id, at, with: partners, says }: EventOf<'line.put'>): View {
  const put = { id, at, with: partners, says, outcome: 'open' as const, answers: [] };
  return withPartners(view, { lines: [...view.partners.lines, put] });
}

type LineView = PartnersView['lines'][number];

function lineIs(view: View, id: string, change: Partial<LineView>): View {
  if (!view.partners.lines.some((line) => line.id === id)) return view;
  return withPartners(view, {
    lines: view.partners.lines.map((line) => (line.id === id ? { ...line, ...change } : line)),
  });
}

/** Who has not answered and is named was not to be had. */
function lineRefused(view: View, { line: id, by }: EventOf<'line.refused'>): View {
  const line = view.partners.lines.find((other) => other.id === id);
  if (line === undefined) return view;
  const unheard = by
    .filter((agency) => !line.answers.some((answer) => answer.agency === agency))
    .map((agency) => ({ agency, accepted: false, because: 'Could not be reached.' }));
  return lineIs(view, id, { outcome: 'refused', answers: [...line.answers, ...unheard] });
}

function handedOver(view: View, { id, at, to }: EventOf<'handover.given'>): View {
  return withPartners(view, { handovers: [...view.partners.handovers, { id, at, to }] });
}

/** A partner's answer counts from when it is heard. */
function answerHeard(view: View, { from: agency, answers }: Message): View {
  if (answers === undefined) return view;
  const { to, accepted, because } = answers;
  const { challenges, lines } = view.partners;
  if (lines.some(({ id }) => id === to)) {
    return withPartners(view, {
      lines: lines.map((line) =>
        line.id === to
          ? { ...line, answers: [...line.answers, { agency, accepted, because }] }
          : line,
      ),
    });
  }
  if (!challenges.some(({ id }) => id === to)) return view;
  return withPartners(view, {
    challenges: challenges.map((challenge) =>
      challenge.id === to
        ? {
            ...challenge,
            answers: [...challenge.answers, { agency, differed: accepted, because }],
          }
        : challenge,
    ),
  });
}
