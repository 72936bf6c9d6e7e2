import { bad, type BadScenario } from './bad-scenario.ts';

const pumpOrder = 'deploy: { unit: pump-one, task: pump-out }';
const homeHeld = 'when: { held: { by: fire, fact: home-cut-off } }';

/** Agencies, their units, tasks and standing orders. */
export const badAgencies: readonly BadScenario[] = [
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
  bad('asker-no-service', 'asks:', [
    ['from: police\n', 'from: public\n    asks: { topic: roads, text: Is it shut?, within: 5m }\n'],
  ]),
];
