import { principles } from '#doctrine/principles.ts';
import { rulesVersion } from '#exercise/rules-version.ts';
import type { Leaf, ScoreCard } from '#scoring/score-card.ts';
import type { Attempt, AttemptFigure } from '#ui/library/progress-attempt.ts';
import type { KeptExercise } from './kept-exercise.ts';

/** What a debrief came to, in the few numbers that are kept of it. */
export function attemptOf(exercise: KeptExercise, score: ScoreCard, variant?: string): Attempt {
  const { id, scenario, seat, seatTitle, mode, seed, startedAt } = exercise;
  return {
    id,
    scenario,
    ...(variant === undefined ? {} : { variant }),
    seat,
    seatTitle,
    mode,
    seed,
    startedAt,
    rules: rulesVersion,
    sharedAwareness: figureOf(score.headlines.sharedAwareness),
    jointDecisions: figureOf(score.headlines.jointDecisions),
    principles: principles.map((principle) => ({
      id: principle.id,
      ...figureOf(score.principles[principle.id]),
    })),
    rating: score.rating,
  };
}

function figureOf({ value, n, interval }: Leaf): AttemptFigure {
  return interval === undefined ? { value, n } : { value, n, interval };
}
