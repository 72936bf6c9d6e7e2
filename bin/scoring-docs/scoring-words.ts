import type { SettingId } from '../../src/doctrine/scoring/settings.ts';
import type { MeasureId } from '../../src/scoring/measures.ts';

/** How measures are made that are more than the share of points of their lines. */
export const made: Partial<Record<MeasureId, string>> = {
  agencyAwareness:
    'Over the exercise: Σ weight × time right, less `wrongCredit` × time wrong, ÷ Σ weight × time in which the need stood.',
  sharedAwareness:
    'The same over pairs of agencies, on what both need as important or more, each by the lesser of the two weights: the time in which both were right.',
  gain: '(awareness in this run − in the silent run) ÷ (in the reference run − in the silent run), from 0 to 1; awareness is `sharedWeighs` what agencies share and the rest what each is aware of. Not observed where that span is under `leastSpan`.',
  discipline: 'Value per delivery against that of the reference run, at most 1.',
  handling: 'A factor: what each breach leaves, and what each tear-line that was not passed costs.',
  exposure:
    '1 − crew-seconds in a hazard that their own service did not hold ÷ the same of the silent run; of that the share `exposureWork` hangs on the work begun, since crews that are kept at home are exposed to nothing.',
};

type Value = (id: SettingId) => string;

/** What an instructor is told of the score that is not written at a rule. */
export const intro =
  'For an instructor, and for whoever doubts a point. Every figure is worked out from the journal of the exercise alone: the same journal gives the same score. Every line of the score names its rule, where that comes from, and the events that earned it; for what was missed, when it was due. Weights and windows are this project’s own unless a source is given: they are **unverified**, and a scenario may [set any of them](#settings). Doctrine is paraphrased (JESIP Joint Doctrine, edition 3.1, read in excerpts).';

export function headlines(value: Value): string[] {
  return [
    '## Two headlines and a rating',
    'The profile comes first; two headlines sum up what is hardest to play for.',
    `**Shared awareness** is made of three parts from 0 to 100: _gain_ (how far awareness was brought from where silence leaves it to where the reference run brings it), _told in time_ and _to those who need it_. It is ${value('weakestPull')} the weakest of the three and the rest their mean, so that strength in one does not make up for another: telling everyone everything gains awareness and loses discipline, saying nothing breaks nothing and gains nothing. That is multiplied by the handling of restricted facts, which takes away no more than leaves ${value('leastHandling')}. It is not observed where one of the three could not be.`,
    '> Worked: gain 80, told in time 60, to those who need it 70; one restricted fact told to one agency that must not have it (handling 0.7 × 0.7 = 0.49). The mean is 70, the weakest 60: ½ × 60 + ½ × 70 = 65, × 0.49 = 31.9.',
    '**Joint decisions** is the mean of the decisions that fell due, each the sum of its [five stages](#joint-decisions-by-stage) by their weights.',
    `**The rating** goes by the lower headline: _met_ from ${value('ratingMet')}, _partly met_ from ${value('ratingPartlyMet')}, else _not met_; _not observed_ with fewer than ${value('leastObligations')} obligations, or where a headline could not be observed. What was not yet due when the exercise ended is not counted.`,
    'Gain and discipline are measured against two runs of the same scenario, seat and seed: one in which the officer says nothing, and the reference, a machine player that knows the needs. The reference is the ceiling, never the standard for a person: compare with the _doctrine_ player, which knows joint working and not the scenario.',
  ];
}

export function timeliness(value: Value): string[] {
  return [
    '## In time',
    '`u` stands for timeliness: 1 up to a grace time, then falling in a straight line to 0 at an expiry. Halfway between the two it is 0.5.',
    `The clock starts when the trainee could know, not when it happened: when they noted it, or ${value('opensWithin')} after the message arrived. It stands still, for ${value('mostRelief')} at most, while their one voice is on something that weighs more. It stops when the receiver’s desk has taken the message in: sent is not received.`,
    `Defaults: a critical need weighs ${value('weightCritical')}, with grace ${value('graceCritical')} and expiry ${value('expiryCritical')}; an important one ${value('weightImportant')}, ${value('graceImportant')} and ${value('expiryImportant')}; a useful one ${value('weightUseful')}, ${value('graceUseful')} and ${value('expiryUseful')}. A need in the scenario may have its own.`,
  ];
}

export const profile =
  'Each measure is from 0 to 100: unless its rule says otherwise, the points earned of those that could be, over its lines. What was not observed is left out and says so; it is never counted as 0 or as 100. A principle is the plain mean of its measures that count. Principles may be applied in any order.';

export const beside =
  'Measures and lines that explain, and move neither a principle nor a headline.';

export const stages =
  'Each decision that fell due has five lines, one for each stage of the joint decision model; of several proposals the best one counts.';

export const evidence = [
  '## A line of evidence',
  'Each line has its rule and its source, points of how many, a sentence with times of day, and events of two kinds. _Necessary_: without one of them the line earns less. _Corroborating_: the others that the line looked at. An event that no line names changes no line. Where something was missed or late, the line says when it was due. These properties are tested by editing the journals of random exercises: an earlier delivery of a needed fact never lowers its line, one more useless delivery never raises a headline, and no reason for a decision earns anything by what had not reached the trainee.',
];

export const settings = [
  'A scenario sets any of these under `scoring`; what it leaves out has the default. Times are written as elsewhere in a scenario, shares in per cent, weights and counts as whole numbers.',
  '```yaml\nscoring:\n  graceCritical: 4m\n  readBackWithin: 90s\n  ratingMet: 80\n```',
  'The score card of a scenario that sets its own is not comparable with another’s.',
];

export const apart = [
  '## Shown apart',
  '- **Outcome**: people at risk, safe and harmed, crews exposed, time lost at closed roads. Partly luck, so reported and never added in.',
  '- **Impact**: times to the first joint meeting and to a first shared picture, joint tasks done by their deadline. Reported.',
  '- **Partner feedback**: what each commander says helped and what did not, from what reached them. In words, without points.',
  '- **Probes**: short questions during a freeze, where a scenario has them. Reported beside the score.',
  '- **Critical failures**: listed for an umpire to confirm.',
  '- **An umpire’s sheet and overrides**: a human’s yes or no by principle, and a line overridden with a reason, kept beside the score and never in place of it.',
];

export const limits = [
  '## What the score is not',
  '- It is formative: for learning, never a pass or a fail. An exercise file carries its own answers and can be read by whoever has it.',
  '- Beside a rate stand how many it rests on and an interval. Do not rank people on differences inside it.',
  '- It measures what a journal shows. Tone, tact, assertiveness and the quality of reasons need a human: see [what is not scored](competencies.md#not-scored-and-why).',
  '- A lone umpire is weak evidence as well: in one study, read in excerpt, the reliability of one experienced rater was 0.37 (intraclass correlation), of a less experienced one 0.09, and of eleven pooled 0.87. Use two or more who have calibrated.',
  '- It has been checked against machine players: that telling the right people in time beats silence, broadcasting, leaking and delay. That shows an order, not validity with people.',
  '- Where nobody has reviewed a scenario’s needs, the score shows what its author thinks and says that it is unreviewed.',
];
