import type { Colleagues } from '../colleagues.ts';
import type { Reading } from '../reads.ts';
import type { Service } from '../subjects.ts';

/**
 * Whom, beside command, a matter at a gathering concerns because their crews would run into it. Our own
 * list, of what an officer with groups of people is taught to look out for; it names no scenario.
 */
const concerns: readonly (readonly [words: RegExp, services: readonly Service[]])[] = [
  [
    /\b(hurt|injur\w*|casualt\w*|collapsed|unconscious|bleeding|faint\w*)\b/,
    ['ambulance', 'health', 'voluntary'],
  ],
  [
    /\b(fight\w*|bottles?|thrown|violence|disorder|surg\w+|crush\w*)\b/,
    ['ambulance', 'voluntary', 'health'],
  ],
  [
    /\b(block\w*|sit(ting|s)? (down|across|in)|closed|shuts?|cannot (pass|get)|can't get|no way through|full of people|in the (road|carriageway)|across the road)\b/,
    ['ambulance', 'highways', 'council', 'health', 'organiser'],
  ],
  [/\b(fires?|smoke|flares?|gas|petrol)\b/, ['fire']],
  [/\b(keep|stay|stand) [a-z ]*clear\b/, ['ambulance', 'voluntary', 'council']],
  [
    /\b(barriers?|signals?|lamps?|street ?lights?|toilets?|works|crossing)\b/,
    ['council', 'highways'],
  ],
  [/\b(bus(es)?|coach(es)?)\b/, ['highways', 'council']],
];

/** By role, of what a police liaison officer hears: command everything, others what they would run into. */
export function besideCommand(colleagues: Colleagues, { note }: Reading): readonly string[] {
  const { agency } = colleagues.brief.seat;
  const words = `${note.words} ${note.label}`.toLowerCase();
  const others = concerns.flatMap(([sign, services]) => (sign.test(words) ? services : []));
  return [...new Set([agency, ...colleagues.of([...new Set(others)])])].filter(
    (other) => other !== note.source,
  );
}
