import type { Message } from '#knowledge/message.ts';
import type { ExerciseEvent, EventOf } from '../events.ts';
import type { AgencyView, ProposalView, View } from '../view.ts';
import type { Seeing } from './seeing.ts';

/** Working together: invitations, who is here, meetings, M/ETHANE, joint decisions. */
export function seeJoint({ seat }: Seeing, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'invitation.sent':
      return event.seat === seat ? event.agencies.reduce(invited, view) : view;
    case 'commander.together':
      return event.seat === seat
        ? withYou(view, event.agency, event.place === 'conference' ? 'conference' : 'together')
        : view;
    case 'commander.apart':
      return event.seat === seat ? withYou(view, event.agency, 'no') : view;
    case 'meeting.started': {
      const { id, agencies, missing, place, decision } = event;
      if (event.seat !== seat) return view;
      return {
        ...view,
        meeting: { id, agencies, place, since: event.at },
        meetings: [...view.meetings, { id, at: event.at, agencies, missing, place, decision }],
      };
    }
    case 'message.heard':
      return event.by === seat && event.half === undefined ? told(view, event.message) : view;
    case 'meeting.ended':
      return view.meeting?.id === event.id ? { ...view, meeting: null } : view;
    case 'command.accepted':
      return event.command.seat === seat && event.command.body.type === 'methane'
        ? { ...view, writing: { ...view.writing, [event.command.id]: event.command.body.fields } }
        : view;
    case 'methane.sent':
      return event.seat === seat ? methaneSent(view, event) : view;
    default:
      return seeDecision(seat, view, event);
  }
}

/** A service says what it has declared, or a commander who has taken over says who they are. */
function told(view: View, { from, declares, introduces }: Message): View {
  const before = view.agencies[from];
  if (before === undefined || (declares === undefined && introduces === undefined)) return view;
  const agency = {
    ...before,
    declared: declares ?? before.declared,
    commander: introduces ?? before.commander,
  };
  return { ...view, agencies: { ...view.agencies, [from]: agency } };
}

function methaneSent(view: View, event: EventOf<'methane.sent'>): View {
  const sent = {
    id: event.id,
    to: event.to,
    number: event.number,
    at: event.at,
    fields: view.writing[event.command] ?? {},
    passedTo: [],
  };
  return { ...view, methanes: [...view.methanes, sent] };
}

function seeDecision(seat: string, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'decision.proposed':
      if (event.seat !== seat) return view;
      return {
        ...view,
        proposals: [
          ...view.proposals,
          {
            id: event.id,
            decision: event.body.decision,
            at: event.at,
            body: event.body,
            votes: [],
            outcome: 'open',
          },
        ],
      };
    case 'decision.voted':
      return proposal(view, event.proposal, (before) => ({
        ...before,
        votes: [
          ...before.votes,
          { agency: event.agency, vote: event.vote, because: event.because },
        ],
      }));
    case 'decision.taken':
      return proposal(view, event.proposal, (before) => ({
        ...before,
        outcome: 'taken',
        reviewDue: event.reviewDue,
      }));
    case 'decision.refused':
      return proposal(view, event.proposal, (before) => ({
        ...before,
        outcome: 'refused',
        because: event.because,
      }));
    default:
      return view;
  }
}

/** Who is here already stays here while asked again. */
function invited(view: View, agency: string): View {
  const now = view.agencies[agency]?.withYou;
  return now === 'together' || now === 'conference' ? view : withYou(view, agency, 'invited');
}

function withYou(view: View, agency: string, state: AgencyView['withYou']): View {
  const before = view.agencies[agency];
  if (before === undefined) return view;
  return { ...view, agencies: { ...view.agencies, [agency]: { ...before, withYou: state } } };
}

function proposal(view: View, id: string, change: (before: ProposalView) => ProposalView): View {
  if (!view.proposals.some((other) => other.id === id)) return view;
  return {
    ...view,
    proposals: view.proposals.map((other) => (other.id === id ? change(other) : other)),
  };
}
