import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { dayAt } from '#kernel/days.ts';
import { createNames } from '#ui/desk/names.ts';
import { english } from '#ui/text/english.ts';
import type { Words } from '#ui/text/i18n.ts';
import { deskBrief } from '../support/desk-brief.ts';

const i18n = createInstance({ lng: 'en', resources: { en: english }, defaultNS: 'desk' });
await i18n.init();
const t = i18n.t as unknown as Words<'desk'>;

const crowd = { id: 'march', size: 40, offers: [], contact: { name: 'O', title: 'Organiser' } };
const brief = {
  ...deskBrief,
  // Thursday from 16:00; twenty minutes on it is Saturday, 11:00.
  clock: { start: 57_600, jumps: [{ at: 1200, shows: 39_600 }] },
  acts: [
    { id: 'before', title: 'Before', starts: 0, day: 'Thursday' },
    { id: 'day', title: 'The day', starts: 1200, day: 'Saturday' },
  ],
  crowds: [
    { ...crowd, name: 'the march' },
    { ...crowd, id: 'block', name: 'the young tenants’ block' },
  ] as never,
};

test('a time of another day says which day it was, in a sentence and in a column', () => {
  const thursday = createNames(brief, t, dayAt(brief.acts, 1199));
  expect(thursday.time(660)).toBe('16:11');
  expect(thursday.time(1260)).toBe('11:01 on Saturday');
  const saturday = createNames(brief, t, dayAt(brief.acts, 1200));
  expect(saturday.time(660)).toBe('16:11 on Thursday');
  expect(saturday.stamp(660)).toBe('Thursday 16:11');
  expect(saturday.clock(660)).toBe('16:11');
  expect(saturday.stamp(1260)).toBe('11:01');
});

test('where there is one day no time says it', () => {
  const oneDay = { ...brief, acts: [{ id: 'all', title: 'All', starts: 0, day: 'Thursday' }] };
  expect(createNames(oneDay, t, dayAt(oneDay.acts, 300)).time(0)).toBe('16:00');
});

test('a group of people begins a line with a capital, and has letters that tell it from another', () => {
  const names = createNames(brief, t);
  expect(names.party('march')).toEqual({ short: 'MAR', name: 'The march' });
  expect(names.party('block')).toEqual({ short: 'YTB', name: 'The young tenants’ block' });
});

test('what can be asked for is in the words of the services, and otherwise in its own', () => {
  const { capability, capabilityWithin } = createNames(brief, t);
  expect(capability('hart')).toBe('Hazardous area response team (HART)');
  expect(capabilityWithin('hart')).toBe('hazardous area response team (HART)');
  expect(capability('swift-water-rescue')).toBe('Swift water rescue');
  expect(capabilityWithin('swift-water-rescue')).toBe('swift water rescue');
  // A word that every object has is no name of ours.
  expect(capability('constructor')).toBe('Constructor');
});
