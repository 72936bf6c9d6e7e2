import { bad, type BadScenario, type Change } from './bad-scenario.ts';
import { march } from './changes.ts';

const secondVersion = (from: string): Change => [
  'says: Mill Bridge is under water and closed.',
  `says: Mill Bridge is under water and closed.\n      - { label: Open again, says: Mill Bridge is open again.${from} }`,
];

/** Facts, needs, who can know and say what, groups of people. */
export const badKnowledge: readonly BadScenario[] = [
  bad('version-without-from', 'Open again', [secondVersion('')]),
  bad('first-version-with-from', 'from: { when', [
    [
      '- label: Mill Bridge closed',
      '- from: { when: { at: T+5m } }\n        label: Mill Bridge closed',
    ],
  ]),
  bad('versions-out-of-order', 'Open once', [
    secondVersion(', from: { when: { at: T+30m } }'),
    [
      'T+30m } } }',
      'T+30m } } }\n      - { label: Open once, says: It is open., from: { when: { at: T+20m } } }',
    ],
  ]),
  bad('need-conflict', 'agency: fire, level: useful', [
    [
      'because: The pump would drive to it.',
      'because: The pump would drive to it.\n      - { agency: fire, level: useful, because: Again. }',
    ],
  ]),
  bad('need-without-outsider', 'agency: police, level: useful', [
    [
      'It names a resident.',
      'It names a resident.\n      - { agency: police, level: useful, because: They look. }',
    ],
  ]),
  bad('prohibited-but-told', '- agency: fire', [
    ['- { agency: police, sourcing: official }', '- { agency: fire, sourcing: official }'],
  ]),
  bad('no-prohibited-need', 'facts:', [['level: prohibited', 'level: useful']]),
  bad('life-safety-without-tear-line', 'handling: in-confidence', [
    ['handling: in-confidence', 'lifeSafety: true\n    handling: in-confidence'],
  ]),
  bad('tear-line-restricted', 'tearLine: home-cut-off', [
    ['handling: responders', 'handling: responders\n    tearLine: home-cut-off'],
  ]),
  bad('refutes-no-rumour', 'refutes: home-cut-off', [
    ['handling: responders', 'handling: responders\n    refutes: home-cut-off'],
  ]),
  bad('fact-unreachable', '- id: home-cut-off', [
    ['level: prohibited', 'level: useful'],
    ['    learnedBy:\n      - { agency: police, sourcing: official }\n', ''],
  ]),
  bad('fact-unreachable', 'essential: [home-cut-off]', [
    ['essential: [bridge-closed]', 'essential: [home-cut-off]'],
    ['    learnedBy:\n      - { agency: police, sourcing: official }\n', ''],
  ]),
  bad('sender-cannot-know', '(home-cut-off)', [
    ['(bridge-closed)', '(home-cut-off)'],
    ['from: police', 'from: fire'],
  ]),
  bad('not-on-talkgroup', 'from: police', [
    ['channel: phone\n    text', 'channel: interagency\n    text'],
    ['members: [police, fire, nilo]', 'members: [fire, nilo]'],
  ]),
  bad('talkgroup-without-members', '- id: interagency', [
    ['members: [police, fire, nilo]', 'members: []'],
  ]),
  bad('no-phone', 'channels:', [
    ['- id: phone', '- id: telephone'],
    ['channel: phone\n    text', 'channel: telephone\n    text'],
  ]),
  bad('no-face-to-face', 'channels:', [
    ['  - { id: face, kind: face-to-face, label: Face to face }\n', ''],
  ]),
  bad('closure-not-understood', 'seen: bridge-closed', [
    ['    means: { closes: [mill-bridge] }\n', ''],
  ]),
  bad('not-entitled', 'agency: fire, holds', [['entitled: [police, fire]', 'entitled: [police]']]),
  bad('crowd-without-officer', 'crowds:', [march()]),
  bad('crowd-measure', 'trust: river', [march()]),
  bad('crowd-cannot-know', 'tells: [{ fact: bridge-closed', [march()]),
  bad('offer-never-authorised', 'authorised:', [march()]),
];
