import type { Colleagues } from '../colleagues.ts';
import type { Reading } from '../reads.ts';
import type { Service } from '../services.ts';
import { isCondition, mayBeTold, touches } from './touches.ts';

/**
 * Whom, beside command, a matter at a gathering concerns because their crews would run into it. Our own
 * list, of what an officer with groups of people is taught to look out for; it names no scenario.
 */
const concerns: readonly (readonly [words: RegExp, services: readonly Service[]])[] = [
  [
    /\b(hurt|injur\w*|casualt\w*|collapsed?|unconscious|bleeding|faint\w*|breath\w*|unwell|taken ill|heart)\b/,
    ['ambulance', 'voluntary', 'health'],
  ],
  [
    /\b(fight(s|ing)? (at|in|between|has|breaks?)|bottles?|thrown|violence|disorder|surg\w+|crush\w*)\b/,
    ['ambulance', 'voluntary', 'organiser', 'police'],
  ],
  [
    /\b(block\w*|sit(ting|s)? (down|across|in)|closed|shut|cannot (pass|get)|can't get|no way through|full of people|in the (road|carriageway)|across the \w+|dug up|works|trench|line of officers)\b/,
    ['ambulance', 'highways', 'organiser', 'police', 'council'],
  ],
  [/\b(rendezvous|rvp)\b/, ['ambulance', 'fire', 'police', 'council', 'voluntary']],
  [/\b(floor|roof|inside the|climb\w*|scaffold\w*)\b/, ['fire', 'police', 'ambulance']],
  [/\b(fires?|smoke|flares?|gas|petrol)\b/, ['fire']],
  [/\b(keep|stay|stand) [a-z ]*(clear|out of|away)\b/, ['organiser', 'ambulance', 'council']],
  [/\b(people|hundred|thousand)\b/, ['ambulance', 'council']],
  [/\b(his|her|their) names?\b|\bcondolences\b|\bstatement\b/, ['council']],
  [/\b(notice|permit|licen[cs]e)\b/, ['council']],
  [/\b(barriers?|signals?|lamps?|street ?lights?|toilets?|crossing)\b/, ['council', 'highways']],
  [/\b(bus(es)?|coach(es)?)\b/, ['transport', 'highways']],
];

/** By role, of what a police liaison officer hears: command everything, others what they would run into. */
export function besideCommand(colleagues: Colleagues, reading: Reading): readonly string[] {
  const { note } = reading;
  const { agency } = colleagues.brief.seat;
  const words = `${note.words} ${note.label}`.toLowerCase();
  // A condition is between command and those it is on.
  if (isCondition(reading)) return note.source === agency ? [] : [agency];
  const others = concerns.flatMap(([sign, services]) => (sign.test(words) ? services : []));
  // Whoever organises hears what the groups would hear, to lead them by it.
  if (mayBeTold(reading) && touches(reading)) others.push('organiser');
  return [...new Set([agency, ...colleagues.of([...new Set(others)])])].filter(
    (other) => other !== note.source,
  );
}
