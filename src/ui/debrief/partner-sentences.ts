import { inWords } from '#kernel/time.ts';
import { iimarch } from '#doctrine/iimarch.ts';
import type { EventOf } from '#exercise/events.ts';
import type { OwnedAction, PartnerEvent } from '#exercise/events-partner.ts';
import type { Sentences, Telling } from './event-words.ts';
import { asWords, nameOf } from './name-book.ts';
import { factList, listed, partyName, partyNames, placeName, timeWords } from './telling.ts';

/** For what, or where: the task, else the place, else nothing. */
function purposeOf(
  telling: Telling,
  { task, place }: { readonly task?: string | undefined; readonly place?: string | undefined },
): string {
  if (task !== undefined) return telling.t('task', { task: nameOf(telling.book, 'task', task) });
  if (place === undefined) return '';
  return telling.t('requestPlace', { place: placeName(telling, place) });
}

function linkWords({ link }: EventOf<'link.opened'>, telling: Telling): string {
  const { book, t } = telling;
  const topics = link.topics.map((topic) => nameOf(book, 'topic', topic));
  return t(`link.opened.${link.kind}`, {
    parties: partyNames(telling, link.parties),
    first: partyNames(telling, link.parties.slice(0, 1)),
    others: partyNames(telling, link.parties.slice(1)),
    channel: nameOf(book, 'channel', link.channel),
    topics: topics.length === 0 ? '' : t('linkTopics', { topics: listed(topics, t('and')) }),
  });
}

function adviceWhat(telling: Telling, { body }: EventOf<'advice.given'>): string {
  const { book, t } = telling;
  return [
    body.unit === undefined ? '' : t('adviceUnit', { unit: nameOf(book, 'unit', body.unit) }),
    body.task === undefined ? '' : t('task', { task: nameOf(book, 'task', body.task) }),
    body.until === undefined ? '' : t('adviceHold', { time: inWords(body.until) }),
    body.avoid === undefined ? '' : t('adviceAvoid', { road: nameOf(book, 'road', body.avoid) }),
  ].join('');
}

function riskWords(telling: Telling, { hazards }: EventOf<'risk.assessed'>): string {
  const { t } = telling;
  return hazards
    .map(({ words, rating, tells, untold = [] }) =>
      t('riskHazard', {
        words,
        rating: t(`rating.${rating}`),
        tells:
          tells !== undefined
            ? t('riskTells', { agency: partyName(telling, tells) })
            : untold.length > 0
              ? t('riskUntold', { agencies: partyNames(telling, untold) })
              : '',
      }),
    )
    .join('; ');
}

function actionWords(telling: Telling, action: OwnedAction) {
  const { book } = telling;
  return {
    owner: partyName(telling, action.owner),
    to: partyNames(telling, action.to),
    facts: factList(telling, action.carries),
    capability: asWords(action.capability ?? ''),
    purpose: purposeOf(telling, action),
    topic: nameOf(book, 'topic', action.topic ?? ''),
    due: timeWords(telling, action.due),
  };
}

/** An action agreed earlier, by its id. */
function agreedWords(telling: Telling, id: string): { owner: string; what: string } {
  const action = telling.index.agreed.get(id);
  if (action === undefined) return { owner: telling.t('party.none'), what: asWords(id) };
  const words = actionWords(telling, action);
  return { owner: words.owner, what: telling.t(`actionWhat.${action.does}`, words) };
}

function lineWords({ index }: Telling, id: string): string {
  return index.lines.get(id)?.says ?? asWords(id);
}

export const partnerSentences: Sentences<PartnerEvent['type']> = {
  'link.opened': linkWords,
  'link.failed': ({ party, why }, telling) =>
    telling.t('link.failed', { party: partyName(telling, party), why }),
  'request.made': ({ of, capability, task, place, reason, due }, telling) =>
    telling.t('request.made', {
      agency: partyName(telling, of),
      capability: asWords(capability),
      purpose: purposeOf(telling, { task, place }),
      due: due === undefined ? '' : telling.t('dueBy', { time: timeWords(telling, due) }),
      reason,
    }),
  'request.answered': ({ request, agency, accepted, because, unit, from }, telling) => {
    const { book, t, index } = telling;
    return t(accepted ? 'request.answered.yes' : 'request.answered.no', {
      agency: partyName(telling, agency),
      capability: asWords(index.requests.get(request)?.capability ?? request),
      unit: unit === undefined ? '' : t('requestUnit', { unit: nameOf(book, 'unit', unit) }),
      from: from === undefined ? '' : t('requestFrom', { time: timeWords(telling, from) }),
      because,
    });
  },
  'advice.given': (event, telling) =>
    telling.t(`advice.given.${event.body.advice}`, {
      agency: partyName(telling, event.body.to),
      what: adviceWhat(telling, event),
      because: event.body.because,
    }),
  'advice.answered': ({ agency, accepted, because }, telling) =>
    telling.t(accepted ? 'advice.answered.yes' : 'advice.answered.no', {
      agency: partyName(telling, agency),
      because,
    }),
  'challenge.put': ({ parties, topic, says }, telling) =>
    telling.t('challenge.put', {
      agencies: partyNames(telling, parties),
      topic: nameOf(telling.book, 'topic', topic),
      says,
    }),
  'challenge.answered': ({ agency, differed, because }, telling) =>
    telling.t(differed ? 'challenge.answered.yes' : 'challenge.answered.no', {
      agency: partyName(telling, agency),
      because,
    }),
  'incident.declared': ({ agency, status, because }, telling) =>
    telling.t(`incident.declared.${status}`, { agency: partyName(telling, agency), because }),
  'brief.given': ({ to, fields }, telling) => {
    const said = iimarch.flatMap(({ id, label }) => {
      const entry = fields[id];
      return entry === undefined ? [] : [telling.t('methaneField', { label, says: entry.says })];
    });
    return telling.t('brief.given', {
      agencies: partyNames(telling, to),
      fields: said.join('; '),
    });
  },
  'risk.assessed': (event, telling) =>
    telling.t('risk.assessed', {
      agencies: partyNames(telling, event.agencies),
      hazards: riskWords(telling, event),
    }),
  'line.put': ({ with: agencies, says }, telling) =>
    telling.t('line.put', { agencies: partyNames(telling, agencies), says }),
  'line.answered': ({ agency, accepted, because }, telling) =>
    telling.t(accepted ? 'line.answered.yes' : 'line.answered.no', {
      agency: partyName(telling, agency),
      because,
    }),
  'line.released': ({ line }, telling) =>
    telling.t('line.released', { says: lineWords(telling, line) }),
  'line.refused': ({ line, by }, telling) =>
    telling.t('line.refused', {
      agencies: partyNames(telling, by),
      says: lineWords(telling, line),
    }),
  'handover.given': ({ to, says }, telling) =>
    to === 'relief'
      ? telling.t('handover.given.relief', { says })
      : telling.t('handover.given.agency', { agency: partyName(telling, to), says }),
  'commander.relieved': ({ agency, from, to, title, inPost }, telling) =>
    telling.t('commander.relieved', {
      agency: partyName(telling, agency),
      from,
      to,
      title,
      time: timeWords(telling, inPost),
    }),
  'action.agreed': ({ action }, telling) =>
    telling.t(`action.agreed.${action.does}`, actionWords(telling, action)),
  'action.done': ({ action }, telling) => telling.t('action.done', agreedWords(telling, action)),
  'action.lapsed': ({ action, why }, telling) =>
    telling.t('action.lapsed', { ...agreedWords(telling, action), why }),
  'plan.read': ({ plan }, { book, t }) => t('plan.read', { plan: nameOf(book, 'plan', plan) }),
};
