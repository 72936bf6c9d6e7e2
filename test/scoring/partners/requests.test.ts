import { expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { aScenario } from '../support/a-scenario.ts';
import { lineOf, scored, type Happening } from '../support/a-journal.ts';
import { answersRequest, requests } from '../support/partner-happenings.ts';

function aUnit(agency: string, capability: string) {
  const id = `${agency}-${capability}`;
  return { id, agency, name: id, capabilities: [capability], crew: 2, base: 'b', turnOut: 60 };
}
const bare = aScenario();
const scenario: Scenario = {
  ...bare,
  agencies: bare.agencies.map((agency) =>
    agency.id === 'council'
      ? { ...agency, chart: 'military', capabilities: [{ id: 'boat', lead: 600 }] }
      : agency,
  ),
  units: [aUnit('fire', 'boat'), aUnit('council', 'boat'), aUnit('police', 'cordon')],
  tasks: [
    {
      id: 'ferry',
      label: 'Ferry people over',
      place: 'p',
      needs: [{ capability: 'boat', units: 1 }],
      deadline: 1500,
    },
  ],
};
const boat = { of: 'fire', capability: 'boat', task: 'ferry' };
const worthOf = (card: ReturnType<typeof scored>, at: number) => {
  const { points, of } = lineOf(card, `request:r-${at}`);
  return [points, of];
};

test('of an owner, for what the task takes, in time', () => {
  const card = scored(scenario, requests(100, boat));
  expect(lineOf(card, 'request:r-100')).toMatchObject({
    points: 1,
    of: 1,
    says: 'At 00:01 you asked Fire for ‘boat’; it was theirs to give, what was needed, and in time.',
  });
});

test('of who has none, or for what the task does not take, nothing', () => {
  const card = scored(
    scenario,
    requests(100, { ...boat, of: 'police' }),
    requests(200, { ...boat, of: 'police', capability: 'cordon' }),
  );
  expect(worthOf(card, 100)).toEqual([0, 1]);
  expect(worthOf(card, 200)).toEqual([0, 1]);
});

test('that they had none free is not held against whoever asked', () => {
  const refused = answersRequest(160, 100, { agency: 'fire', accepted: false });
  expect(worthOf(scored(scenario, requests(100, boat), refused), 100)).toEqual([1, 1]);
});

test('the same again while it is asked for is doubled; after a refusal it is not', () => {
  const again = { ...boat, of: 'fire' };
  const doubled = scored(scenario, requests(100, boat), requests(200, again));
  const refused = scored(
    scenario,
    requests(100, boat),
    answersRequest(160, 100, { agency: 'fire', accepted: false }),
    requests(200, again),
  );
  expect(worthOf(doubled, 200)).toEqual([0, 1]);
  expect(worthOf(refused, 200)).toEqual([1, 1]);
});

test('the last resort before anybody nearer said no is hasty: half', () => {
  const last = { ...boat, of: 'council' };
  const hasty = scored(scenario, requests(100, last));
  const due = scored(
    scenario,
    requests(100, boat),
    answersRequest(160, 100, { agency: 'fire', accepted: false }),
    requests(200, last),
  );
  expect(worthOf(hasty, 100)).toEqual([0.5, 1]);
  expect(worthOf(due, 200)).toEqual([1, 1]);
});

test('lead time and turn-out have to fit the deadline: 840 + 600 + 60 does, a second more does not', () => {
  const last = { ...boat, of: 'council' };
  const refusal: Happening[] = [
    requests(10, boat),
    answersRequest(20, 10, { agency: 'fire', accepted: false }),
  ];
  expect(worthOf(scored(scenario, refusal, requests(840, last)), 840)).toEqual([1, 1]);
  expect(worthOf(scored(scenario, refusal, requests(841, last)), 841)).toEqual([0.5, 1]);
});

test('what was promised is held to when it gets there', () => {
  const promised = answersRequest(160, 100, {
    agency: 'fire',
    accepted: true,
    unit: 'fire-boat',
    from: 220,
  });
  const departs = (arrives: number): Happening => [
    220,
    { type: 'unit.departed', unit: 'fire-boat', from: 0, to: 'p', roads: [], legs: [], arrives },
  ];
  const inTime = scored(scenario, requests(100, { ...boat, due: 900 }), promised, departs(900));
  const late = scored(scenario, requests(100, { ...boat, due: 900 }), promised, departs(901));
  expect(worthOf(inTime, 100)).toEqual([1, 1]);
  expect(worthOf(late, 100)).toEqual([0.5, 1]);
});
