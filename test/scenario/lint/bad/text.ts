import { bad, type BadScenario, type Change } from './bad-scenario.ts';
import { march } from './changes.ts';

/** A variant; what it changes stands in a line. */
const variant = (changes: string): Change => [
  'decisions:\n',
  `variants:\n  - id: other-way\n    title: Another way\n    says: Otherwise.\n    changes: { ${changes} }\ndecisions:\n`,
];

/** What the text itself has wrong: syntax, keys, values, ids, names of what is not there, variants. */
export const badText: readonly BadScenario[] = [
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
  bad('unknown-reference', 'controls: [polic]', [
    ['    role: nilo\n', '    role: nilo\n    controls: [polic]\n'],
  ]),
  bad('unknown-reference', 'expects: [{ fact: bridge-close }]', [march('bridge-close')]),
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
