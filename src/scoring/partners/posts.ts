import type { Seconds } from '#kernel/time.ts';
import type { Agency } from '#scenario/schema/agency.ts';
import type { JournalIndex } from '../journal-index.ts';

/** A commander in post: who, and for how long. */
export interface Post {
  readonly agency: string;
  readonly name: string;
  readonly title: string;
  readonly temperament: Agency['commander']['temperament'];
  readonly from: Seconds;
  readonly to: Seconds;
  /** The event by which they came into post. */
  readonly seq: number;
}

/** The commanders of every agency, in the order of the scenario; a relief after whom they relieved. */
export function postsOf(index: JournalIndex): Post[] {
  return index.scenario.agencies.flatMap(({ id: agency, commander }): Post[] => {
    const appointed = index
      .of('agency.changed')
      .find(
        (event) => event.agency === agency && event.region === 'command' && event.to !== 'none',
      );
    if (appointed === undefined) return [];
    const relieved = index.of('commander.relieved').find((event) => event.agency === agency);
    const { name, title, temperament, relief } = commander;
    const first: Post = {
      agency,
      name,
      title,
      temperament,
      from: appointed.at,
      to: relieved?.at ?? index.end,
      seq: appointed.seq,
    };
    if (relieved === undefined || relief === undefined || relieved.inPost >= index.end) {
      return [first];
    }
    const second: Post = {
      agency,
      name: relief.name,
      title: relief.title,
      temperament: relief.temperament,
      from: relieved.inPost,
      to: index.end,
      seq: relieved.seq,
    };
    return [first, second];
  });
}

/** Whether it fell into their time; the last second of the exercise is theirs too. */
export function inTimeOf({ from, to }: Post, at: Seconds): boolean {
  return from <= at && at <= to;
}
