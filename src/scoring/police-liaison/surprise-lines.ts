import type { Crowd } from '#scenario/schema/crowd.ts';
import { eventsOf, type Delivery } from '../deliveries.ts';
import type { Judging } from '../judging.ts';
import { quoted } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import type { ScoreLine } from '../score-card.ts';
import { heardBy } from '../seat-knowledge.ts';

/** One line for each thing that touched a group and of which the officer knew in time. */
export function surpriseLines(on: Judging): ScoreLine[] {
  const { scenario } = on.index;
  return (scenario.crowds ?? []).flatMap((crowd) =>
    (crowd.expects ?? []).flatMap(({ fact }) => surpriseLine(on, crowd, fact)),
  );
}

function surpriseLine(
  { index, known, deliveries }: Judging,
  crowd: Crowd,
  fact: string,
): ScoreLine[] {
  const came = index.of('fact.true').find((event) => event.fact === fact && event.version === 0);
  if (came === undefined || came.at === 0 || came.at >= index.end) return [];
  const heard = heardBy(known, fact, came.at - index.settings.surpriseNotice);
  if (heard === undefined) return [];
  const told = deliveries.filter(
    (delivery) =>
      delivery.to === crowd.id && delivery.fact === fact && delivery.delivered.seq < came.seq,
  );
  const candidates = [came, ...told.flatMap(({ sent, delivered }) => [sent, delivered])];
  const evidence = weigh(candidates, (kept) =>
    kept.includes(came) && told.some((delivery) => isAmong(kept, delivery)) ? 1 : 0,
  );
  const [first] = told;
  const knew = `At ${index.clock(heard.heardAt)} you heard of ${quoted(index, fact)}`;
  const when = index.clock(came.at);
  return [
    makeLine('crowd/surprise', {
      ...evidence,
      also: [...evidence.also, ...heard.seqs],
      of: 1,
      about: `${crowd.id}/${fact}`,
      window: first === undefined ? { from: heard.heardAt, to: came.at } : undefined,
      says:
        first === undefined
          ? `${knew}; it came upon ${crowd.name} at ${when}, and they had not heard it from you.`
          : `${knew}; ${crowd.name} had it from you at ${index.clock(first.delivered.at)}, before it came about at ${when}.`,
    }),
  ];
}

function isAmong(kept: readonly { readonly seq: number }[], delivery: Delivery): boolean {
  const seqs = kept.map(({ seq }) => seq);
  return eventsOf(delivery).every((seq) => seqs.includes(seq));
}
