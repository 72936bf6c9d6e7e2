/**
 * What raises and lowers a commander's hidden confidence in the liaison officer, in points of 100. All
 * are design values: a promise kept and honest doubt earn little by little, false certainty and silence
 * cost at once, and no single act makes or breaks a working relation. The reasons stand where each is
 * used.
 */
export const confidenceFor = {
  /** News was read back at the officer's wish. */
  readBack: 1,
  /** A question was answered with what the asker wanted to know. */
  answered: 5,
  /** The officer said in time that they do not know, or are finding out. */
  honestlyUnknown: 2,
  /** They came back with what they said they would find out, or did not in time. */
  promiseKept: 3,
  promiseBroken: -4,
  /** Nobody answered in the time that the asker said they would wait. */
  unanswered: -8,
  /** A rumour passed on as certain is known for one. */
  falseCertainty: -10,
  /** A rumour passed on as a rumour is known for one. */
  honestDoubt: 2,
  /** They were put in touch with somebody. */
  putInTouch: 3,
  /** A call of several told them something, or nothing. */
  usefulCall: 3,
  wastedCall: -1,
  /** They were told rightly, or for nothing, that their picture is out of step. */
  soundChallenge: 4,
  groundlessChallenge: -2,
  /** They were asked for what they then took on. */
  justifiedRequest: 1,
  /** The last resort was asked before anybody nearer. */
  prematureRequest: -1,
  /** What advice warned of is seen or heard from somebody else. */
  adviceBorneOut: 3,
  /** What advice rested on turns out never to have been so. */
  adviceWrong: -5,
} as const;

/** From how much confidence on a commander does more than they must. Design values. */
export const confidenceTo = {
  /** Picks up the telephone as for anybody. */
  pickUp: 30,
  /** Tells a cleared officer what is restricted. */
  tellRestricted: 35,
  /** Says one thing more, unasked. */
  sayMore: 60,
} as const;
