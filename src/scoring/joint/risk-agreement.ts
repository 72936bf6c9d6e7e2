import { riskRatings, type RiskRating } from '#doctrine/risk.ts';
import type { Seconds } from '#kernel/time.ts';
import type { EventOf } from '#exercise/events.ts';
import { bySeq, quoted, type JournalIndex } from '../journal-index.ts';
import { listed, makeLine, sum, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import type { Knowing, SeatKnowledge } from '../seat-knowledge.ts';

/**
 * On a scale of four grades two ratings are three apart at most, so differences are divided by that
 * (the domain reference divides by 4, for five grades).
 */
const widest = riskRatings.length - 1;

type Assessed = EventOf<'risk.assessed'>;

/** A hazard that ought to be assessed jointly, or was. */
interface Matter {
  readonly fact: string;
  readonly label: string;
  readonly truth: RiskRating | undefined;
  /** By when. */
  readonly due: Seconds;
  readonly knowing: Knowing | undefined;
}

/**
 * Domain reference, section 6, R2: each hazard of a decision that fell due, whose true rating the
 * scenario gives and which the officer could know; and any other hazard that was assessed. How near
 * the ratings of the services were to each other and to the truth, and how many could rate it.
 */
export function riskLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  const due = mattersDue(index, known);
  const own = new Set(due.map(({ fact }) => fact));
  const others = index
    .of('risk.assessed')
    .filter(({ seat }) => index.seats.has(seat))
    .flatMap(({ hazards }) => hazards.flatMap(({ fact }) => fact ?? []))
    .filter((fact) => !own.has(fact) && index.facts.get(fact)?.means?.hazard !== undefined);
  const assessed = [...new Set(others)].map((fact): Matter => {
    return {
      fact,
      label: quoted(index, fact),
      truth: undefined,
      due: index.end,
      knowing: undefined,
    };
  });
  return [...due, ...assessed].map((matter) => riskLine(index, matter));
}

/** Of a hazard that two decisions name, the later decision says until when. */
function mattersDue(index: JournalIndex, known: SeatKnowledge): Matter[] {
  const matters = new Map<string, Matter>();
  for (const decision of index.scenario.decisions) {
    const due = decision.window.closes;
    if (due > index.end) continue;
    for (const { fact, label, rating, relevant } of decision.hazards) {
      if (fact === undefined || rating === undefined || !relevant) continue;
      const knowing = known.get(fact)?.find(({ at }) => at < due);
      if (knowing === undefined) continue;
      matters.set(fact, { fact, label: `‘${label}’`, truth: rating, due, knowing });
    }
  }
  return [...matters.values()];
}

function riskLine(index: JournalIndex, matter: Matter): ScoreLine {
  const { fact, label, truth, due, knowing } = matter;
  const rounds = index
    .of('risk.assessed')
    .filter(({ seat, at }) => index.seats.has(seat) && at < due)
    .filter(({ hazards }) => hazards.some((hazard) => hazard.fact === fact))
    .toSorted(bySeq);
  const evidence = weigh(rounds, (kept) => {
    const last = kept.at(-1);
    return last === undefined ? 0 : worthOf(index, matter, ratingsIn(last, fact));
  });
  const last = rounds.at(-1);
  return makeLine('risk/agreement', {
    ...evidence,
    also: [...evidence.also, ...(knowing?.seqs ?? [])],
    // What nobody there knew says nothing of whether they agree.
    of: 1,
    about: fact,
    window:
      evidence.points < 1 && knowing !== undefined ? { from: knowing.at, to: due } : undefined,
    says:
      last === undefined
        ? `You could know of ${label} from ${index.clock(knowing?.at ?? 0)}; the services had not rated it together by ${index.clock(due)}.`
        : saysOf(index, { label, truth, last, ratings: ratingsIn(last, fact) }),
  });
}

type Ratings = readonly (readonly [agency: string, rating: RiskRating | 'not-known'])[];

function ratingsIn({ hazards }: Assessed, fact: string): Ratings {
  return Object.entries(hazards.find((hazard) => hazard.fact === fact)?.ratings ?? {});
}

function gradesOf(ratings: Ratings): number[] {
  return ratings.flatMap(([, rating]) =>
    rating === 'not-known' ? [] : [riskRatings.indexOf(rating)],
  );
}

/** Agreement times nearness to the truth times the share of those there who could rate it. */
function worthOf(index: JournalIndex, { truth }: Matter, ratings: Ratings): number {
  const { riskAccuracy, riskUninformed } = index.settings;
  const grades = gradesOf(ratings);
  if (grades.length === 0) return 0;
  const informed = 1 - ((1 - grades.length / ratings.length) * riskUninformed) / 100;
  const is = truth === undefined ? null : riskRatings.indexOf(truth);
  const error = is === null ? 0 : sum(grades.map((grade) => Math.abs(grade - is))) / grades.length;
  return agreementOf(grades) * (1 - ((error / widest) * riskAccuracy) / 100) * informed;
}

/** 1 less the mean difference of two of them, on the scale; of a single rating there is none. */
function agreementOf(grades: readonly number[]): number {
  const apart = grades.flatMap((one, place) =>
    grades.slice(place + 1).map((other) => Math.abs(one - other)),
  );
  return apart.length === 0 ? 1 : 1 - sum(apart) / apart.length / widest;
}

function saysOf(
  index: JournalIndex,
  said: {
    readonly label: string;
    readonly truth: RiskRating | undefined;
    readonly last: Assessed;
    readonly ratings: Ratings;
  },
): string {
  const who = (rating: Ratings[number][1]) =>
    said.ratings.flatMap(([agency, one]) => (one === rating ? [index.nameOf(agency)] : []));
  const rated = riskRatings
    .filter((rating) => who(rating).length > 0)
    .map((rating) => `${inWords(rating)} by ${listed(who(rating))}`);
  const ignorant = who('not-known');
  const parts = [
    ...(rated.length === 0 ? [] : [rated.join(', ')]),
    ...(ignorant.length === 0 ? [] : [`${listed(ignorant)} did not know of it`]),
  ];
  const truth = said.truth === undefined ? '' : ` It was ${inWords(said.truth)}.`;
  return `${said.label} was rated together at ${index.clock(said.last.at)}: ${parts.join('; ')}.${truth}`;
}

function inWords(rating: RiskRating): string {
  return rating.replace('-', ' ');
}
