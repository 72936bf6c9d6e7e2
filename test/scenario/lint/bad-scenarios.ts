import type { FindingCode } from '#scenario/finding-codes.ts';

type Change = readonly [from: string, to: string];

/** One change to the small scenario, the code that it brings, and the line that it points to. */
export interface BadScenario {
  readonly code: FindingCode;
  readonly changes: readonly Change[];
  /** Stands in the line. */
  readonly line: string;
  readonly hint?: string;
}

const pumpOrder = 'deploy: { unit: pump-one, task: pump-out }';
const homeHeld = 'when: { held: { by: fire, fact: home-cut-off } }';
const secondVersion = (from: string): Change => [
  'says: Mill Bridge is under water and closed.',
  `says: Mill Bridge is under water and closed.\n      - { label: Open again, says: Mill Bridge is open again.${from} }`,
];
/** A variant; what it changes stands in a line. */
const variant = (changes: string): Change => [
  'decisions:\n',
  `variants:\n  - id: other-way\n    title: Another way\n    says: Otherwise.\n    changes: { ${changes} }\ndecisions:\n`,
];
/** One freeze, at which one item is asked. */
const probes = (options: string, freezes = '[T+20m]', level1 = 1): Change => [
  'decisions:\n',
  `probes:
  freezes: ${freezes}
  each: { level1: ${level1}, level2: 0, level3: 0, partner: 0 }
  items:
    - id: the-bridge
      level: level1
      question: How is the bridge?
      options:
        ${options}
decisions:
`,
];
/** A group whose measures are those of the river, that knows nothing, and that nobody talks with. */
const march = (expects = 'bridge-closed'): Change => [
  'measures:\n',
  `crowds:
  - id: march
    name: The march
    place: care-home
    size: 40
    contact: { name: Bel Okafor, title: Steward }
    trust: river
    tension: river
    tells: [{ fact: bridge-closed }]
    expects: [{ fact: ${expects} }]
    offers:
      - id: gate
        label: The gate is opened
        authorised: { all: [{ at: T+1m }, { at: T+9h }] }
        kept: { at: T+9m }
        within: 5m
measures:
`,
];
/** Numbers of the score, and margins, of the small scenario's own. */
const scoring = (...set: readonly string[]): Change => [
  'measures:\n',
  `scoring:\n${set.map((one) => `  ${one}\n`).join('')}measures:\n`,
];
const acts = (...list: readonly string[]): Change => [
  'decisions:\n',
  `acts:\n${list.map((one, i) => `  - { id: act-${i + 1}, title: Act ${i + 1}, ${one} }\n`).join('')}decisions:\n`,
];
const margins = (...list: readonly string[]): Change => [
  'measures:\n',
  `margins:\n${list.map((one) => `  - { measure: sharedAwareness, ${one} }\n`).join('')}measures:\n`,
];
const open = '- { id: open, says: Open, rightIf: { not: { at: T+10m } } }';
const shut = '- { id: shut, says: Shut, rightIf: { at: T+10m } }';
const bad = (
  code: FindingCode,
  line: string,
  changes: readonly Change[],
  hint?: string,
): BadScenario => ({ code, line, changes, ...(hint === undefined ? {} : { hint }) });

export const badScenarios: readonly BadScenario[] = [
  bad('yaml-syntax', '      letter: access', [['    letter: access', '      letter: access']]),
  bad('duplicate-key', 'title: Again', [
    ['title: A small flood', 'title: A small flood\ntitle: Again'],
  ]),
  bad('custom-tag', 'title: !thing', [['title: A small', 'title: !thing A small']]),
  bad('too-many-aliases', 'reviewedBy: &who', [
    ['reviewedBy: [A. Reviewer]', 'reviewedBy: &who [*who]'],
  ]),
  bad('too-deep', 'law: [[', [
    ['law: England and Wales, 2025', `law: ${'['.repeat(31)}${']'.repeat(31)}`],
  ]),
  bad('unknown-key', 'capcity', [['crew: 5', 'crew: 5\n    capcity: 4']]),
  bad(
    'unknown-key',
    'capabilites',
    [['capabilities: [pump', 'capabilites: [pump']],
    'did you mean capabilities?',
  ),
  bad('missing-key', '- id: bridge-call', [
    ['    expects: Tell fire before the pump leaves.\n', ''],
  ]),
  bad('wrong-type', 'crew: many', [['crew: 5', 'crew: many']]),
  bad(
    'wrong-value',
    'level: criticl',
    [['level: critical', 'level: criticl']],
    'did you mean critical?',
  ),
  bad('out-of-range', 'confidence: 500', [['confidence: 50', 'confidence: 500']]),
  bad('duplicate-id', 'id: pump-out', [['id: evacuate\n', 'id: pump-out\n']]),
  bad('duplicate-id', 'id: police', [
    ['- id: nilo\n', '- id: police\n'],
    ['to: [nilo]', 'to: [police]'],
  ]),
  bad(
    'unknown-reference',
    'seen: bridge-closd',
    [['seen: bridge-closed', 'seen: bridge-closd']],
    'did you mean bridge-closed?',
  ),
  bad(
    'unknown-reference',
    'measure: rivr',
    [['becomesTrue:\n      when: { measure: river', 'becomesTrue:\n      when: { measure: rivr']],
    'did you mean river?',
  ),
  bad(
    'unknown-reference',
    'road: mil-bridge',
    [['- road: mill-bridge', '- road: mil-bridge']],
    'did you mean mill-bridge?',
  ),
  bad(
    'unknown-reference',
    '(bridge-closd)',
    [['(bridge-closed)', '(bridge-closd)']],
    'did you mean bridge-closed?',
  ),
  bad('unknown-reference', 'chart: fyre', [['chart: fire', 'chart: fyre']], 'did you mean fire?'),
  bad('file-missing', 'map: other.geojson', [['map: map.geojson', 'map: other.geojson']]),
  bad('broken-markup', '] (bridge', [['shut](bridge', 'shut] (bridge']]),
  bad('markup-not-read', 'title: A [small]', [
    ['title: A small', 'title: A [small](bridge-closed)'],
  ]),
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
  bad('window-out-of-order', 'full: T+50m', [['full: T+20m', 'full: T+50m']]),
  bad('points-out-of-order', 'at: T+0, value: 200', [['at: T+1h', 'at: T+0']]),
  bad('grace-after-expiry', 'grace: 20m', [
    ['level: critical', 'level: critical\n        grace: 20m'],
  ]),
  bad('after-the-end', 'at: 06:52', [['at: 05:52', 'at: 06:52']]),
  bad('after-the-end', 'from: T+61m', [
    ['    desk:', '    unreachable:\n      - { from: T+61m, lasts: 5m }\n    desk:'],
  ]),
  bad('unreachable-windows', 'from: T+14m', [
    [
      '    desk:',
      '    unreachable:\n      - { from: T+10m, lasts: 5m }\n      - { from: T+14m, lasts: 5m }\n    desk:',
    ],
  ]),
  bad('unreachable-windows', 'lasts: 0s', [
    ['    desk:', '    unreachable:\n      - { from: T+10m, lasts: 0s }\n    desk:'],
  ]),
  bad('control-named-twice', 'controls: [fire]', [
    ['    role: nilo\n', '    role: nilo\n    controls: [fire]\n'],
  ]),
  bad('unknown-reference', 'controls: [polic]', [
    ['    role: nilo\n', '    role: nilo\n    controls: [polic]\n'],
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
  bad(
    'unknown-capability',
    'capability: pumps',
    [['{ capability: pump,', '{ capability: pumps,']],
    'did you mean pump?',
  ),
  bad('unknown-capability', 'capability: seats, load', [['    carries: 4\n', '']]),
  bad('too-few-units', 'capability: pump, units: 3', [
    ['capability: pump, units: 1', 'capability: pump, units: 3'],
  ]),
  bad('task-without-effect', '- id: pump-out', [['    takes: 20m\n', '']]),
  bad('task-without-effect', 'takes: 5m', [['moves: {', 'takes: 5m\n    moves: {']]),
  bad('trip-missing', 'by: water', [['by: road', 'by: water']]),
  bad('closure-not-understood', 'seen: bridge-closed', [
    ['    means: { closes: [mill-bridge] }\n', ''],
  ]),
  bad('not-own-unit', 'unit: pump-one', [
    ['temperament: steady', 'unit: pump-one\n      temperament: steady'],
  ]),
  bad('order-without-target', 'deploy: { unit', [[pumpOrder, 'deploy: { unit: pump-one }']]),
  bad('order-reads-truth', 'atLeast: 150 }', [
    [homeHeld, 'when: { measure: river, atLeast: 150 }'],
  ]),
  bad('order-reads-truth', 'by: police', [
    [homeHeld, 'when: { all: [{ at: T+5m }, { held: { by: police, fact: home-cut-off } }] }'],
  ]),
  bad('otherwise-without-ask', 'otherwise:', [
    [pumpOrder, `${pumpOrder}\n        otherwise: { withdraw: { unit: pump-one } }`],
  ]),
  bad('order-loop', 'id: tell-fire', [
    [
      'mobilises: 2m\n  - id: fire',
      `mobilises: 2m
    standingOrders:
      - id: tell-fire
        trigger: { when: { held: { by: police, fact: bridge-closed } } }
        do: { share: { to: [fire], channel: phone, items: [bridge-closed] } }
  - id: fire`,
    ],
    [
      pumpOrder,
      `${pumpOrder}
      - id: tell-police
        trigger: { when: { any: [{ at: T+50m }, { held: { by: fire, fact: bridge-closed } }] } }
        do: { share: { to: [police], channel: phone, items: [bridge-closed] } }`,
    ],
  ]),
  bad('not-entitled', 'agency: fire, holds', [['entitled: [police, fire]', 'entitled: [police]']]),
  bad('crowd-without-officer', 'crowds:', [march()]),
  bad('crowd-measure', 'trust: river', [march()]),
  bad('crowd-cannot-know', 'tells: [{ fact: bridge-closed', [march()]),
  bad('offer-never-authorised', 'authorised:', [march()]),
  bad('asker-no-service', 'asks:', [
    ['from: police\n', 'from: public\n    asks: { topic: roads, text: Is it shut?, within: 5m }\n'],
  ]),
  bad('unknown-reference', 'expects: [{ fact: bridge-close }]', [march('bridge-close')]),
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
  bad('points-out-of-order', 'freezes:', [probes(`${open}\n        ${shut}`, '[T+20m, T+20m]')]),
  bad('after-the-end', 'freezes:', [probes(`${open}\n        ${shut}`, '[T+60m]')]),
  bad('unknown-reference', 'knows:', [
    [
      'decisions:\n',
      `probes:
  freezes: [T+20m]
  each: { level1: 0, level2: 0, level3: 0, partner: 1 }
  items:
    - id: what-fire-knows
      question: What does fire know of the bridge?
      knows: { agency: fire, fact: bridge }
decisions:
`,
    ],
  ]),
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
  bad('acts-out-of-order', 'starts: T+5m', [acts('starts: T+5m')]),
  bad('acts-out-of-order', 'starts: T+20m }', [
    acts('starts: T+0', 'starts: T+30m', 'starts: T+20m'),
  ]),
  bad('act-length', 'id: act-2', [acts('starts: T+0', 'starts: T+51m')]),
  bad('act-length', 'id: act-3', [acts('starts: T+0', 'starts: T+30m', 'starts: T+1h')]),
  bad('act-length-unusual', 'id: act-2', [acts('starts: T+0', 'starts: T+22m', 'starts: T+41m')]),
  // 05:40 and half an hour is 06:10.
  bad('act-clock-back', 'clock: 06:09', [acts('starts: T+0', 'starts: T+30m, clock: 06:09')]),
  // 11:05 is five minutes into the second act, and would be five hours and more from the start.
  bad(
    'time-of-day-after-jump',
    'freezes: [11:05]',
    [
      acts('starts: T+0', 'starts: T+30m, clock: 11:00'),
      probes(`${open}\n        ${shut}`, '[11:05]'),
    ],
    'after a jump of the clock times are from the start: T+35m',
  ),
  bad('variant-fixed', 'id: other', [variant('id: other')]),
  bad('variant-changes-nothing', 'changes: {', [variant('title: A small flood')]),
  bad('duplicate-id', 'id: same', [
    [
      'decisions:\n',
      `variants:\n${'  - { id: same, title: Same, says: Same., changes: {} }\n'.repeat(2)}decisions:\n`,
    ],
  ]),
  bad('objective-unused', 'id: listen', [
    ['topics:', '  - { id: listen, text: Listen to all., principle: communicate }\ntopics:'],
  ]),
  bad('unreviewed', 'reviewedBy: []', [['reviewedBy: [A. Reviewer]', 'reviewedBy: []']]),
  bad('id-not-folder', 'id: large-flood', [['id: small-flood', 'id: large-flood']]),
];
