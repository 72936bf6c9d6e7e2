import type { CommandOf } from '#command/command.ts';
import type { Carried } from '#knowledge/message.ts';
import type { Happening } from './a-journal.ts';

/** A fact as it is cited: its first version, officially known, unless said otherwise. */
export function cites(fact: string, version = 0, sourcing: Carried['sourcing'] = 'official') {
  return { fact, version, sourcing };
}

export function challenges(
  at: number,
  parties: readonly string[],
  carries: readonly Carried[] = [],
  topic = 'roads',
): Happening {
  const id = `challenge-${at}`;
  return [
    at,
    { type: 'challenge.put', id, seat: 'nilo', parties, topic, says: 'They differ.', carries },
  ];
}

export function comparesAs(at: number, put: number, agency: string, differed: boolean): Happening {
  return [
    at,
    { type: 'challenge.answered', challenge: `challenge-${put}`, agency, differed, because: '' },
  ];
}

type Advice = CommandOf<'advise'>;

export function advises(
  at: number,
  advice: Partial<Advice> & Pick<Advice, 'to' | 'advice'>,
  carries: readonly Carried[] = [],
): Happening {
  const body: Advice = {
    type: 'advise',
    items: [],
    because: 'For their safety.',
    channel: 'phone',
    ...advice,
  };
  return [at, { type: 'advice.given', id: `a-${at}`, seat: 'nilo', body, carries }];
}

export function answersAdvice(
  at: number,
  given: number,
  agency: string,
  accepted: boolean,
): Happening {
  return [
    at,
    { type: 'advice.answered', advice: `a-${given}`, agency, accepted, because: 'I will.' },
  ];
}

type Fields = CommandOf<'brief'>['fields'];

export function briefs(
  at: number,
  to: readonly string[],
  fields: Fields,
  carries: readonly Carried[] = [],
): Happening {
  return [at, { type: 'brief.given', id: `b-${at}`, seat: 'nilo', to, fields, carries }];
}

export function putsLine(
  at: number,
  partners: readonly string[],
  carries: readonly Carried[],
): Happening {
  const id = `line-${at}`;
  return [at, { type: 'line.put', id, seat: 'nilo', with: partners, says: 'Stay away.', carries }];
}

export function agreesToLine(at: number, put: number, agency: string, accepted = true): Happening {
  return [at, { type: 'line.answered', line: `line-${put}`, agency, accepted, because: '' }];
}

export function releasesLine(at: number, put: number): Happening {
  return [at, { type: 'line.released', line: `line-${put}`, message: `m-${put}` }];
}

interface Asking {
  readonly of: string;
  readonly capability: string;
  readonly task?: string;
  readonly place?: string;
  readonly due?: number;
}

export function requests(at: number, asking: Asking): Happening {
  return [
    at,
    {
      type: 'request.made',
      id: `r-${at}`,
      seat: 'nilo',
      reason: 'Nobody nearer has one.',
      ...asking,
    },
  ];
}

export function answersRequest(
  at: number,
  made: number,
  answer: {
    readonly agency: string;
    readonly accepted: boolean;
    readonly unit?: string;
    readonly from?: number;
  },
): Happening {
  return [at, { type: 'request.answered', request: `r-${made}`, because: 'Yes.', ...answer }];
}

export function handsOver(
  at: number,
  to: string,
  says: string,
  carries: readonly Carried[] = [],
): Happening {
  return [at, { type: 'handover.given', id: `h-${at}`, seat: 'nilo', to, says, carries }];
}
