import type { CommandBody } from '#command/command.ts';
import type { PutToPartners } from '../events-partner.ts';

const puts: readonly CommandBody['type'][] = [
  'request',
  'advise',
  'challenge',
  'brief',
  'public-line',
  'connect',
];

/** Whether a command puts something to partners that then is in hand until they answer. */
export function isPutToPartners(body: CommandBody | null): body is PutToPartners {
  return body !== null && puts.includes(body.type);
}

/** Whether a later command puts the same matter to an agency again. */
export function putsAgain(put: PutToPartners, agency: string, later: CommandBody): boolean {
  switch (put.type) {
    case 'request':
      return later.type === 'request' && later.of === agency && later.capability === put.capability;
    case 'advise':
      return later.type === 'advise' && later.to === agency && later.advice === put.advice;
    case 'challenge':
      return (
        later.type === 'challenge' && later.topic === put.topic && later.parties.includes(agency)
      );
    case 'brief':
      return later.type === 'brief' && later.to.includes(agency);
    case 'public-line':
      return later.type === 'public-line' && later.says === put.says;
    default:
      return later.type === 'connect' && later.parties.includes(agency);
  }
}
