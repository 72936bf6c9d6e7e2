import type { EventOf } from '#exercise/events.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { ScoringSettings } from '#doctrine/scoring/settings.ts';
import { countOf, sum } from '../line.ts';
import { heardBy } from '../seat-knowledge.ts';
import type { Looking, Proposed, StageScore } from './looking.ts';

/**
 * The hazards chosen against those that matter, with decoys among them, and the aim. One for which
 * the scenario has a fact counts in full where word of it had come; else it was only ticked.
 */
export function riskStage(
  { index, known }: Looking,
  decision: Decision,
  { body, at }: Proposed,
): StageScore {
  const { aimShare, hazardUnlinked, decoyCost } = index.settings;
  const chosen = new Set(body.hazards);
  const relevant = decision.hazards.filter((hazard) => hazard.relevant);
  const also: number[] = [];
  const worths = relevant
    .filter(({ id }) => chosen.has(id))
    .map(({ fact }) => {
      if (fact === undefined) return 1;
      const heard = heardBy(known, fact, at);
      also.push(...(heard?.seqs ?? []));
      return heard === undefined ? hazardUnlinked / 100 : 1;
    });
  const decoys = chosen.size - worths.length;
  const hasAim = body.aim.trim() !== '';
  const named = lessDecoys(sum(worths), decoys, { of: relevant.length, decoyCost });
  const guessed = worths.filter((worth) => worth < 1).length;
  return {
    quality: ((100 - aimShare) * named + (hasAim ? aimShare : 0)) / 100,
    n: relevant.length + 1,
    also,
    says: `you named ${countOf(worths.length, relevant.length, ['hazard that mattered', 'hazards that mattered'])}${guessed > 0 ? `, ${guessed} of them without word of it` : ''}${decoys > 0 ? ` and ${decoys} that did not` : ''}, ${hasAim ? 'with' : 'without'} an aim`,
  };
}

/** The powers and plans cited, times how many of those entitled have spoken. */
export function powersStage(
  { index }: Looking,
  decision: Decision,
  {
    proposed,
    votes,
  }: { readonly proposed: Proposed; readonly votes: readonly EventOf<'decision.voted'>[] },
): StageScore {
  const voters = new Set(
    votes.filter((vote) => vote.proposal === proposed.id).map((vote) => vote.agency),
  );
  const voted = decision.entitled.filter((agency) => voters.has(agency)).length;
  const entitled = decision.entitled.length;
  const cited = new Set(proposed.body.powers);
  const relevant = decision.powers.filter((power) => power.relevant);
  const hits = relevant.filter(({ id }) => cited.has(id)).length;
  const { decoyCost } = index.settings;
  const decoys = cited.size - hits;
  const named = lessDecoys(hits, decoys, { of: relevant.length, decoyCost });
  return {
    quality: named * (voted / entitled),
    n: relevant.length,
    also: [],
    says: `you cited ${countOf(hits, relevant.length, ['power or plan that applied', 'powers and plans that applied'])}${decoys > 0 ? ` and ${decoys} that did not` : ''}; ${countOf(voted, entitled, ['entitled commander', 'entitled commanders'])} spoke`,
  };
}

/** Of what mattered, how much was named, less every decoy that was named: ticking all earns little. */
function lessDecoys(
  hits: number,
  decoys: number,
  { of, decoyCost }: { readonly of: number; readonly decoyCost: number },
): number {
  if (of === 0) return decoys === 0 ? 1 : 0;
  return Math.max(0, hits - (decoys * decoyCost) / 100) / of;
}

/**
 * Enough options weighed; a choice among them that was found fit and is not clearly worse than
 * another; a contingency other than the choice, with its trigger.
 */
export function optionsStage(
  { index }: Looking,
  decision: Decision,
  { body }: Proposed,
): StageScore {
  const offered = new Set(decision.options.map(({ id }) => id));
  const weighed = new Set(body.options.map(({ option }) => option).filter((id) => offered.has(id)));
  const choice = choiceMade(decision, body);
  const hasContingency = isContingent(offered, body);
  return {
    quality: optionsQuality(index.settings, {
      optionsWeighed: weighed.size >= index.settings.optionsLeast,
      choiceSound: choice.isSound,
      contingencySet: hasContingency,
    }),
    n: 3,
    also: [],
    says: `you weighed ${weighed.size === 0 ? 'no' : weighed.size} ${weighed.size === 1 ? 'option' : 'options'} and chose ${choice.says}, ${hasContingency ? 'with' : 'without'} a contingency and its trigger`,
  };
}

/** Who finds an option unfit and chooses it all the same has not weighed it. */
function choiceMade(
  decision: Decision,
  body: Proposed['body'],
): { readonly isSound: boolean; readonly says: string } {
  const choice = decision.options.find(({ id }) => id === body.choice);
  if (choice === undefined) return { isSound: false, says: 'none of them' };
  const label = `‘${choice.label}’`;
  if (choice.worse === true) {
    return { isSound: false, says: `${label}, which was clearly worse than another` };
  }
  const found = body.options.findLast(({ option }) => option === choice.id);
  if (found === undefined) return { isSound: false, says: label };
  const isFit = found.suitable && found.feasible && found.acceptable;
  return { isSound: isFit, says: isFit ? label : `${label}, which you had found unfit yourself` };
}

function isContingent(offered: ReadonlySet<string>, { choice, contingency }: Proposed['body']) {
  return (
    contingency !== undefined &&
    contingency.option !== choice &&
    offered.has(contingency.option) &&
    contingency.trigger.trim() !== ''
  );
}

const optionParts = ['optionsWeighed', 'choiceSound', 'contingencySet'] as const;

/** The weights of what was done, of all three. */
function optionsQuality(
  settings: ScoringSettings,
  did: Readonly<Record<(typeof optionParts)[number], boolean>>,
): number {
  const all = sum(optionParts.map((part) => settings[part]));
  const done = sum(optionParts.filter((part) => did[part]).map((part) => settings[part]));
  return all === 0 ? 0 : done / all;
}
