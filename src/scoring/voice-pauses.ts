import type { Seconds } from '#kernel/time.ts';
import type { CommandBody } from '#command/command.ts';
import { weightOf, type JournalIndex } from './journal-index.ts';
import { overlap, type Stretch } from './timing.ts';

/** A clock stands still for this long at most (exercise model, scoring 3). */
const mostPause = 300;

/** A stretch in which the trainee's one voice was on something, and how much that mattered. */
export interface VoiceStretch extends Stretch {
  /** The highest need, in anyone, for what was being passed on. */
  readonly weight: number;
  readonly seqs: readonly number[];
}

interface Seen {
  readonly weight: number;
  readonly seqs: readonly number[];
}

/** Voice actions that passed on something needed, in order. */
export function voiceStretches(index: JournalIndex): VoiceStretch[] {
  const commands = new Map(index.of('command.accepted').map((event) => [event.command.id, event]));
  const notes = new Map(index.of('note.made').map((event) => [event.note.id, event]));
  const actions = new Map(index.of('voice.queued').map((event) => [event.action.id, event]));
  const ends = new Map(index.of('voice.ended').map((event) => [event.action, event]));
  return index.of('voice.started').flatMap((started): VoiceStretch[] => {
    const queued = actions.get(started.action);
    const accepted = commands.get(queued?.action.command ?? '');
    if (queued === undefined || accepted === undefined) return [];
    const carried = heaviest(
      itemsOf(accepted.command.body).flatMap((item): Seen[] => {
        const note = notes.get(item);
        const weight = note?.note.fact === undefined ? 0 : highestNeed(index, note.note.fact);
        return note === undefined || weight === 0 ? [] : [{ weight, seqs: [note.seq] }];
      }),
    );
    if (carried === undefined) return [];
    const ended = ends.get(started.action);
    const seqs = [queued.seq, accepted.seq, started.seq, ...carried.seqs];
    return [
      {
        from: started.at,
        to: ended?.at ?? started.until,
        weight: carried.weight,
        seqs: ended === undefined ? seqs : [...seqs, ended.seq],
      },
    ];
  });
}

function heaviest(seen: readonly Seen[]): Seen | undefined {
  return seen.reduce<Seen | undefined>(
    (most, one) => (most === undefined || one.weight > most.weight ? one : most),
    undefined,
  );
}

function highestNeed(index: JournalIndex, fact: string): number {
  return Math.max(0, ...(index.facts.get(fact)?.needs ?? []).map(weightOf));
}

function itemsOf(body: CommandBody): readonly string[] {
  switch (body.type) {
    case 'share':
    case 'answer':
    case 'propose':
    case 'meet':
      return body.items;
    case 'verify':
      return [body.item];
    case 'methane':
      return Object.values(body.fields).flatMap((field) => field?.items ?? []);
    default:
      return [];
  }
}

export interface Pause {
  readonly seconds: Seconds;
  readonly seqs: readonly number[];
}

/** How long a clock that ran in this stretch stood still because of what weighed more. */
export function pauseIn(
  stretches: readonly VoiceStretch[],
  clock: Stretch & { readonly weight: number },
): Pause {
  const weightier = stretches.filter(
    (stretch) => stretch.weight > clock.weight && overlap(stretch, clock) > 0,
  );
  const seconds = weightier.reduce((total, stretch) => total + overlap(stretch, clock), 0);
  return { seconds: Math.min(mostPause, seconds), seqs: weightier.flatMap(({ seqs }) => seqs) };
}
