import type { MethaneField } from '#doctrine/methane.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { aFact, aNeed, aScenario } from './a-scenario.ts';
import {
  aJournal,
  becomesTrue,
  hears,
  holds,
  sees,
  speaks,
  tells,
  type Happening,
} from './a-journal.ts';

/** Three hours with something to tell of every kind. */
export const richScenario: Scenario = aScenario({
  clock: { start: 0, length: 10_800 },
  facts: [
    aFact('critical', { letter: 'hazards', needs: [aNeed('fire', 'critical')] }),
    aFact('important', { letter: 'access', needs: [aNeed('police', 'important')] }),
    aFact('useful', { letter: 'number', needs: [aNeed('council', 'useful')] }),
    aFact('unopened', { letter: 'type', needs: [aNeed('fire', 'critical')] }),
    aFact('two', {
      letter: 'emergencyServices',
      needs: [aNeed('fire', 'critical'), aNeed('ambulance', 'important')],
    }),
    aFact('lesser', {
      letter: 'exactLocation',
      needs: [aNeed('fire', 'critical'), aNeed('ambulance', 'useful')],
    }),
    aFact('wind', { letter: 'hazards', lifeSafety: true }),
    aFact('raid', {
      handling: 'need-to-know',
      tearLine: 'avoid',
      needs: [aNeed('council', 'prohibited')],
    }),
    aFact('avoid', { letter: 'access', needs: [aNeed('fire', 'critical')] }),
    aFact('dam', { neverTrue: true, letter: 'hazards', topic: 'river' }),
    aFact('sound', {
      letter: 'type',
      topic: 'dam',
      refutes: 'dam',
      needs: [aNeed('fire', 'critical'), aNeed('ambulance', 'important')],
    }),
    aFact('rvp', { letter: 'access', needs: [aNeed('council', 'prohibited')] }),
  ],
});

function methane(at: number, number: number, by: Partial<Record<MethaneField, string>>): Happening {
  const fields = Object.fromEntries(
    Object.entries(by).map(([field, fact]) => {
      const carries = [{ fact, version: 0, sourcing: 'official' as const }];
      return [field, { says: 'Words.', carries }];
    }),
  );
  const id = `methane-${number}`;
  return [at, { type: 'methane.sent', id, command: `c-${at}`, seat: 'nilo', number, fields }];
}

function question(at: number, id: string, topic: string): Happening {
  const put = { id, from: 'police', seat: 'nilo', topic, text: '?', due: at + 300, message: 'm' };
  return [at, { type: 'question.put', question: put }];
}

const badly = { loss: 30, garble: 0, congestion: 0, down: false };
const hearsay = { fact: 'dam', sourcing: 'second-hand' } as const;

function asksAgain(at: number): Happening[] {
  return tells(at, { fact: 'important' }, { to: ['police'], readBack: true, takes: null });
}

/** Something in part of everything: told half late, half read back, half reported, and doubted. */
const happenings: (Happening | readonly Happening[])[] = [
  ...['critical', 'important', 'useful', 'two', 'lesser', 'raid', 'avoid', 'rvp'].flatMap(
    (fact) => [[becomesTrue(0, fact)], hears(0, { fact })],
  ),
  becomesTrue(0, 'unopened'),
  hears(0, { fact: 'unopened' }, { notedAfter: null }),
  tells(530, { fact: 'critical' }, { to: ['fire'], takes: 100, readBack: true }),
  tells(600, { fact: 'avoid' }, { to: ['fire'], takes: 30 }),
  tells(900, { fact: 'unopened' }, { to: ['fire'], takes: 0 }),
  speaks(1000, 1120, ['note-critical-0']),
  tells(1200, { fact: 'important' }, { to: ['police'], takes: 30 }),
  tells(2400, { fact: 'useful' }, { to: ['council'], takes: 30 }),
  tells(700, { fact: 'raid' }, { to: ['council'] }),
  tells(710, { fact: 'rvp' }, { to: ['council'] }),
  // One of two holds what both need, and one what another has some use for.
  sees(600, 'fire', 'two'),
  sees(600, 'fire', 'lesser'),
  becomesTrue(4000, 'important', 1),
  question(100, 'late', 'roads'),
  tells(550, { fact: 'critical' }, { to: ['police'], kind: 'answer', question: 'late' }),
  [550, { type: 'question.answered', question: 'late', says: 'known' }],
  question(5000, 'honest', 'river'),
  [5100, { type: 'question.answered', question: 'honest', says: 'not-known' }],
  // Two take a rumour for true until one hears better; two hold an old version of what both need.
  holds(1500, hearsay, { holder: 'fire', from: 'public' }),
  holds(1500, hearsay, { holder: 'ambulance', from: 'public' }),
  becomesTrue(1600, 'sound'),
  hears(1600, { fact: 'sound' }),
  tells(1700, { fact: 'sound' }, { to: ['fire'], takes: 60 }),
  sees(6000, 'ambulance', 'two'),
  becomesTrue(7000, 'two', 1),
  // Said again: over a bad channel, with no read-back, when asked, and once for nothing.
  [1210, { type: 'channel.changed', channel: 'phone', ...badly, by: 'control' }],
  asksAgain(1300),
  asksAgain(1330),
  asksAgain(1500),
  question(1600, 'again', 'roads'),
  asksAgain(1700),
  asksAgain(1800),
  methane(900, 1, { hazards: 'critical', exactLocation: 'lesser', access: 'important' }),
  becomesTrue(2000, 'wind'),
  hears(2000, { fact: 'wind' }),
  methane(3380, 2, { hazards: 'wind' }),
  methane(3500, 3, { hazards: 'wind' }),
];
export const richJournal = aJournal(...happenings);
export const richAnchors = {
  silentAwareness: 0,
  referenceAwareness: 0.9,
  referencePrecision: 0.9,
  silentExposure: 0,
};
