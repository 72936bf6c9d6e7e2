import { expect, test } from 'vitest';
import { busiestAt, busyExercise, recordAt } from '#cli/browser/busy-exercise.ts';
import { pressed } from '#cli/browser/inputs.ts';
import { createLocalExercise } from '#exercise/local-port.ts';
import { replayRecord } from '#exercise/record.ts';
import { english } from '#ui/text/english.ts';

const busy = await busyExercise();

test('the busy exercise has a thousand messages and sixty units on the road, as it is said to have', () => {
  const { scenario } = busy;
  const seat = scenario.seats[0]?.id ?? '';
  const exercise = createLocalExercise(scenario, { seed: 1, seat, mode: 'practice' });
  // Nothing lets time stand while it is measured.
  expect(exercise.nextStop()).toBeNull();
  exercise.advanceTo(busiestAt * 60);
  const { messages, units, now } = exercise.view();
  expect(messages?.size).toBeGreaterThanOrEqual(1000);
  const driving = Object.values(units).filter(
    ({ arrives }) => arrives !== undefined && arrives > now,
  );
  expect(driving.length).toBeGreaterThanOrEqual(60);
});

test('what was heard is noted, so that there is a picture', () => {
  const { commands } = recordAt(busy, 30);
  expect(commands.filter(({ body }) => body.type === 'note').length).toBeGreaterThanOrEqual(10);
});

test('it is the same every time, and its record plays out again', async () => {
  expect((await busyExercise()).scenario.hash).toBe(busy.scenario.hash);
  const record = recordAt(busy, 2);
  expect(record.commands).toMatchObject([{ at: 120, body: { type: 'log' } }]);
  expect(replayRecord(busy.scenario, record).matches).toBe(true);
});

test('what the bench presses on the desk is still called that', () => {
  const { map, side } = english.desk;
  const tabs = Object.values(side);
  for (const tab of pressed.tabs) expect(tabs).toContain(tab);
  expect([map.zoomIn, map.fit]).toEqual([pressed.closer, pressed.whole]);
});
