import type { Changes } from './small-scenario.ts';

/**
 * A river that rises steadily to a height by a moment and reaches the home at 100 cm, and an engine of the
 * ambulance service, based somewhere, that is sent there to pump in the first minute.
 */
export function floodedHome(rises: { at: string; value: number }, base: string) {
  return {
    measures: [
      { id: 'river', label: 'River', unit: 'cm', points: [{ at: 'T+0s', value: 0 }, rises] },
    ],
    zones: [
      {
        id: 'flood',
        label: 'Flood outline',
        measure: 'river',
        steps: [{ atLeast: 100, area: 'low-ground' }],
      },
    ],
    tasks: [
      {
        id: 'pumping',
        label: 'Pump out the home',
        place: 'home',
        needs: [{ capability: 'pump', units: 1 }],
        takes: '50m',
        hazard: 'flood',
      },
    ],
    units: [
      {
        id: 'engine',
        agency: 'ambulance',
        name: 'Engine',
        capabilities: ['pump'],
        crew: 5,
        base,
        turnOut: '1m',
      },
    ],
    agencies: [
      {
        id: 'ambulance',
        standingOrders: [
          {
            id: 'pump-out',
            trigger: { when: { at: 'T+10s' } },
            do: { deploy: { unit: 'engine', task: 'pumping' } },
          },
        ],
      },
    ],
  } satisfies Changes;
}
