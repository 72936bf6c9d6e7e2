import type { CommandInput } from '#command/command.ts';
import type { Brief, BriefDecision } from '#exercise/view-brief.ts';
import type { View } from '#exercise/view.ts';
import type { Reading } from './reads.ts';
import { sharedStems, stemsOf } from './words.ts';

/** More than this nobody can weigh. */
const mostRelied = 12;
/** When to look at it again. Seconds from the proposal. */
const reviewIn = 480;

/** What bears on a decision by its words: title, question and options. */
function wordsOf({ title, question, options }: BriefDecision): ReadonlySet<string> {
  const offered = options.map(({ label, note }) => `${label} ${note}`);
  return stemsOf([title, question, ...offered].join(' '));
}

/** What is at the heart of a decision: shares words with its title and question themselves. */
export function atHeartOf(
  { title, question }: BriefDecision,
  readings: readonly Reading[],
): Reading[] {
  const words = stemsOf(`${title} ${question}`);
  return readings.filter(({ stems }) => sharedStems(stems, words) > 0);
}

/** Bears on a decision: what is held, may be said aloud, and shares words with it. */
export function bearingOn(decision: BriefDecision, readings: readonly Reading[]): Reading[] {
  const words = wordsOf(decision);
  const hazards = decision.hazards.map(({ label }) => stemsOf(label));
  return readings
    .filter(({ isRestricted, isHearsay }) => !isRestricted && !isHearsay)
    .filter(
      ({ stems, weight }) =>
        weight > 0 &&
        (sharedStems(stems, words) > 0 || hazards.some((hazard) => sharedStems(stems, hazard) > 0)),
    );
}

/** To act while there is time goes before waiting, unless it was refused. By the option's own words. */
function promise(view: View, decision: BriefDecision, option: BriefDecision['options'][number]) {
  const words = option.label.toLowerCase();
  const acts = /\bnow\b|early|under control|before|out by/.test(words) ? 2 : 0;
  const waits = /until|\bwait|later|leave|\bkeep|\bhold|when the/.test(words) ? 2 : 0;
  const refused = view.proposals.filter(
    ({ body, outcome }) =>
      body.decision === decision.id && body.choice === option.id && outcome === 'refused',
  ).length;
  return acts - waits - 3 * Math.max(0, refused - 1);
}

/** Powers that a joint response always rests on; what belongs to other occasions is not cited. */
const commonPowers = /protect life|co-operate|share information|in an emergency|plans?\b/;
const otherOccasions = /part 2|warrant|inquiry|investigation|terroris|assembl|event/;

/** The worksheet filled in from what is held, with what is missing marked as such. */
export function proposalOn(
  brief: Brief,
  view: View,
  { decision, readings }: { decision: BriefDecision; readings: readonly Reading[] },
): CommandInput | null {
  const bearing = bearingOn(decision, readings);
  const [choice, other] = decision.options.toSorted(
    (a, b) => promise(view, decision, b) - promise(view, decision, a),
  );
  if (choice === undefined || other === undefined) return null;
  return {
    type: 'propose',
    decision: decision.id,
    items: bearing.slice(-mostRelied).map(({ note }) => note.id),
    unknowns: unknownTopics(brief, decision, readings),
    hazards: decision.hazards
      .filter(({ label }) => bearing.some(({ stems }) => sharedStems(stems, stemsOf(label)) > 0))
      .map(({ id }) => id),
    aim: 'Save life: nobody left at risk, and no crew in a hazard that it was not told of.',
    powers: decision.powers
      .map(({ id, label }) => ({ id, words: label.toLowerCase() }))
      .filter(({ words }) => commonPowers.test(words) && !otherOccasions.test(words))
      .map(({ id }) => id),
    options: decision.options.map((option) => ({
      option: option.id,
      suitable: true,
      feasible: option === choice,
      acceptable: option === choice || option === other,
    })),
    choice: choice.id,
    contingency: { option: other.id, trigger: 'If it can no longer be done in time.' },
    reviewIn,
  };
}

/** Topics that the decision speaks of and of which nothing was heard. */
function unknownTopics(
  { topics }: Brief,
  decision: BriefDecision,
  readings: readonly Reading[],
): string[] {
  const words = wordsOf(decision);
  return topics
    .map(({ id, label }) => ({ id, stems: stemsOf(label) }))
    .filter(({ stems }) => sharedStems(stems, words) > 0)
    .filter(({ stems }) => !readings.some((one) => sharedStems(one.stems, stems) > 0))
    .map(({ id }) => id);
}
