import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import type { AskingBody, View } from '#exercise/view.ts';
import { countdown, countdownSaid } from '#ui/desk/now/countdown.ts';
import {
  askOnWay,
  callOnWay,
  inviteOnWay,
  isTwice,
  onWayOf,
  requestOnWay,
} from '#ui/desk/partners/on-way.ts';
import { english } from '#ui/text/english.ts';
import type { Words } from '#ui/text/i18n.ts';
import { anEmptyView, anUnheardAgency } from '../support/an-empty-view.ts';

type Kind = View['voice']['queue'][number]['kind'];

const action = (command: string, kind: Kind, ...parties: string[]) => ({
  id: `v-${command}`,
  seat: 'nilo',
  command,
  kind,
  label: '',
  seconds: 20,
  with: parties,
});

const call: AskingBody = { type: 'call', to: 'police' };
const ask: AskingBody = {
  type: 'ask',
  of: 'council',
  topic: 'shelter',
  channel: 'phone',
  within: 300,
};
const boat: AskingBody = {
  type: 'request',
  of: 'fire',
  capability: 'boat',
  place: 'weir',
  reason: 'Deep water.',
  channel: 'phone',
};
const invite: AskingBody = {
  type: 'invite',
  agencies: ['police', 'fire'],
  place: 'chapel',
  purpose: 'To decide.',
  channel: 'phone',
};

const shelter = { id: 'shelter', label: 'Rest centre' };

test('what is being said or waits to be said is on its way to whom it is for, and nobody else', () => {
  const view = anEmptyView({
    asking: { c1: call, c2: ask, c3: boat, c4: invite },
    voice: {
      current: { action: action('c1', 'call', 'police'), since: 0, until: 20 },
      queue: [
        action('c2', 'ask', 'council'),
        action('c3', 'request', 'fire'),
        // Police were asked already: one call for each of them.
        action('c4', 'invite', 'fire'),
      ],
    },
  });
  expect(callOnWay(view, { type: 'call', to: 'police' })).toEqual({ is: 'saying' });
  expect(callOnWay(view, { type: 'call', to: 'police', reach: 'deputy' })).toBeNull();
  expect(callOnWay(view, { type: 'call', to: 'council' })).toBeNull();
  expect(askOnWay(view, 'council', shelter)).toEqual({ is: 'queued' });
  expect(askOnWay(view, 'council', { id: 'power', label: 'Power' })).toBeNull();
  expect(requestOnWay(view, 'fire', { capability: 'boat' })).toEqual({ is: 'queued' });
  expect(requestOnWay(view, 'fire', { capability: 'boat', place: 'weir' })).toEqual({
    is: 'queued',
  });
  expect(requestOnWay(view, 'fire', { capability: 'boat', task: 'evacuate' })).toBeNull();
  expect(inviteOnWay(view, 'fire')).toEqual({ is: 'queued' });
  expect(inviteOnWay(view, 'police')).toBeNull();
  const { topics } = { topics: [shelter] };
  expect(onWayOf(view, { ...ask, channel: 'mail' }, { topics })).toEqual({ is: 'queued' });
  expect(onWayOf(view, { type: 'log', text: 'Noted.' }, { topics })).toBeNull();
});

test('what was asked is waited for until it is late; only then it is asked again unasked', () => {
  const wait = { id: 'w-c2', seat: 'nilo', on: 'council', about: 'Rest centre', due: 400, at: 100 };
  const waiting = anEmptyView({ now: 220, waits: [{ ...wait, state: 'waiting' }] });
  expect(askOnWay(waiting, 'council', shelter)).toEqual({ is: 'waiting', since: 100 });
  const late = anEmptyView({ now: 500, waits: [{ ...wait, state: 'late' }] });
  expect(askOnWay(late, 'council', shelter)).toEqual({ is: 'late', since: 100 });
  const answered = anEmptyView({ waits: [{ ...wait, state: 'answered' }] });
  expect(askOnWay(answered, 'council', shelter)).toBeNull();
  expect(
    [waiting, late, answered].map((view) => isTwice(askOnWay(view, 'council', shelter))),
  ).toEqual([true, false, false]);
});

test('a request is on its way until it is answered; who is invited, comes or is here is so', () => {
  const { partners } = anEmptyView();
  const request = {
    id: 'r-1',
    at: 60,
    of: 'fire',
    capability: 'boat',
    place: 'weir',
    reason: 'Deep water.',
    due: 600,
    answer: null,
  };
  const open = anEmptyView({ now: 300, partners: { ...partners, requests: [request] } });
  expect(requestOnWay(open, 'fire', { capability: 'boat' })).toEqual({ is: 'waiting', since: 60 });
  expect(requestOnWay({ ...open, now: 601 }, 'fire', { capability: 'boat' })).toEqual({
    is: 'late',
    since: 60,
  });
  const answer = { at: 90, accepted: false, because: 'None is left.' };
  const settled = anEmptyView({ partners: { ...partners, requests: [{ ...request, answer }] } });
  expect(requestOnWay(settled, 'fire', { capability: 'boat' })).toBeNull();
  const agencies = {
    fire: anUnheardAgency('fire', { withYou: 'travelling' }),
    police: anUnheardAgency('police', { withYou: 'declined' }),
  };
  expect(inviteOnWay(anEmptyView({ agencies }), 'fire')).toEqual({ is: 'travelling' });
  // Who declined may well be asked again.
  expect(inviteOnWay(anEmptyView({ agencies }), 'police')).toBeNull();
});

test('a time is counted down to the second, in figures and in words', async () => {
  const i18n = createInstance({ lng: 'en', resources: { en: english }, defaultNS: 'desk' });
  await i18n.init();
  const t = i18n.t as unknown as Words<'desk'>;
  expect([0, 50, 60, 125, 600, -3].map((seconds) => countdown(t, seconds))).toEqual([
    '0 s',
    '50 s',
    '1:00',
    '2:05',
    '10:00',
    '0 s',
  ]);
  expect([50, 125].map((seconds) => countdownSaid(t, seconds))).toEqual(['50 s', '2 min 5 s']);
});
