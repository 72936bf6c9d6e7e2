import { anchorOf, anchorsFrom } from '#scoring/score.ts';
import type { Anchors } from '#scoring/score-card.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { playBot, type Played } from './play-bot.ts';

export interface AnchorPlays {
  readonly silent: Played;
  readonly reference: Played;
}

/** The silent and the reference run of the same scenario, seat and seed: the scale's two ends. */
export function playAnchors(
  scenario: Scenario,
  play: { readonly seed: number; readonly seat: string },
): AnchorPlays {
  return {
    silent: playBot(scenario, { ...play, bot: 'silent' }),
    reference: playBot(scenario, { ...play, bot: 'reference' }),
  };
}

export function anchorsOf(scenario: Scenario, { silent, reference }: AnchorPlays): Anchors {
  return anchorsFrom(anchorOf(scenario, silent.journal), anchorOf(scenario, reference.journal));
}
