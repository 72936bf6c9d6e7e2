import { bad, type BadScenario, type Change } from './bad-scenario.ts';
import { open, probes, shut } from './changes.ts';

/** Numbers of the score, and margins, of the small scenario's own. */
const scoring = (...set: readonly string[]): Change => [
  'measures:\n',
  `scoring:\n${set.map((one) => `  ${one}\n`).join('')}measures:\n`,
];
const margins = (...list: readonly string[]): Change => [
  'measures:\n',
  `margins:\n${list.map((one) => `  - { measure: sharedAwareness, ${one} }\n`).join('')}measures:\n`,
];

/** Decisions, probes, numbers of the score and margins. */
export const badScoring: readonly BadScenario[] = [
  bad('no-good-option', 'options:', [
    ['note: Takes an hour.', 'note: Takes an hour.\n        worse: true'],
  ]),
  bad('probe-answer', 'options:', [
    probes(`${shut}\n        - { id: gone, says: Gone, rightIf: { at: T+15m } }`),
  ]),
  bad('probe-answer', 'options:', [
    probes(`${open}\n        - { id: gone, says: Gone, rightIf: { at: T+30m } }`),
  ]),
  bad('probe-answer', 'options:', [
    probes(
      '- { id: open, says: Open, rightIf: { measure: river, atMost: 9 } }\n        - { id: dry, says: Dry, rightIf: { measure: river, atMost: 9 } }',
    ),
  ]),
  bad('probe-answer', 'options:', [
    probes(`- { id: open, says: Open }\n        - { id: shut, says: Shut }`),
  ]),
  bad('probe-bank-small', 'each:', [probes(`${open}\n        ${shut}`, '[T+20m]', 2)]),
  // The default expiry of a critical need is 15 min, that of an important one 30.
  bad(
    'scoring-out-of-order',
    'graceCritical: 20m',
    [scoring('graceCritical: 20m')],
    'expiryCritical is the default here; set both',
  ),
  bad('scoring-out-of-order', 'expiryImportant: 5m', [scoring('expiryImportant: 5m')]),
  bad(
    'scoring-out-of-order',
    'ratingPartlyMet: 61',
    [scoring('ratingMet: 60', 'ratingPartlyMet: 61')],
    'ratingPartlyMet is 50 % if absent',
  ),
  bad('scoring-out-of-order', 'weightUseful: 3', [scoring('weightUseful: 3')]),
  bad(
    'scoring-nothing',
    'stageInformation: 0',
    [
      scoring(
        'stageInformation: 0',
        'stageRisk: 0',
        'stagePowers: 0',
        'stageOptions: 0',
        'stageReview: 0',
      ),
    ],
    'one of these has to weigh something: stageInformation, stageRisk, stagePowers, stageOptions, stageReview',
  ),
  bad('scoring-nothing', 'methaneMajorIncident: 0', [
    scoring(
      'methaneMajorIncident: 0',
      'methaneExactLocation: 0',
      'methaneType: 0',
      'methaneHazards: 0',
      'methaneAccess: 0',
      'methaneNumber: 0',
      'methaneEmergencyServices: 0',
    ),
  ]),
  bad('scoring-nothing', 'linkWorth: 0', [scoring('linkWorth: 0')], 'linkWorth is 6 if absent'),
  bad('margin-never-holds', 'than: spam', [margins('bot: spam, than: spam, by: 5')]),
  bad('margin-never-holds', 'atMost: 40', [
    margins('bot: reference, atLeast: 50', 'bot: reference, atMost: 40'),
  ]),
  // doctrine at least 60 and reference 50 above it would be 110 of 100.
  bad('margin-never-holds', 'by: 50', [
    margins('bot: doctrine, atLeast: 60', 'bot: reference, than: doctrine, by: 50'),
  ]),
  // Round in a ring: each has to be above the one before.
  bad('margin-never-holds', 'bot: silent', [
    margins(
      'bot: spam, than: silent, by: 1',
      'bot: doctrine, than: spam, by: 1',
      'bot: silent, than: doctrine, by: 1',
    ),
  ]),
];
