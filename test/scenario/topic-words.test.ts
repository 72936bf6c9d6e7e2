import { expect, test } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { topicWithin } from '#scenario/topic-words.ts';

const scenario = {
  topics: [
    { id: 'routes', label: 'Roads and bridges' },
    { id: 'row', label: 'Residents of Tanner’s Row' },
    { id: 'hospital', label: 'Cordwell Hospital' },
    { id: 'infirmary', label: 'The Infirmary' },
    { id: 'school', label: 'Saltmoor school' },
    { id: 'rvp', label: 'RVP and marshalling' },
  ],
  geometry: { places: [{ name: 'Saltmoor Bridge, north end' }], roads: [{ name: 'Roadside' }] },
} as unknown as Scenario;

test.each([
  ['routes', 'roads and bridges'],
  ['row', 'residents of Tanner’s Row'],
  ['hospital', 'Cordwell Hospital'],
  ['infirmary', 'the Infirmary'],
  ['school', 'Saltmoor school'],
  ['rvp', 'RVP and marshalling'],
])('a topic in the middle of a sentence keeps the capitals of names only: %s', (id, says) => {
  expect(topicWithin(scenario, id)).toBe(says);
});
