import { expect, test } from 'vitest';
import { impactsOf } from '#scoring/partners/impacts.ts';
import { aDecision, aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import { aJournal, becomesTrue, holds, type Happening } from '../support/a-journal.ts';

const scenario = aScenario({
  // Its essential facts are the bridge and the peak.
  decisions: [aDecision()],
  facts: [
    aFact('bridge', { needs: [aNeed('fire', 'critical'), aNeed('police', 'useful')] }),
    aFact('peak', { needs: [aNeed('council', 'critical')] }),
    aFact('rvp', {
      shows: { place: 'yard', as: 'rvp' },
      needs: [aNeed('fire', 'critical'), aNeed('ambulance', 'important')],
    }),
  ],
  tasks: [
    {
      id: 'move-residents',
      label: 'Move residents',
      place: 'p',
      needs: [{ capability: 'seats', units: 1 }],
      deadline: 2000,
    },
  ],
});

function impact(id: string, ...happenings: Happening[]) {
  const found = impactsOf(scenario, aJournal(...happenings)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No impact ${id}`);
  return found;
}
const holding = (at: number, holder: string, fact: string, version = 0) =>
  holds(at, { fact, version }, { holder, from: 'nilo' });
const meets = (at: number, ...agencies: string[]): Happening => [
  at,
  {
    type: 'meeting.started',
    id: `m-${at}`,
    seat: 'nilo',
    agencies,
    place: 'conference',
    missing: [],
    review: false,
  },
];
const taken: Happening = [
  1300,
  {
    type: 'decision.taken',
    proposal: 'p',
    decision: 'evacuate',
    option: 'now',
    provisional: false,
  },
];

test('the first joint meeting is the first with two commanders', () => {
  expect(impact('first-meeting', meets(600, 'fire'), meets(900, 'fire', 'police'))).toMatchObject({
    value: 900,
    says: 'Commanders of 2 services first met with you at 00:15.',
  });
  expect(impact('first-meeting')).toMatchObject({ value: null, events: [] });
});

test('the first joint decision', () => {
  expect(impact('first-decision', taken)).toMatchObject({
    value: 1300,
    says: '‘Evacuate the home’ was the first joint decision, at 00:21.',
  });
});

test('the picture is shared once all who critically need the core facts hold them as they stand', () => {
  const both = [becomesTrue(0, 'bridge'), becomesTrue(300, 'peak')];
  const before = [holding(100, 'fire', 'bridge'), holding(400, 'council', 'peak')];
  expect(impact('shared-picture', ...both, ...before).value).toBe(400);
  // A new version at 350 breaks it, until fire hold that too at 700.
  const changed = [becomesTrue(350, 'bridge', 1), holding(700, 'fire', 'bridge', 1)];
  expect(impact('shared-picture', ...both, ...before, ...changed).value).toBe(700);
  // Before the peak was known there was nothing to share; then the council never heard of it.
  expect(impact('shared-picture', ...both, holding(100, 'fire', 'bridge')).value).toBeNull();
});

test('one rendezvous point once all who need it hold it', () => {
  const rvp = [becomesTrue(0, 'rvp'), holding(100, 'fire', 'rvp')];
  expect(impact('one-rvp', ...rvp).value).toBeNull();
  expect(impact('one-rvp', ...rvp, holding(250, 'ambulance', 'rvp')).value).toBe(250);
});

const agreed = (id: string, due: number): Happening => [
  900,
  {
    type: 'action.agreed',
    action: {
      id,
      meeting: 'm',
      seat: 'nilo',
      owner: 'fire',
      does: 'tell',
      carries: [],
      to: ['police'],
      due,
    },
  },
];

test('of joint work that fell due, how much was done in time', () => {
  const work = impact(
    'joint-work',
    taken,
    [1900, { type: 'task.done', task: 'move-residents' }],
    agreed('in-time', 1200),
    [1100, { type: 'action.done', action: 'in-time' }],
    agreed('late', 1200),
    [1250, { type: 'action.done', action: 'late' }],
    agreed('not-yet-due', 9000),
  );
  // The task and one action of two: 2 ÷ 3. The last falls due after the end.
  expect(work).toMatchObject({ value: 66.7, n: 3 });
  expect(work.says).toBe('2 of 3 pieces of joint work were done by their deadline.');
});

test('a task done after its deadline was not', () => {
  const late: Happening = [2001, { type: 'task.done', task: 'move-residents' }];
  expect(impact('joint-work', taken, late)).toMatchObject({ value: 0, n: 1 });
  expect(impact('joint-work')).toMatchObject({ value: null, n: 0 });
});
