import { expect, test } from 'vitest';
import {
  regionsOf,
  startChart,
  stepChart,
  type AgencyEvent,
  type ChartName,
} from '#agencies/chart.ts';
import type { Signal } from '#doctrine/signals.ts';
import { decided, learned, unit } from './alphabet.ts';
import { input } from './walk.ts';

const evacuate = decided('evacuate');
const unanswered: AgencyEvent = { type: 'UNANSWERED', about: 'access' };

function of(...signals: Signal[]): AgencyEvent {
  return learned({ signals });
}

/** The postures that a chart goes through, each event in turn; `wait` lets the delay that it stands in come due. */
function postures(name: ChartName, ...given: readonly (AgencyEvent | 'wait')[]): string[] {
  let step = startChart(name, input);
  let due: AgencyEvent | undefined;
  return given.map((event) => {
    const next = event === 'wait' ? due : event;
    if (next === undefined) throw new Error(`${name} waits for nothing`);
    step = stepChart(name, step.snapshot, next);
    due = step.begun.findLast(({ id }) => id.includes('.posture.'))?.event;
    return regionsOf(step.snapshot)['posture'] ?? '';
  });
}

test.each<[ChartName, (AgencyEvent | 'wait')[], string[]]>([
  [
    'police',
    [of('disorder'), of('violence'), of('violence'), 'wait', of('calm'), of('calm')],
    ['engage', 'contain', 'disperse', 'contain', 'engage', 'patrol'],
  ],
  [
    'police',
    [learned({ closes: true }), evacuate, unit('done')],
    ['cordon', 'evacuation', 'cordon'],
  ],
  [
    'fire',
    [learned({ hazard: true }), 'wait', evacuate, unit('done'), of('resolved')],
    ['control', 'ready', 'rescue', 'ready', 'assess'],
  ],
  [
    'ambulance',
    [of('contamination'), 'wait', 'wait', unanswered, unit('done')],
    ['hazardousArea', 'triage', 'medicalAdvice', 'transfer', 'standby'],
  ],
  ['ambulance', [learned({ letter: 'number' }), evacuate], ['standby', 'transfer']],
  ['council', [learned({ level: 3 }), 'wait', of('calm')], ['prepare', 'restCentre', 'recovery']],
  [
    'council',
    [unit('departed', { commander: true }), learned({ closes: true }), evacuate],
    ['liaison', 'highways', 'prepare'],
  ],
  [
    'environment',
    [learned({ level: 3 }), learned({ hazard: true }), of('resolved')],
    ['warning', 'severe', 'monitor'],
  ],
  ['environment', [unanswered], ['warning']],
  [
    'health',
    [of('plume'), 'wait', evacuate, of('resolved')],
    ['precaution', 'airQualityCell', 'scienceCell', 'watching'],
  ],
  ['meteorology', [of('fire'), of('plume'), 'wait'], ['warning', 'modelling', 'plumeIssued']],
  [
    'power',
    [of('supply-at-risk'), decided('isolate'), of('outage'), unit('done')],
    ['prepare', 'isolate', 'restore', 'monitor'],
  ],
  ['power', [of('flooding'), unanswered], ['prepare', 'isolate']],
  [
    'water',
    [of('outage'), of('contamination'), of('resolved'), 'wait'],
    ['protect', 'alternative', 'flushing', 'monitor'],
  ],
  [
    'highways',
    [learned({ closes: true }), evacuate, learned({ closes: true })],
    ['divert', 'priorityRoute', 'divert'],
  ],
  [
    'voluntary',
    [of('people-at-risk'), 'wait', of('missing-person'), unit('done')],
    ['mustering', 'ready', 'search', 'ready'],
  ],
  ['operator', [of('fire'), 'wait', evacuate], ['alarm', 'secured', 'evacuating']],
  [
    'organiser',
    [of('disorder'), of('violence'), 'wait', of('calm')],
    ['watchful', 'stopped', 'clearing', 'running'],
  ],
  ['responder', [of('violence'), unit('departed'), unit('done')], ['ready', 'engaged', 'ready']],
])('%s: %j', (name, given, expected) => {
  expect(postures(name, ...given)).toEqual(expected);
});

test('nobody changes posture on a rumour alone', () => {
  const rumour = learned({ signals: ['violence'], sourcing: 'rumour' });
  expect(postures('police', rumour)).toEqual(['patrol']);
  expect(postures('police', { ...rumour, sourcing: 'second-hand' } as AgencyEvent)).toEqual([
    'contain',
  ]);
});

test('a decision changes the posture of those whom it directs to something', () => {
  expect(postures('police', decided('isolate'))).toEqual(['patrol']);
  expect(postures('power', of('flooding'), evacuate, decided('isolate'))).toEqual([
    'prepare',
    'prepare',
    'isolate',
  ]);
});
