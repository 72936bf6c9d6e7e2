import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { append, type Chain } from '#kernel/chain.ts';
import type { MessageView } from '#exercise/view.ts';
import { createNames } from '#ui/desk/names.ts';
import { newsWords, toldOf } from '#ui/desk/announce/news-words.ts';
import { english } from '#ui/text/english.ts';
import type { Words } from '#ui/text/i18n.ts';
import { anEmptyView } from '../support/an-empty-view.ts';
import { deskBrief } from '../support/desk-brief.ts';
import { messages } from '../support/desk-messages.ts';

const i18n = createInstance({ lng: 'en', resources: { en: english }, defaultNS: 'desk' });
await i18n.init();
const deskWords = i18n.t as unknown as Words<'desk'>;
const names = createNames(deskBrief, deskWords);
const [first] = messages;

function said(...parts: readonly Partial<MessageView>[]) {
  if (first === undefined) throw new Error('Nothing was said.');
  let chain: Chain<MessageView> = null;
  for (const part of parts) {
    chain = append(chain, { ...first, text: 'Nothing to report.', ...part });
  }
  return anEmptyView({ messages: chain });
}

const newsOf = (view: ReturnType<typeof said>) =>
  newsWords(view, toldOf(anEmptyView()), names, deskWords);

test('one message is told with its words, politely', () => {
  expect(newsOf(said({ from: 'police' }))).toEqual({
    polite: 'From Police: Nothing to report.',
    urgent: '',
  });
});

test('what cannot wait is told at once', () => {
  expect(newsOf(said({ from: 'ambulance', priority: 'immediate' }))).toEqual({
    polite: '',
    urgent: 'Immediate, from Ambulance: Nothing to report.',
  });
});

test('several are told as a number, and what of them cannot wait from whom', () => {
  const four = said(
    { from: 'fire', priority: 'immediate' },
    { from: 'police' },
    { from: 'police', priority: 'urgent' },
    { from: 'council' },
  );
  expect(newsOf(four)).toEqual({
    polite: '',
    urgent: '4 new messages, 1 immediate from Fire and rescue, 1 urgent from Police.',
  });
  expect(newsOf(said({ from: 'police' }, { from: 'council' }, { from: 'police' })).polite).toBe(
    '3 new messages from Police, Borough council.',
  );
});

test('one’s own words are no news, and long ones are cut between words', () => {
  expect(newsOf(said({ direction: 'out' }))).toEqual({ polite: '', urgent: '' });
  const words = 'twelve-sign '.repeat(20).trim();
  // Thirteen words of eleven letters with a blank behind each are 156; one more would be 167.
  expect(newsOf(said({ from: 'police', text: words })).polite).toBe(
    `From Police: ${'twelve-sign '.repeat(13).trim()}…`,
  );
});
