/**
 * Every code that a finding can have: stable, so that a scenario's author can look it up and a
 * script can count it. An error keeps the scenario from being played; a warning does not.
 */
export const findingCodes = {
  'file-too-large': {
    severity: 'error',
    says: 'The file is larger than the loader reads: 2 MiB for a scenario or a map.',
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
  'broken-markup': {
    severity: 'error',
    says: 'Something like `[words](fact-id)` that is not: a space in between, or no id.',
  },
  'markup-not-read': {
    severity: 'warning',
    says: '`[words](fact-id)` in a text where it is shown as it stands; it is read in injects and in what standing orders say.',
  },
  'version-without-from': {
    severity: 'error',
    says: 'A later version of a fact does not say when it replaces the one before.',
  },
  'first-version-with-from': {
    severity: 'error',
    says: 'The first version of a fact has a `from`; when the fact begins is its `becomesTrue`.',
  },
  'versions-out-of-order': {
    severity: 'error',
    says: 'A version of a fact starts before the one that it replaces.',
  },
  'window-out-of-order': {
    severity: 'error',
    says: 'A decision’s window does not run opens, full, closes.',
  },
  'points-out-of-order': {
    severity: 'error',
    says: 'The points of a measure, or the steps of a zone, do not rise.',
  },
  'grace-after-expiry': { severity: 'error', says: 'A need expires before its grace is over.' },
  'after-the-end': {
    severity: 'warning',
    says: 'It could happen only after the end of the exercise.',
  },
  'need-conflict': { severity: 'error', says: 'One fact has two needs for one agency.' },
  'need-without-outsider': {
    severity: 'warning',
    says: 'Nobody but the agency that needs a fact can learn it, so nobody can pass it on.',
  },
  'prohibited-but-told': {
    severity: 'error',
    says: 'An agency must not have a fact that the scenario itself gives it.',
  },
  'no-prohibited-need': {
    severity: 'warning',
    says: 'No fact has a prohibited need, so telling everyone everything costs nothing.',
  },
  'life-safety-without-tear-line': {
    severity: 'warning',
    says: 'A restricted fact on which lives depend has no releasable fact in its place.',
  },
  'tear-line-restricted': {
    severity: 'error',
    says: 'A tear-line is as restricted as the fact that it stands for, or is that fact.',
  },
  'refutes-no-rumour': {
    severity: 'warning',
    says: 'A fact refutes another that is not marked `neverTrue`.',
  },
  'fact-unreachable': {
    severity: 'error',
    says: 'A fact that is needed, and that nobody learns and no inject carries.',
  },
  'sender-cannot-know': {
    severity: 'warning',
    says: 'An inject’s sender neither learns nor is told the fact that it speaks of.',
  },
  'not-on-talkgroup': {
    severity: 'warning',
    says: 'Who speaks or is spoken to is not a member of the talkgroup.',
  },
  'talkgroup-without-members': { severity: 'error', says: 'Nobody is on a talkgroup.' },
  'no-phone': {
    severity: 'warning',
    says: 'There is no channel with the id phone, over which questions go unless told otherwise.',
  },
  'no-face-to-face': {
    severity: 'error',
    says: 'There is no face-to-face channel, on which a takeover is briefed and a meeting speaks.',
  },
  'unknown-capability': {
    severity: 'error',
    says: 'No unit has the capability that is asked for, or none with it carries people.',
  },
  'too-few-units': {
    severity: 'warning',
    says: 'A task asks for more units than there are with the capability.',
  },
  'task-without-effect': {
    severity: 'error',
    says: 'A task has both of `takes` and `moves`, or neither.',
  },
  'trip-missing': {
    severity: 'error',
    says: 'People are moved by water without the time that a trip takes.',
  },
  'closure-not-understood': {
    severity: 'warning',
    says: 'The fact that is learnt at a closed road does not close the road for whoever holds it.',
  },
  'not-own-unit': { severity: 'error', says: 'An agency or seat uses a unit of another agency.' },
  'order-without-target': {
    severity: 'error',
    says: 'An order to deploy names both a task and a place, or neither.',
  },
  'order-reads-truth': {
    severity: 'error',
    says: 'A standing order waits for what its agency cannot see: a measure, an inject, or another agency’s picture or units.',
  },
  'otherwise-without-ask': {
    severity: 'error',
    says: 'A standing order says what to do without an answer, and asks nothing.',
  },
  'order-loop': {
    severity: 'error',
    says: 'Standing orders set each other off in a ring: each waits for what the one before it does.',
  },
  'not-entitled': {
    severity: 'warning',
    says: 'An agency has a say on an option of a decision that it is not entitled to take.',
  },
  'no-good-option': { severity: 'error', says: 'Every option of a decision is marked as worse.' },
  'probe-answer': {
    severity: 'warning',
    says: 'Of the answers to a probe none is right, or two are, at a freeze at which it is asked.',
  },
  'probe-bank-small': {
    severity: 'warning',
    says: 'At a freeze there are fewer probes of a level to ask than are wanted.',
  },
  'crowd-without-officer': {
    severity: 'warning',
    says: 'There are groups of people, and no police liaison officer (seat role `plt`) to talk with them.',
  },
  'crowd-measure': {
    severity: 'error',
    says: 'The measure of a group’s trust or tension does not run from 0 to 100, or has no `moves`.',
  },
  'crowd-cannot-know': {
    severity: 'warning',
    says: 'A group tells a fact that it neither learns nor is told.',
  },
  'asker-no-service': {
    severity: 'error',
    says: 'An inject asks for an answer and comes from a group or the public, whom nobody can answer.',
  },
  'offer-never-authorised': {
    severity: 'error',
    says: 'What can be promised to a group can never be authorised: it waits for what cannot come about.',
  },
  'scoring-out-of-order': {
    severity: 'error',
    says: 'Of two numbers of the score that go together, such as a grace and its expiry, the lower is above the higher.',
  },
  'scoring-nothing': {
    severity: 'error',
    says: 'All parts of a whole weigh nothing in the score, or a number is 0 against which something is measured.',
  },
  'margin-never-holds': {
    severity: 'error',
    says: 'A margin can never hold: it contradicts those before it, compares a bot with itself, or is on decisions where there are none.',
  },
  'acts-out-of-order': {
    severity: 'error',
    says: 'The first act does not start at T+0, or another not after the one before it.',
  },
  'act-length': {
    severity: 'error',
    says: 'An act is shorter than 10 minutes or longer than 60, or starts when the exercise is over.',
  },
  'act-length-unusual': {
    severity: 'warning',
    says: 'An act is shorter than 20 minutes or longer than 50.',
  },
  'act-clock-back': {
    severity: 'error',
    says: 'Clocks go back with an act, and no other `day` is said.',
  },
  'time-of-day-after-jump': {
    severity: 'error',
    says: 'A time of day that clocks show only after a jump between acts; it would be read without the jump.',
  },
  'variant-fixed': {
    severity: 'error',
    says: 'A variant changes what makes it the same exercise: `format`, `id` or `variants`.',
  },
  'variant-changes-nothing': {
    severity: 'warning',
    says: 'What is played in a variant is the same as without its changes, or as in another: records could not tell them apart.',
  },
  'unreachable-windows': {
    severity: 'error',
    says: 'Times at which a control room cannot be had are out of order, touch or overlap, or last no time.',
  },
  'control-named-twice': {
    severity: 'error',
    says: 'A control room that takes a seat’s M/ETHANE is named twice, or is that of its own service.',
  },
  'objective-unused': { severity: 'warning', says: 'No inject serves an objective.' },
  unreviewed: {
    severity: 'information',
    says: 'Nobody is named who reviewed the needs; the scenario shows as unreviewed.',
  },
  'id-not-folder': {
    severity: 'warning',
    says: 'The id is not the name of the scenario’s folder.',
  },
} as const satisfies Record<string, { severity: Severity; says: string }>;

/** Information is what a reader ought to know and the author need not change. */
export type Severity = 'error' | 'warning' | 'information';

export type FindingCode = keyof typeof findingCodes;
