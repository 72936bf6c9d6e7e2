import { expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { scoreOf } from '#scoring/score.ts';
import { umpireBasis } from '#scoring/umpire/basis.ts';
import type { ExerciseEventBody } from '#exercise/events.ts';
import { aFact, aNeed, aScenario } from '../support/a-scenario.ts';
import {
  aJournal,
  anchors,
  becomesTrue,
  hears,
  tells,
  type Happening,
} from '../support/a-journal.ts';

function failures(scenario: Scenario, ...happenings: (Happening | readonly Happening[])[]) {
  const journal = aJournal(...happenings);
  const card = scoreOf(scenario, journal, anchors);
  return umpireBasis(scenario, journal, { card, anchors }).failures;
}

const gas = aFact('gas', {
  letter: 'hazards',
  lifeSafety: true,
  means: { hazard: ['cloud'] },
  needs: [aNeed('ambulance', 'critical', { grace: 300, expiry: 900 })],
});
const exposed: ExerciseEventBody = {
  type: 'crew.exposed',
  unit: 'amb-1',
  zone: 'cloud',
  agency: 'ambulance',
  crew: 2,
} as ExerciseEventBody;

test('a life-safety fact that came after its expiry, or never, is listed with its evidence', () => {
  const scenario = aScenario({ facts: [gas] });
  const known = [becomesTrue(0, 'gas'), hears(60, { fact: 'gas' })];
  const [never] = failures(scenario, ...known);
  expect(never).toMatchObject({ kind: 'life-safety-expired', line: 'recall:gas@0/ambulance' });
  expect(never?.events.length).toBeGreaterThan(0);
  // Known from the note at 90: 15 minutes later is 990. Taken in at 1000 it is past, at 980 late only.
  const late = tells(940, { fact: 'gas' }, { to: ['ambulance'], takes: 60 });
  expect(failures(scenario, ...known, late)).toHaveLength(1);
  const justLate = tells(920, { fact: 'gas' }, { to: ['ambulance'], takes: 60 });
  expect(failures(scenario, ...known, justLate)).toEqual([]);
});

test('what is not on life safety, or merely useful, or could not be known, is not listed', () => {
  const plain = aScenario({ facts: [{ ...gas, lifeSafety: false }] });
  expect(failures(plain, becomesTrue(0, 'gas'), hears(60, { fact: 'gas' }))).toEqual([]);
  const useful = { ...gas, needs: [aNeed('council', 'useful', { grace: 300, expiry: 900 })] };
  const known = [becomesTrue(0, 'gas'), hears(60, { fact: 'gas' })];
  expect(failures(aScenario({ facts: [useful] }), ...known)).toEqual([]);
  const scenario = aScenario({ facts: [gas] });
  expect(failures(scenario, becomesTrue(0, 'gas'), [1800, exposed])).toEqual([]);
});

test('a crew that went in unwarned while the trainee knew is listed, and not before they knew', () => {
  const scenario = aScenario({ facts: [gas] });
  const known = [becomesTrue(0, 'gas'), hears(600, { fact: 'gas' })];
  const told = tells(640, { fact: 'gas' }, { to: ['ambulance'] });
  const kinds = (at: number) =>
    failures(scenario, ...known, told, [at, exposed]).map(({ kind }) => kind);
  expect(kinds(1500)).toEqual(['crew-unwarned']);
  expect(kinds(500)).toEqual([]);
});

test('a disclosure of severity 2 is listed, one of severity 1 is not', () => {
  const needs = [aNeed('council', 'prohibited')];
  const run = (handling: 'need-to-know' | 'responders') =>
    failures(
      aScenario({ facts: [aFact('raid', { handling, needs })] }),
      becomesTrue(0, 'raid'),
      hears(60, { fact: 'raid' }),
      tells(120, { fact: 'raid' }, { to: ['council'] }),
    ).map(({ kind, line }) => [kind, line]);
  expect(run('need-to-know')).toEqual([['disclosure', 'handling:raid']]);
  expect(run('responders')).toEqual([]);
});
