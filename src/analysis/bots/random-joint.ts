import type { CommandName } from '#command/command.ts';
import { methaneFieldIds } from '#doctrine/methane.ts';
import { offeredBy } from '#exercise/view-offered.ts';
import { currentNotes } from './noting.ts';
import {
  channelTo,
  someAgency,
  someNotes,
  someTopic,
  type Choice,
  type Make,
} from './random-choice.ts';

/** Notes that one proposal rests on. */
const mostRelied = 12;

/** Those with the officer, in the room or on the line. */
function present({ view }: Choice): string[] {
  return Object.values(view.agencies)
    .filter(({ withYou }) => withYou === 'together' || withYou === 'conference')
    .map(({ id }) => id);
}

function half(
  { pick }: Choice,
  about: string,
  items: readonly { readonly id: string }[],
): string[] {
  return items
    .filter(({ id }) => pick(`${about}/${id}`, [true, false]) === true)
    .map(({ id }) => id);
}

const connect: Make = (choice) => {
  const { brief, view, pick } = choice;
  const parties = [someAgency(choice), someAgency(choice, 'other')];
  const controls = brief.channels.find(({ kind }) => kind === 'control-to-control');
  const members = controls?.members ?? [];
  const canBe = members.length === 0 || parties.every((party) => members.includes(party));
  const isNew = !view.partners.links.some((link) =>
    parties.every((one) => link.parties.includes(one)),
  );
  if (controls === undefined || parties[0] === parties[1] || !canBe || !isNew) return null;
  const link = pick('link', ['controls', 'feed', 'conference'] as const) ?? 'controls';
  return { type: 'connect', parties, link, topics: link === 'feed' ? [someTopic(choice)] : [] };
};

const methane: Make = (choice) => {
  const field = choice.pick('field', methaneFieldIds);
  if (field === undefined || field === 'majorIncident' || choice.view.moving !== null) return null;
  return { type: 'methane', fields: { [field]: { says: 'As noted.', items: someNotes(choice) } } };
};

/** One agency by chance, or, as often, all who take one decision and are not there yet. */
function someToInvite(choice: Choice): string[] {
  const { brief, pick } = choice;
  const decision = pick('called', offeredBy(brief, choice.view.now));
  const away = decision?.entitled.filter((id) => !present(choice).includes(id)) ?? [];
  const isForAll = away.length > 0 && pick('for-all', [true, false]) === true;
  return isForAll ? away : [someAgency(choice)];
}

const invite: Make = (choice) => {
  const agencies = someToInvite(choice);
  const place = choice.pick('where', ['conference', choice.view.place]) ?? 'conference';
  const isHere = choice.brief.geometry.places.some(({ id }) => id === place);
  return {
    type: 'invite',
    agencies,
    place: isHere ? place : 'conference',
    purpose: 'To see how it stands.',
    channel: agencies.length > 1 ? 'phone' : channelTo(choice, agencies[0] ?? ''),
  };
};

const meet: Make = (choice) => {
  if (present(choice).length === 0) return null;
  const decision = choice.pick('decision', offeredBy(choice.brief, choice.view.now))?.id;
  const review = choice.view.proposals.some(
    (one) => one.decision === decision && one.outcome === 'taken',
  );
  return {
    type: 'meet',
    items: someNotes(choice),
    ...(decision === undefined ? {} : { decision, review }),
  };
};

const propose: Make = (choice) => {
  const { brief, view, pick } = choice;
  const there = present(choice);
  const open = offeredBy(brief, view.now).filter(
    ({ id, entitled }) =>
      entitled.every((agency) => there.includes(agency)) &&
      !view.proposals.some(({ decision, outcome }) => decision === id && outcome !== 'refused'),
  );
  const decision = pick('decision', open);
  const option = pick('option', decision?.options ?? []);
  if (decision === undefined || option === undefined || view.moving !== null) return null;
  return {
    type: 'propose',
    decision: decision.id,
    items: half(choice, 'relied', currentNotes(view)).slice(0, mostRelied),
    hazards: half(choice, 'hazard', decision.hazards),
    powers: half(choice, 'power', decision.powers),
    choice: option.id,
  };
};

const assessRisk: Make = (choice) => {
  const [hazard] = someNotes(choice);
  const tells = choice.pick('tells', present(choice));
  if (hazard === undefined || tells === undefined) return null;
  const rating = choice.pick('rating', ['low', 'medium', 'high', 'very-high'] as const) ?? 'high';
  return { type: 'assess-risk', hazards: [{ hazard, rating, controls: 'Keep back.', tells }] };
};

const challenge: Make = (choice) => {
  const party = someAgency(choice);
  return {
    type: 'challenge',
    parties: [party],
    topic: someTopic(choice),
    items: someNotes(choice),
    says: 'Does that fit with what you have?',
    channel: channelTo(choice, party),
  };
};

const request: Make = (choice) => {
  const { brief, pick } = choice;
  const owner = pick(
    'owner',
    brief.agencies.filter(({ capabilities }) => capabilities.length > 0),
  );
  const capability = pick('capability', owner?.capabilities ?? []);
  const task = pick('task', brief.tasks)?.id;
  if (owner === undefined || capability === undefined || task === undefined) return null;
  return { type: 'request', of: owner.id, capability, task, reason: 'Nothing nearer is left.' };
};

const advise: Make = (choice) => {
  const { brief, pick } = choice;
  const unit = pick('unit', brief.units);
  const task = pick('task', brief.tasks)?.id;
  const advice = pick('advice', ['commit', 'hold', 'withdraw', 'declare'] as const);
  if (unit === undefined || task === undefined || advice === undefined) return null;
  return {
    type: 'advise',
    to: unit.agency,
    advice,
    ...(advice === 'declare' ? {} : { unit: unit.id, task }),
    ...(advice === 'hold' ? { until: 300 } : {}),
    items: someNotes(choice),
    because: 'It may be better so.',
  };
};

const brief: Make = (choice) => {
  const [item] = currentNotes(choice.view);
  const to = someAgency(choice);
  if (item === undefined) return null;
  return {
    type: 'brief',
    to: [to],
    channel: channelTo(choice, to),
    fields: { information: { says: 'This is how it stands.', items: someNotes(choice) } },
  };
};

const publicLine: Make = (choice) => {
  const channel = choice.brief.channels.find(({ kind }) => kind === 'public')?.id;
  if (channel === undefined) return null;
  const says = 'Please keep away and listen to the radio.';
  return { type: 'public-line', with: [someAgency(choice)], says, items: [], channel };
};

/** To the relief it would end the exercise: to an agency only. */
const handOver: Make = (choice) => ({
  type: 'hand-over',
  to: someAgency(choice),
  items: someNotes(choice),
  says: 'This is how it stands.',
});

/** What is done with partners, beside speaking to them one by one. */
export const jointCommands: Readonly<Partial<Record<CommandName, Make>>> = {
  advise,
  'assess-risk': assessRisk,
  brief,
  challenge,
  connect,
  'hand-over': handOver,
  invite,
  meet,
  methane,
  propose,
  'public-line': publicLine,
  request,
};
