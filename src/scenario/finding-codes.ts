/**
 * Every code that a finding can have: stable, so that a scenario's author can look it up and a
 * script can count it. An error keeps the scenario from being played; a warning does not.
 */
export const findingCodes = {
  'file-too-large': {
    severity: 'error',
    says: 'The file is larger than the loader reads: 512 KiB for a scenario, 2 MiB for a map.',
  },
  'file-missing': {
    severity: 'error',
    says: 'The scenario file, or the map that it names, is not there.',
  },
  'yaml-syntax': {
    severity: 'error',
    says: 'The text is not YAML: most often a wrong indent, or text that needs quotes.',
  },
  'json-syntax': { severity: 'error', says: 'The map is not JSON.' },
  'duplicate-key': { severity: 'error', says: 'A key stands twice in one mapping.' },
  'custom-tag': { severity: 'error', says: 'A YAML tag such as `!thing`; tags are not used.' },
  'too-many-aliases': {
    severity: 'error',
    says: 'More than 16 YAML aliases, or an alias inside its own anchor.',
  },
  'too-deep': { severity: 'error', says: 'Nested more than 30 deep.' },
  'unknown-key': { severity: 'error', says: 'A key that the format does not have at this place.' },
  'missing-key': { severity: 'error', says: 'A key that must be there is not.' },
  'wrong-type': { severity: 'error', says: 'A value of another type than the format asks for.' },
  'wrong-value': {
    severity: 'error',
    says: 'A value of the right type that the format does not allow.',
  },
  'out-of-range': { severity: 'error', says: 'Too small or too large, too short or too long.' },
  'duplicate-id': {
    severity: 'error',
    says: 'Two things of one kind have the same id; shown at both.',
  },
  'unknown-reference': {
    severity: 'error',
    says: 'An id that names nothing of the kind asked for.',
  },
  'map-empty': { severity: 'error', says: 'The map has no road, and nothing can move on it.' },
  'map-too-large': {
    severity: 'error',
    says: 'The map is more than 200 km across; its plane would not be true.',
  },
  'road-disconnected': {
    severity: 'warning',
    says: 'A road that no junction joins to most of the others; junctions are exactly shared coordinates.',
  },
  'place-unreachable': {
    severity: 'error',
    says: 'The road nearest to a place is not joined to most of the others.',
  },
  'place-off-road': {
    severity: 'warning',
    says: 'A place more than 500 m from any point of a road.',
  },
} as const satisfies Record<string, { severity: 'error' | 'warning'; says: string }>;

export type FindingCode = keyof typeof findingCodes;
