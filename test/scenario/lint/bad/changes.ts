import type { Change } from './bad-scenario.ts';

/** One freeze, at which one item is asked. */
export const probes = (options: string, freezes = '[T+20m]', level1 = 1): Change => [
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
export const march = (expects = 'bridge-closed'): Change => [
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

export const open = '- { id: open, says: Open, rightIf: { not: { at: T+10m } } }';

export const shut = '- { id: shut, says: Shut, rightIf: { at: T+10m } }';
