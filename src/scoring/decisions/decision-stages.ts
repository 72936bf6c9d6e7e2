import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { JournalIndex } from '../journal-index.ts';
import { sum } from '../line.ts';
import { isCurrent } from '../communicate/methane-score.ts';
import { heardBy, heardNewer, type Knowing, type SeatKnowledge } from '../seat-knowledge.ts';

export type Proposed = EventOf<'decision.proposed'>;

/** A stage, 0 to 1, on how many things it rests, and what bears on it beside the decision itself. */
export interface StageScore {
  readonly quality: number;
  readonly n: number;
  readonly also: readonly number[];
  readonly says: string;
}

/** Marked unknown, and really not held: half of what holding it is worth (unverified). */
const honestUnknown = 0.5;

/**
 * Information: each essential fact relied on that was current, or its topic marked unknown where
 * nothing of it had been heard. Relying on it and marking it unknown is a contradiction and earns
 * nothing; each rumour relied on takes away what one fact is worth.
 */
export function informationStage(
  index: JournalIndex,
  known: SeatKnowledge,
  { decision, proposed }: { readonly decision: Decision; readonly proposed: Proposed },
): StageScore {
  const { relies, body, at } = proposed;
  const also: number[] = [];
  const note = (knowing: Knowing | undefined) => also.push(...(knowing?.seqs ?? []));
  const worth = decision.essential.map((fact): number => {
    const relied = relies.find((item) => item.fact === fact);
    const isUnknown = body.unknowns.includes(index.facts.get(fact)?.topic ?? '');
    for (const { seqs } of index.truthOf(fact)) also.push(...seqs);
    if (relied !== undefined) {
      note(heardNewer(known, relied, at));
      return isUnknown || !isCurrent(index, known, { ...relied, at }) ? 0 : 1;
    }
    const heard = heardBy(known, fact, at);
    note(heard);
    return isUnknown && heard === undefined ? honestUnknown : 0;
  });
  const rumours = relies.filter(({ fact }) => index.facts.get(fact)?.neverTrue === true).length;
  const n = decision.essential.length;
  const held = worth.filter((one) => one === 1).length;
  return {
    quality: Math.max(0, sum(worth) - rumours) / n,
    n,
    also,
    says: `you relied on ${held} of ${n} essential facts as they then stood${rumours > 0 ? `, and on ${rumours === 1 ? 'a rumour' : 'rumours'}` : ''}`,
  };
}

/** The hazards chosen against those that matter, with decoys among them; a quarter is for the aim. */
export function riskStage(decision: Decision, { body }: Proposed): StageScore {
  const relevant = relevantOf(decision.hazards);
  const chosen = new Set(body.hazards);
  const hasAim = body.aim.trim() !== '';
  const hits = body.hazards.filter((id) => relevant.has(id)).length;
  return {
    quality: 0.75 * lessDecoys(chosen, relevant) + (hasAim ? 0.25 : 0),
    n: relevant.size + 1,
    also: [],
    says: `you named ${hits} of ${relevant.size} hazards that mattered${chosen.size > hits ? ` and ${chosen.size - hits} that did not` : ''}, ${hasAim ? 'with' : 'without'} an aim`,
  };
}

/** The powers and plans cited, times how many of those entitled have spoken. */
export function powersStage(
  decision: Decision,
  proposed: Proposed,
  votes: readonly EventOf<'decision.voted'>[],
): StageScore {
  const relevant = relevantOf(decision.powers);
  const voters = new Set(
    votes.filter((vote) => vote.proposal === proposed.id).map((vote) => vote.agency),
  );
  const voted = decision.entitled.filter((agency) => voters.has(agency)).length;
  const entitled = decision.entitled.length;
  const hits = proposed.body.powers.filter((id) => relevant.has(id)).length;
  return {
    quality: lessDecoys(new Set(proposed.body.powers), relevant) * (voted / entitled),
    n: relevant.size,
    also: [],
    says: `you cited ${hits} of ${relevant.size} powers and plans that applied, of ${proposed.body.powers.length} cited; ${voted} of ${entitled} entitled commanders spoke`,
  };
}

/** Of what mattered, how much was named, less every decoy that was named: ticking all earns little. */
function lessDecoys(chosen: ReadonlySet<string>, relevant: ReadonlySet<string>): number {
  if (relevant.size === 0) return chosen.size === 0 ? 1 : 0;
  const hits = [...chosen].filter((id) => relevant.has(id)).length;
  return Math.max(0, hits - (chosen.size - hits)) / relevant.size;
}

function relevantOf(offered: readonly { readonly id: string; readonly relevant: boolean }[]) {
  return new Set(offered.filter(({ relevant }) => relevant).map(({ id }) => id));
}

/**
 * Two or more options weighed, 0.4; a choice among them that was weighed and is not clearly worse
 * than another, 0.3; a contingency other than the choice, with its trigger, 0.3.
 */
export function optionsStage(decision: Decision, { body }: Proposed): StageScore {
  const offered = new Set(decision.options.map(({ id }) => id));
  const weighed = new Set(body.options.map(({ option }) => option).filter((id) => offered.has(id)));
  const choice = decision.options.find(({ id }) => id === body.choice);
  const isSound = choice !== undefined && choice.worse !== true && weighed.has(choice.id);
  const { contingency } = body;
  const hasContingency =
    contingency !== undefined &&
    contingency.option !== body.choice &&
    offered.has(contingency.option) &&
    contingency.trigger.trim() !== '';
  return {
    quality: (weighed.size >= 2 ? 0.4 : 0) + (isSound ? 0.3 : 0) + (hasContingency ? 0.3 : 0),
    n: 3,
    also: [],
    says: `you weighed ${weighed.size} ${weighed.size === 1 ? 'option' : 'options'}, chose ${choice === undefined ? 'none of them' : `‘${choice.label}’`}${choice?.worse === true ? ', which was clearly worse than another' : ''}, ${hasContingency ? 'with' : 'without'} a contingency and its trigger`,
  };
}

/** Times from the decision's window as a factor: 0 before it opens unless provisional, 1 until full. */
export function decisionTiming(
  { opens, full, closes }: Decision['window'],
  made: { readonly at: Seconds; readonly isProvisional: boolean },
): number {
  if (made.at < opens) return made.isProvisional ? 1 : 0;
  if (made.at <= full) return 1;
  if (made.at >= closes) return 0;
  return 1 - (made.at - full) / (closes - full);
}
