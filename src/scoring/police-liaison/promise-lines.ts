import { groupBy, quoted, type JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';

/** One line for each thing promised to a group: was it the officer’s to promise? */
export function promiseLines(index: JournalIndex): ScoreLine[] {
  const made = index.of('promise.made').filter(({ seat }) => index.seats.has(seat));
  return made.map((promise) => {
    const { id, at, crowd: crowdId, offer, authorised } = promise;
    const kept = index.of('promise.kept').filter((event) => event.promise === id);
    const broken = index.of('promise.broken').filter((event) => event.promise === id);
    const crowd = index.scenario.crowds?.find((one) => one.id === crowdId);
    const label = crowd?.offers?.find((one) => one.id === offer)?.label ?? offer;
    const evidence = weigh([promise], (left) => (left.length > 0 && authorised ? 1 : 0));
    const came = kept.length > 0 ? ' It was kept.' : broken.length > 0 ? ' It was not kept.' : '';
    const agreed = authorised ? 'command had agreed to it' : 'command had not agreed to it';
    return makeLine('crowd/promise', {
      ...evidence,
      also: [...evidence.also, ...[...kept, ...broken].map(({ seq }) => seq)],
      of: 1,
      about: id,
      says: `At ${index.clock(at)} you promised ${crowd?.name ?? crowdId}: ‘${label}’; ${agreed}.${came}`,
    });
  });
}

/** One line for each condition announced to a group: had command imposed it, every time? */
export function conditionLines(index: JournalIndex): ScoreLine[] {
  const all = index.of('condition.announced').filter(({ seat }) => index.seats.has(seat));
  return [...groupBy(all, ({ crowd, fact }) => `${crowd}/${fact}`)].flatMap(
    ([about, announced]) => {
      const [first] = announced;
      if (first === undefined) return [];
      const tooEarly = announced.find(({ imposed }) => !imposed);
      const evidence = weigh(announced, (kept) =>
        kept.length > 0 && kept.every(({ imposed }) => imposed) ? 1 : 0,
      );
      const at = index.clock((tooEarly ?? first).at);
      const name = index.nameOf(first.crowd);
      const what = quoted(index, first.fact);
      return [
        makeLine('crowd/condition', {
          ...evidence,
          of: 1,
          about,
          says:
            tooEarly === undefined
              ? `At ${at} you explained to ${name} what command had imposed: ${what}.`
              : `At ${at} you announced ${what} to ${name}; command had not imposed it.`,
        }),
      ];
    },
  );
}
