import fc from 'fast-check';
import { createActor, initialTransition, transition, type AnyStateMachine } from 'xstate';
import { expect, test } from 'vitest';
import { alphabet } from './alphabet.ts';
import { input } from './walk.ts';
import {
  chartNames,
  charts,
  readActions,
  regionsOf,
  startChart,
  stepChart,
  type AgencyEvent,
} from '#agencies/chart.ts';

const agencyEvent = fc.constantFrom(...alphabet);

/** The chart's own delayed events, as the engine's queue would hand them back. */
function delayed(begun: readonly { event: AgencyEvent }[]): AgencyEvent[] {
  return begun.map(({ event }) => event);
}

test.each(chartNames)('%s: the direct path, transition() and a live actor agree', (name) => {
  const machine: AnyStateMachine = charts[name];
  fc.assert(
    fc.property(fc.array(agencyEvent, { minLength: 1, maxLength: 40 }), (events) => {
      let direct = startChart(name, input);
      let [snapshot, actions] = initialTransition(machine, input);
      const actor = createActor(machine, {
        input,
        clock: { setTimeout: () => 0, clearTimeout: () => {} },
      });
      actor.start();
      const waiting = delayed(direct.begun);
      expect(readActions(actions)).toEqual({
        intents: direct.intents,
        begun: direct.begun,
        cancelled: direct.cancelled,
      });
      for (const event of events.flatMap((given) => [given, ...waiting.splice(0, 1)])) {
        direct = stepChart(name, direct.snapshot, event);
        [snapshot, actions] = transition(machine, snapshot, event);
        actor.send(event);
        waiting.push(...delayed(direct.begun));
        expect(readActions(actions)).toEqual({
          intents: direct.intents,
          begun: direct.begun,
          cancelled: direct.cancelled,
        });
        expect(direct.snapshot.value).toEqual(snapshot.value);
        expect(actor.getSnapshot().value).toEqual(snapshot.value);
      }
      actor.stop();
    }),
    { seed: 5, numRuns: 60 },
  );
});

test('every chart has the regions of the exercise model', () => {
  expect(chartNames.length).toBeGreaterThanOrEqual(15);
  for (const name of chartNames) {
    expect(Object.keys(regionsOf(startChart(name, input).snapshot))).toEqual(
      expect.arrayContaining(['mobilisation', 'command', 'coLocation', 'declaration', 'posture']),
    );
  }
});

test('a delay comes back as whole seconds for the queue, and mobilises the agency when it is handed back', () => {
  const alerted = stepChart('police', startChart('police', input).snapshot, { type: 'ALERTED' });
  const mobilising = alerted.begun.find(({ after }) => after === 60);
  expect(mobilising).toBeDefined();
  if (mobilising === undefined) return;
  const next = stepChart('police', alerted.snapshot, mobilising.event);
  expect(regionsOf(next.snapshot)['mobilisation']).toBe('mobilising');
});
