import { beforeAll, describe, expect, test } from 'vitest';
import type { BotName } from '#analysis/bots/bots.ts';
import { playBot } from '#analysis/play-bot.ts';
import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { PartnerFeedback } from '#scoring/feedback.ts';
import { feedbackOf } from '#scoring/partners/feedback-of.ts';
import { impactsOf } from '#scoring/partners/impacts.ts';
import { brackwater } from '../support/brackwater.ts';

let scenario: Scenario;
let runs: Readonly<Record<'reference' | 'spam' | 'silent', Run>>;

interface Run {
  readonly journal: readonly ExerciseEvent[];
  readonly feedback: readonly PartnerFeedback[];
}

beforeAll(async () => {
  scenario = await brackwater();
  const run = (bot: BotName): Run => {
    const { journal } = playBot(scenario, { bot, seed: 2, seat: 'nilo' });
    return { journal, feedback: feedbackOf(scenario, journal) };
  };
  runs = { reference: run('reference'), spam: run('spam'), silent: run('silent') };
});

const names = ['reference', 'spam', 'silent'] as const;
const remarksOf = ({ helped, didNot }: PartnerFeedback) => [...helped, ...didNot];
const complainsOfTraffic = ({ didNot }: PartnerFeedback) =>
  didNot.some(({ says }) => /no use|did nothing for us/.test(says));

describe.each(names)('what partners say of %s', (name) => {
  test('every commander in post says something, and not more than four things', () => {
    const { journal, feedback } = runs[name];
    const inPost = journal.flatMap((event) =>
      event.type === 'agency.changed' && event.region === 'command' && event.from === 'none'
        ? [event.agency]
        : [],
    );
    expect(inPost.length).toBeGreaterThan(5);
    expect([...new Set(feedback.map(({ agency }) => agency))].toSorted()).toEqual(
      [...new Set(inPost)].toSorted(),
    );
    const counts = feedback.map((one) => remarksOf(one).length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  });

  test('every remark rests on events that happened', () => {
    const { journal, feedback } = runs[name];
    const seqs = new Set(journal.map(({ seq }) => seq));
    const remarks = feedback.flatMap(remarksOf);
    const unfounded = remarks.filter(
      ({ events }) => events.length === 0 || events.some((seq) => !seqs.has(seq)),
    );
    expect(remarks.length).toBeGreaterThan(8);
    expect(unfounded).toEqual([]);
  });

  test('nobody names a fact that their service did not hold by then', () => {
    const { journal, feedback } = runs[name];
    const named = feedback.flatMap((one) =>
      remarksOf(one).flatMap((remark) => {
        const said = scenario.facts.filter(({ versions }) =>
          versions.some(({ label }) => remark.says.includes(`‘${label}’`)),
        );
        return said.map(({ id }) => ({ agency: one.agency, fact: id, remark }));
      }),
    );
    const unheld = named.filter(({ agency, fact, remark }) => {
      const last = Math.max(...remark.events);
      return !journal.some(
        (event) =>
          event.type === 'fact.held' &&
          event.holder === agency &&
          event.fact === fact &&
          event.seq <= last,
      );
    });
    // Who was told nothing has nothing to name.
    expect(named.length).toBeGreaterThanOrEqual(name === 'silent' ? 0 : 6);
    expect(unheld).toEqual([]);
  });
});

test('who is told everything complains of the traffic; who is told what they need does not', () => {
  expect(runs.spam.feedback.filter(complainsOfTraffic).length).toBeGreaterThanOrEqual(4);
  expect(runs.reference.feedback.filter(complainsOfTraffic)).toEqual([]);
  expect(runs.silent.feedback.filter(complainsOfTraffic)).toEqual([]);
});

test('whoever played, the commander relieved and the relief each speak once', () => {
  for (const name of names) {
    const fire = runs[name].feedback.filter(({ agency }) => agency === 'fire');
    expect(fire.map(({ commander }) => commander.name)).toEqual(['Tomasz Wren', 'Aoife Larkin']);
  }
});

test('working jointly came to something in the reference and to nothing in silence', () => {
  const value = (name: keyof typeof runs, id: string) =>
    impactsOf(scenario, runs[name].journal).find((one) => one.id === id)?.value;
  for (const id of ['first-meeting', 'first-decision', 'shared-picture', 'one-rvp']) {
    expect(value('reference', id)).toBeGreaterThan(0);
  }
  for (const id of ['first-meeting', 'first-decision', 'shared-picture', 'joint-work']) {
    expect(value('silent', id)).toBeNull();
  }
});
