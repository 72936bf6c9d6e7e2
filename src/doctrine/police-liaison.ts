/**
 * Dialogue policing: what a police liaison officer does with a group, and how tension is reported.
 * The five functions follow the role profile of a police liaison team officer; the three sorts of
 * report are those of tension monitoring (experienced, evidenced, potential).
 */
export const dialogueMoves = ['negotiate', 'mediate', 'initiate', 'communicate', 'sense'] as const;
export type DialogueMove = (typeof dialogueMoves)[number];

export const tensionSorts = ['experienced', 'evidenced', 'potential'] as const;
export type TensionSort = (typeof tensionSorts)[number];

export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** Of six levels 1 is the worst. That there are six is sourced; the words for them are unverified. */
export type TensionLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** From which tension (0 to 100) each level is reached, worst first. Design values, unverified. */
const levelFrom: readonly (readonly [level: TensionLevel, from: number])[] = [
  [1, 85],
  [2, 68],
  [3, 51],
  [4, 34],
  [5, 17],
];

/** The level of a tension of 0 to 100. */
export function tensionLevelOf(tension: number): TensionLevel {
  return levelFrom.find(([, from]) => tension >= from)?.[0] ?? 6;
}

/** How a group meets the officer, as the officer can tell. */
export type Manner = 'shut' | 'cool' | 'civil' | 'open';

/** The manner that goes with a trust of 0 to 100. Design values, unverified. */
export function mannerOf(trust: number): Manner {
  if (trust < 15) return 'shut';
  if (trust < 40) return 'cool';
  return trust < 70 ? 'civil' : 'open';
}

/** Why a group's trust in the officer moved. */
export type TrustWhy =
  | 'first-contact'
  | 'told'
  | 'mediated'
  | 'promise-made'
  | 'promise-kept'
  | 'individuals'
  | 'promise-broken'
  | 'not-authorised'
  | 'not-imposed'
  | 'surprise'
  | 'reported-unexplained'
  | 'confidence-broken';

/**
 * By how much trust, of 0 to 100, moves. Research names the ways in which it is lost and gives no
 * figures: design values, unverified.
 */
export const trustMoves = {
  'first-contact': 5,
  /** For each fact that is true and new to them. */
  told: 2,
  mediated: 4,
  'promise-made': 2,
  'promise-kept': 6,
  individuals: -15,
  'promise-broken': -12,
  'not-authorised': -20,
  'not-imposed': -20,
  surprise: -10,
  'reported-unexplained': -15,
  /** To nothing, and it stays there. */
  'confidence-broken': -100,
} as const satisfies Readonly<Record<TrustWhy, number>>;

/** What telling can earn in one talk at the most. Design value, unverified. */
export const mostForTelling = 6;

/** A threat to life counts as reported at once within this. Seconds; design value, unverified. */
export const atOnce = 300;

/** A group says at most so many things in one talk. Design value, unverified. */
export const mostSaidAtOnce = 3;

/** Seconds of a talk beside the officer's own words: their answer. Design value, unverified. */
export const theirShare = 45;

/**
 * By how much a perceived tension can be off, of 0 to 100: a little even where they trust the officer,
 * more the less they do, and more by telephone. Design values, unverified.
 */
const senseError = { least: 4, most: 24, byPhone: 8 } as const;

/** The furthest that a perceived tension can be off. */
export function senseErrorAt(trust: number, byPhone: boolean): number {
  const { least, most } = senseError;
  const margin = least + Math.floor(((most - least) * (100 - trust)) / 100);
  return margin + (byPhone ? senseError.byPhone : 0);
}
