import { InvariantError } from '#kernel/invariant.ts';
import type { AgencyEvent, Intent } from './events.ts';

/** Words that come with the event: what is held against it, what is missing, when they could set out. */
type Quoted = 'against' | 'missing' | 'lead';

export interface Reason {
  readonly because: string;
  readonly quotes?: Quoted;
}

/**
 * What a chart may do, by name. The machine does none of it: whoever runs the chart reads the
 * name, what stands beside it and the event, and makes an intent. So the words of an answer are
 * data, which the pages of docs/agencies show.
 */
export const actions = {
  attend: (_args: unknown, _answer: Reason & { readonly accept: boolean }) => {},
  vote: (_args: unknown, _vote: Reason & { readonly vote: 'agree' | 'amend' | 'dissent' }) => {},
  respond: (_args: unknown, _answer: Reason & { readonly accept: boolean }) => {},
  declare: (
    _args: unknown,
    _declaration: Reason & { readonly status: 'standby' | 'declared' | 'cancelled' },
  ) => {},
  report: () => {},
};

type ActionParams = {
  readonly [Name in keyof typeof actions]: Parameters<(typeof actions)[Name]>[1];
};

/** The intent of one of a chart's actions, taken with the event that led to it. */
export function intentOf(type: string, params: unknown, event: AgencyEvent): Intent {
  switch (type) {
    case 'attend': {
      const answer = params as ActionParams['attend'];
      if (event.type !== 'INVITED') throw new InvariantError(`Not an invitation: ${event.type}`);
      return {
        do: 'attend',
        invitation: event.invitation,
        accept: answer.accept,
        because: wordsOf(answer, event),
      };
    }
    case 'vote': {
      const { vote, ...reason } = params as ActionParams['vote'];
      if (event.type !== 'PROPOSED') throw new InvariantError(`Not a proposal: ${event.type}`);
      return { do: 'vote', proposal: event.proposal, vote, because: wordsOf(reason, event) };
    }
    case 'respond': {
      const answer = params as ActionParams['respond'];
      return {
        do: 'respond',
        to: answeredOf(event),
        accept: answer.accept,
        because: wordsOf(answer, event),
      };
    }
    case 'declare': {
      const { status, because } = params as ActionParams['declare'];
      return { do: 'declare', status, because };
    }
    case 'report':
      return { do: 'report', unit: event.type === 'UNIT' ? event.unit : null };
    default:
      throw new InvariantError(`A chart may not use the action ${type}`);
  }
}

function answeredOf(event: AgencyEvent): string {
  switch (event.type) {
    case 'REQUESTED':
      return event.request;
    case 'ADVISED':
      return event.advice;
    case 'CHALLENGED':
      return event.challenge;
    case 'LINE_PUT':
      return event.line;
    default:
      throw new InvariantError(`Nothing to answer: ${event.type}`);
  }
}

/** The reason as a commander says it: their own words, then what the event has to add. */
function wordsOf({ because, quotes }: Reason, event: AgencyEvent): string {
  if (quotes === undefined) return because;
  if (quotes === 'lead') return event.type === 'REQUESTED' ? because + leadWords(event.lead) : '';
  const quoted = (event as Partial<Record<typeof quotes, string>>)[quotes] ?? '';
  return because === '' || quoted === '' ? because + quoted : `${because} ${quoted}`;
}

function leadWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 0) return ' They can set out at once.';
  if (minutes === 1) return ' They can set out in a minute.';
  if (minutes <= 90) return ` They can set out in ${minutes} minutes.`;
  return ` They can set out in about ${Math.round(minutes / 60)} hours.`;
}
