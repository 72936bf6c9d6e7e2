import type { ExerciseEvent } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { traineeDeliveries } from '../deliveries.ts';
import type { PartnerFeedback, Remark } from '../feedback.ts';
import { indexJournal, type JournalIndex } from '../journal-index.ts';
import { dealingsNoticed } from './notice-dealings.ts';
import { hindranceNoticed } from './notice-hindrance.ts';
import { helpNoticed } from './notice-help.ts';
import type { Listening, Noticed } from './noticing.ts';
import { inTimeOf, postsOf, type Post } from './posts.ts';
import { voices } from './voices.ts';

/** So many remarks of either kind, each on something else. Design value. */
const mostOfEach = 2;

/**
 * What each simulated commander says afterwards, by temperament, from what reached them in their own
 * time in post. A service whose commander was relieved speaks twice. No part of the score.
 */
export function feedbackOf(
  scenario: Scenario,
  journal: readonly ExerciseEvent[],
): PartnerFeedback[] {
  const index = indexJournal(scenario, journal);
  const deliveries = traineeDeliveries(index);
  return postsOf(index).map((post): PartnerFeedback => {
    const on: Listening = {
      index,
      post,
      deliveries: deliveries.filter(
        ({ to, delivered }) => to === post.agency && inTimeOf(post, delivered.at),
      ),
      held: heldIn(index, post),
    };
    const { agency, name, title } = post;
    const helped = remarks(post, helpNoticed(on));
    const didNot = remarks(post, [...hindranceNoticed(on), ...dealingsNoticed(on)]);
    const isQuiet = helped.length + didNot.length === 0;
    return {
      agency,
      commander: { name, title },
      helped: isQuiet ? remarks(post, [quietFor(post)]) : helped,
      didNot,
    };
  });
}

/** There was nothing to say of it, which is something to say. */
function quietFor({ seq }: Post): Noticed {
  return { kind: 'quiet', weight: 1, words: {}, events: [seq] };
}

function heldIn(index: JournalIndex, post: Post) {
  return index
    .of('fact.held')
    .filter(({ holder, at }) => holder === post.agency && inTimeOf(post, at));
}

/** The weightiest, one of a kind and one on a matter; of equals the earlier. */
function remarks(post: Post, noticed: readonly Noticed[]): Remark[] {
  const said = new Set<string>();
  const first = noticed
    .toSorted((a, b) => b.weight - a.weight || (a.events[0] ?? 0) - (b.events[0] ?? 0))
    .filter(({ kind, words }) => {
      const about = words.what ?? kind;
      const isNew = !said.has(kind) && !said.has(about);
      if (isNew) said.add(kind).add(about);
      return isNew;
    });
  return first.slice(0, mostOfEach).map(({ kind, words, events }) => ({
    says: voices[kind][post.temperament]({ ...noWords, ...words }),
    events: [...new Set(events)].toSorted((a, b) => a - b),
  }));
}

const noWords = { at: '', until: '', what: '', who: '', n: 0, wait: '' };
