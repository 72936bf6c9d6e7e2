import type { Setting } from './setting.ts';

/** Freeze probes. Domain reference, section 6, SA4; the figures are this project’s own. */
export const probeSettings = {
  probeCalibrated: {
    value: 10,
    unit: 'per cent',
    says: 'How far confidence and the share right may lie apart and still count as matching.',
  },
  probeStatements: {
    value: 2,
    unit: 'count',
    says: 'With fewer true or fewer false statements than this, telling them apart is not judged.',
  },
  probeTellsApart: {
    value: 100,
    unit: 'count',
    says: 'From this sensitivity on, in hundredths of d′, true is clearly told from false.',
  },
  probeLeaning: {
    value: 30,
    unit: 'count',
    says: 'From this bias on, in hundredths of c, answers lean one way.',
  },
} as const satisfies Readonly<Record<string, Setting>>;
