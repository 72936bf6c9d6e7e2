import type { ScenarioText } from '#scenario/load-map.ts';
import type { Catalogue } from '#scenario/lint/lint.ts';
import { feature, mapText } from '../support/map-text.ts';

/** The smallest scenario without a finding: two agencies, a bridge and a care home. */
export const smallYaml = `format: 1
id: small-flood
title: A small flood
summary: A bridge closes and a care home is cut off.
reviewedBy: [A. Reviewer]
law: England and Wales, 2025
clock:
  start: 05:40
  length: 1h
map: map.geojson
stages:
  - id: initial-response
objectives:
  - id: share-hazards
    text: Crews know of a hazard before they meet it.
    principle: sharedSituationalAwareness
topics:
  - { id: roads, label: Roads and bridges }
channels:
  - id: phone
    kind: phone
    label: Phone
  - { id: face, kind: face-to-face, label: Face to face }
  - id: interagency
    kind: talkgroup
    label: Inter-agency talkgroup
    members: [police, fire, nilo]
agencies:
  - id: police
    chart: police
    name: Brack Police
    short: POL
    control: Police control
    commander:
      name: Inspector Dale
      title: Tactical commander
      temperament: steady
      confidence: 50
      appointedAfter: 5m
    desk: { bare: 90s, explained: 45s }
    phone: { ring: 10s, engaged: 10, unanswered: 5 }
    alerted: at-start
    mobilises: 2m
  - id: fire
    chart: fire
    name: Brack Fire
    short: FRS
    control: Fire control
    commander:
      name: Station Manager Okoro
      title: Incident commander
      unit: pump-one
      temperament: brisk
      confidence: 60
      appointedAfter: 5m
    desk: { bare: 90s, explained: 45s }
    phone: { ring: 10s, engaged: 10, unanswered: 5 }
    alerted: when-told
    mobilises: 2m
    standingOrders:
      - id: pump-to-home
        trigger:
          when: { held: { by: fire, fact: home-cut-off } }
        do:
          deploy: { unit: pump-one, task: pump-out }
seats:
  - id: nilo
    role: nilo
    title: Inter-agency liaison officer
    agency: fire
    at: care-home
    briefing: The river is rising.
measures:
  - id: river
    label: River level
    unit: cm
    points:
      - { at: T+0, value: 100 }
      - { at: T+1h, value: 200 }
zones:
  - id: flood
    label: Flood water
    measure: river
    steps:
      - { atLeast: 150, area: low-ground }
closures:
  - road: mill-bridge
    when: { measure: river, atLeast: 150 }
    seen: bridge-closed
units:
  - id: pump-one
    agency: fire
    name: Pump one
    capabilities: [pump, seats]
    crew: 5
    carries: 4
    base: station
    turnOut: 1m
people:
  - id: residents
    label: Residents
    place: care-home
    kinds:
      - { id: seated, label: Able to sit, count: 4, capability: seats, load: 1m }
    hazard: { zone: flood, every: 10m, chance: 5 }
tasks:
  - id: pump-out
    label: Pump out the home
    place: care-home
    needs:
      - { capability: pump, units: 1 }
    takes: 20m
  - id: evacuate
    label: Evacuate the home
    place: care-home
    needs:
      - { capability: seats, units: 1 }
    moves: { people: residents, to: station, by: road, unload: 1m }
facts:
  - id: bridge-closed
    topic: roads
    letter: access
    level: 1
    handling: responders
    becomesTrue:
      when: { measure: river, atLeast: 150 }
    versions:
      - label: Mill Bridge closed
        says: Mill Bridge is under water and closed.
    learnedBy:
      - { agency: police, after: 1m, sourcing: seen }
    needs:
      - agency: fire
        level: critical
        because: The pump would drive to it.
    means: { closes: [mill-bridge] }
    shows: { road: mill-bridge, as: closed }
  - id: home-cut-off
    topic: roads
    letter: hazards
    level: 2
    handling: in-confidence
    versions:
      - label: Home may be cut off
        says: The care home may be cut off.
    learnedBy:
      - { agency: police, sourcing: official }
    needs:
      - agency: fire
        level: prohibited
        because: It names a resident.
injects:
  - id: bridge-call
    trigger:
      when: { at: 05:52 }
    from: police
    to: [nilo]
    channel: phone
    text: Patrol says [Mill Bridge is shut](bridge-closed).
    expects: Tell fire before the pump leaves.
    objective: share-hazards
decisions:
  - id: evacuate-home
    title: The home
    question: Move the residents, or keep them where they are?
    entitled: [police, fire]
    essential: [bridge-closed]
    options:
      - id: move
        label: Move them
        note: Takes an hour.
        opens: [evacuate]
      - id: stay
        label: Stay
        note: Upstairs.
        worse: true
        agreedBy:
          - { agency: fire, holds: [bridge-closed] }
    window: { opens: T+10m, full: T+20m, closes: T+40m }
    hazards:
      - { id: water, label: Fast water, fact: bridge-closed, relevant: true }
    powers:
      - { id: plan, label: Flood plan, relevant: true }
    review: { within: 15m, changes: [bridge-closed] }
`;

/** A kilometre of road with a bridge in the middle; a line a feature. */
export const smallMap = mapText([
  feature({ id: 'mill-road', kind: 'road', name: 'Mill Road', class: 'b', kmh: 50 }, 'LineString', [
    [-2.4, 54.0],
    [-2.395, 54.001],
    [-2.393, 54.001],
  ]),
  feature(
    { id: 'mill-bridge', kind: 'road', name: 'Mill Bridge', class: 'b', bridge: true, kmh: 40 },
    'LineString',
    [
      [-2.393, 54.001],
      [-2.391, 54.001],
    ],
  ),
  feature(
    { id: 'station', kind: 'place', name: 'Fire station', type: 'station' },
    'Point',
    [-2.4, 54.0002],
  ),
  feature(
    { id: 'care-home', kind: 'place', name: 'Care home', type: 'care-home' },
    'Point',
    [-2.391, 54.0012],
  ),
  feature({ id: 'low-ground', kind: 'area', name: 'Low ground' }, 'Polygon', [
    [
      [-2.394, 54.0],
      [-2.39, 54.0],
      [-2.39, 54.002],
      [-2.394, 54.0],
    ],
  ]),
]);

export const smallCatalogue: Catalogue = { charts: ['police', 'fire'] };

/** The small scenario with changes to its text: each replaces the first place where it stands. */
export function smallFiles(
  ...changes: readonly (readonly [from: string, to: string])[]
): ScenarioText[] {
  return [
    { name: 'scenario.yaml', text: changed(smallYaml, changes) },
    { name: 'map.geojson', text: smallMap },
  ];
}

/** @throws Error when a text to be replaced is not there, so that no test passes by a slip. */
export function changed(
  text: string,
  changes: readonly (readonly [from: string, to: string])[],
): string {
  return changes.reduce((current, [from, to]) => {
    if (!current.includes(from)) throw new Error(`The text has no ${from}`);
    return current.replace(from, () => to);
  }, text);
}
