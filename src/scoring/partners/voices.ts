import type { Post } from './posts.ts';

/** What a remark says, ready to be put into words: times of day, names, things in quotation marks. */
export interface Words {
  readonly at: string;
  readonly until: string;
  readonly what: string;
  readonly who: string;
  readonly n: number;
  readonly wait: string;
}

type Say = (words: Words) => string;
type Voices = Readonly<Record<Post['temperament'], Say>>;

const more = (n: number, words: string) => (n > 0 ? words : '');

/** What a commander may have noticed, and how each temperament puts it. */
export const voices = {
  told: {
    steady: ({ at, what, n }) =>
      `At ${at} you told us ${what}. We needed that and had it from nobody before you${more(n, `, and the same goes for ${n} more ${n === 1 ? 'thing' : 'things'}`)}.`,
    brisk: ({ at, what, n }) =>
      `${what} at ${at}: needed, and you were first with it${more(n, `. ${n} more like that`)}.`,
    guarded: ({ at, what, n }) =>
      `I will say that ${what}, which came from you at ${at}, was something that we did need${more(n, `, and it was not the only one`)}.`,
  },
  link: {
    steady: ({ at, who, what }) =>
      `Being put in touch with ${who} at ${at} helped; ${what} came to us straight from there.`,
    brisk: ({ at, who, what }) => `The link to ${who} at ${at}: worth having. It brought ${what}.`,
    guarded: ({ at, who, what }) =>
      `I was not sure of the link to ${who} at ${at}, but ${what} did come over it.`,
  },
  honest: {
    steady: ({ at, what }) =>
      `When we asked about ${what}, you said at ${at} that you did not know. That let us plan.`,
    brisk: ({ at, what }) =>
      `Asked about ${what}. At ${at} you said you did not know. Fair enough.`,
    guarded: ({ at, what }) =>
      `You admitted at ${at} that you did not know about ${what}; I would sooner have that than a guess.`,
  },
  kept: {
    steady: ({ at, until, what }) =>
      `You said at ${at} that you would find out about ${what}, and at ${until} you came back with it.`,
    brisk: ({ until, what }) =>
      `Said you would find out about ${what}; back with it by ${until}. Good.`,
    guarded: ({ at, until, what }) =>
      `You promised at ${at} to find out about ${what}. I had my doubts, and you did come back, at ${until}.`,
  },
  answered: {
    steady: ({ at, until, what }) =>
      `We asked about ${what} at ${at} and had our answer by ${until}.`,
    brisk: ({ until, what }) => `Asked about ${what}, answered by ${until}.`,
    guarded: ({ at, until, what }) =>
      `My question about ${what} at ${at} was answered by ${until}, I grant that.`,
  },
  readBack: {
    steady: ({ at, what }) =>
      `You had us say ${what} back to you at ${at}, so there was no doubt about it.`,
    brisk: ({ at, what }) => `${what} read back at ${at}. No doubt left.`,
    guarded: ({ at, what }) =>
      `At ${at} you checked that we had understood ${what}; not everyone troubles to.`,
  },
  meeting: {
    steady: ({ at, what }) => `The meeting at ${at} was worth coming to: I learned ${what} there.`,
    brisk: ({ at, what }) => `Meeting at ${at}: got ${what} out of it.`,
    guarded: ({ at, what }) =>
      `I do not care for meetings, but the one at ${at} did give us ${what}.`,
  },
  difference: {
    steady: ({ at, what }) =>
      `You told us that our picture on ${what} did not fit, and at ${at} we found that so.`,
    brisk: ({ at, what }) => `You said our picture on ${what} was off. At ${at} we saw it was.`,
    guarded: ({ at, what }) =>
      `I did not like to hear that our picture on ${what} was out of step, but it was, as we saw at ${at}.`,
  },
  warmer: {
    steady: ({ at }) => `By ${at} I was glad when it was you who rang.`,
    brisk: ({ at }) => `By ${at} I took your calls first.`,
    guarded: ({ at }) => `I was slow to rely on you, but by ${at} I did.`,
  },
  quiet: {
    steady: () => 'We needed little from you, and you left us to our work.',
    brisk: () => 'Left us to our work. Right.',
    guarded: () => 'You did not trouble us, and I have nothing against that.',
  },
  traffic: {
    steady: ({ at, until, n, wait }) =>
      `Between ${at} and ${until} you sent us ${n} things that we had no use for or had already. At the worst it put our desk ${wait} behind.`,
    brisk: ({ until, n, wait }) =>
      `Far too much traffic: ${n} messages by ${until} that were no use to us. Desk ${wait} behind.`,
    guarded: ({ at, until, n, wait }) =>
      `From ${at} to ${until} we had to wade through ${n} messages that did nothing for us; one waited ${wait}.`,
  },
  waited: {
    steady: ({ at, until, what }) =>
      `${what} reached our desk at ${at}, and with all that lay before it we came to it only at ${until}.`,
    brisk: ({ at, until, what }) => `${what} sat on our desk from ${at} to ${until}. Buried.`,
    guarded: ({ at, until, what }) =>
      `I can only say that ${what} lay on our desk from ${at} until ${until}, under the rest.`,
  },
  afterwards: {
    steady: ({ at, until, who, what }) =>
      `${who} at ${at}; you told us ${what} at ${until}, when we had found out for ourselves.`,
    brisk: ({ at, until, who, what }) =>
      `${who} at ${at}. You told us ${what} at ${until}. Too late.`,
    guarded: ({ at, until, who, what }) =>
      `${who} at ${at}, and word from you of ${what} came at ${until}. I leave that there.`,
  },
  untold: {
    steady: ({ at, who }) => `${who} at ${at}; nobody had told us to expect it.`,
    brisk: ({ at, who }) => `${who} at ${at}. Not a word from anyone before.`,
    guarded: ({ at, who }) => `${who} at ${at}. If anyone knew, it was not shared with us.`,
  },
  stale: {
    steady: ({ at, what }) => `At ${at} you told us ${what}; by then we had newer word of it.`,
    brisk: ({ at, what }) => `${what} at ${at}: out of date. We had newer.`,
    guarded: ({ at, what }) =>
      `What you gave us at ${at}, ${what}, was older than what we held; it made me wonder about the rest.`,
  },
  repeated: {
    steady: ({ until, what, n }) => `You told us ${what} ${n} times by ${until}; once was enough.`,
    brisk: ({ what, n }) => `${what}, ${n} times over. Once will do.`,
    guarded: ({ until, what, n }) =>
      `By ${until} we had been told ${what} ${n} times, as if we did not listen.`,
  },
  elsewhere: {
    steady: ({ at, until, who, what }) =>
      `We had ${what} from ${who} at ${at}; from you it came at ${until}.`,
    brisk: ({ at, until, who, what }) =>
      `${what}: ${who} had told us at ${at}. You rang at ${until}.`,
    guarded: ({ at, until, who, what }) =>
      `It was ${who} who told us ${what}, at ${at}. You got round to it at ${until}.`,
  },
  invited: {
    steady: ({ at }) => `You asked me to join at ${at} and no meeting came of it.`,
    brisk: ({ at }) => `Called together at ${at}, then nothing. I had a job to run.`,
    guarded: ({ at }) => `I was asked to come at ${at}. What for, I have yet to learn.`,
  },
  emptyMeeting: {
    steady: ({ at }) =>
      `I came to the meeting at ${at}; nothing there was new to us and nothing was settled.`,
    brisk: ({ at }) => `Meeting at ${at}: nothing new, nothing settled.`,
    guarded: ({ at }) => `The meeting at ${at} could have gone on without me; I learned nothing.`,
  },
  broken: {
    steady: ({ at, what }) =>
      `You said at ${at} that you would find out about ${what}. We waited, and it did not come.`,
    brisk: ({ at, what }) => `Promised to find out about ${what} at ${at}. Never came back.`,
    guarded: ({ at, what }) =>
      `At ${at} you promised to find out about ${what}. I waited longer than I should have.`,
  },
  unanswered: {
    steady: ({ at, until, what }) =>
      `We asked you about ${what} at ${at} and by ${until} had no answer, so we went on without.`,
    brisk: ({ at, until, what }) => `Asked about ${what} at ${at}. Nothing by ${until}. Moved on.`,
    guarded: ({ at, until, what }) =>
      `My question about ${what} at ${at} was still without an answer at ${until}. I did not ask again.`,
  },
  falseCertainty: {
    steady: ({ at, until, what }) =>
      `At ${at} you told us ${what} as if it were certain. By ${until} we knew that it was not so.`,
    brisk: ({ until, what }) => `${what}: given to us as fact. It was not, as we knew by ${until}.`,
    guarded: ({ at, until, what }) =>
      `You were very sure of ${what} at ${at}. By ${until} we knew better, and I have been careful since.`,
  },
  groundless: {
    steady: ({ at, what }) =>
      `You told us that our picture on ${what} did not fit; at ${at} we had looked and it did.`,
    brisk: ({ at, what }) => `Nothing wrong with our picture on ${what}, as I told you at ${at}.`,
    guarded: ({ at, what }) =>
      `To be told that our picture on ${what} was wrong, when by ${at} we could see that it was not, cost us time.`,
  },
  silent: {
    steady: ({ at }) => `I was in post from ${at} and had nothing from you that I could use.`,
    brisk: ({ at }) => `In post from ${at}. Nothing from you.`,
    guarded: ({ at }) => `From ${at} I waited to hear from you. I would have liked to.`,
  },
  colder: {
    steady: ({ at }) => `By ${at} I was less ready to go by your word than at the start.`,
    brisk: ({ at }) => `By ${at} I had stopped waiting for your calls.`,
    guarded: ({ at }) => `By ${at} I checked what you told us before I used it.`,
  },
} as const satisfies Readonly<Record<string, Voices>>;

export type RemarkKind = keyof typeof voices;
