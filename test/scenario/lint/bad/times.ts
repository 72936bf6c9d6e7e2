import { bad, type BadScenario, type Change } from './bad-scenario.ts';
import { open, probes, shut } from './changes.ts';

const acts = (...list: readonly string[]): Change => [
  'decisions:\n',
  `acts:\n${list.map((one, i) => `  - { id: act-${i + 1}, title: Act ${i + 1}, ${one} }\n`).join('')}decisions:\n`,
];

/** Moments, windows, acts. */
export const badTimes: readonly BadScenario[] = [
  bad('window-out-of-order', 'full: T+50m', [['full: T+20m', 'full: T+50m']]),
  bad('points-out-of-order', 'at: T+0, value: 200', [['at: T+1h', 'at: T+0']]),
  bad('grace-after-expiry', 'grace: 20m', [
    ['level: critical', 'level: critical\n        grace: 20m'],
  ]),
  bad('after-the-end', 'at: 06:52', [['at: 05:52', 'at: 06:52']]),
  bad('after-the-end', 'from: T+61m', [
    ['    desk:', '    unreachable:\n      - { from: T+61m, lasts: 5m }\n    desk:'],
  ]),
  bad('points-out-of-order', 'freezes:', [probes(`${open}\n        ${shut}`, '[T+20m, T+20m]')]),
  bad('after-the-end', 'freezes:', [probes(`${open}\n        ${shut}`, '[T+60m]')]),
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
];
