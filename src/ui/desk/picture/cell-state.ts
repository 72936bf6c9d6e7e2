import type { NoteView, Standing } from '#exercise/view.ts';
import type { VoiceAction } from '#exercise/voice/voice-action.ts';
import { keyOf } from '../selection.ts';

/** How one note stands with one agency, as far as the trainee can know, and what they mean to do. */
export interface CellState {
  /** The highest of this note’s and of earlier notes in the same words. */
  readonly standing: Standing;
  /** They have what this note took the place of, and not this. */
  readonly hasOld: boolean;
  /** Said in a moment, or just now. */
  readonly isOnWay: boolean;
  /** They need it, by the trainee’s own say, and have not been told. */
  readonly isNeeded: boolean;
}

/** What the states of cells are worked out from. */
export interface CellsKnown {
  /** The notes that each took the place of, by id. */
  readonly earlier: ReadonlyMap<string, readonly NoteView[]>;
  readonly newer: ReadonlyMap<string, NoteView>;
  /** Keys of cells. */
  readonly needs: ReadonlySet<string>;
  readonly onWay: ReadonlySet<string>;
}

const order: readonly Standing[] = ['not-told', 'told', 'read-back', 'theirs'];

export function cellState(note: NoteView, agency: string, known: CellsKnown): CellState {
  const earlier = known.earlier.get(note.id) ?? [];
  const standing = highest([
    standingOf(note, agency),
    ...earlier.filter(({ label }) => label === note.label).map((one) => standingOf(one, agency)),
  ]);
  const isUntold = standing === 'not-told';
  const hasOther = earlier.some(
    (one) => one.label !== note.label && standingOf(one, agency) !== 'not-told',
  );
  const later = laterThan(note, known).filter(({ label }) => label !== note.label);
  const hasLater = later.some((one) => standingOf(one, agency) !== 'not-told');
  const key = keyOf({ note: note.id, agency });
  const isOnWay = known.onWay.has(key);
  return {
    standing,
    hasOld: (isUntold ? hasOther : later.length > 0) && !hasLater,
    isOnWay,
    isNeeded: isUntold && !isOnWay && known.needs.has(key),
  };
}

/** Whether something is still to be said there: by the trainee’s say, or to put right what they have. */
export function isToTell({ standing, hasOld, isOnWay, isNeeded }: CellState): boolean {
  return isNeeded || (hasOld && standing === 'not-told' && !isOnWay);
}

/** What took the place of a note, and of that in turn. */
function laterThan(note: NoteView, { newer }: Pick<CellsKnown, 'newer'>): readonly NoteView[] {
  const next = newer.get(note.id);
  return next === undefined ? [] : [next, ...laterThan(next, { newer })];
}

/** Which note took the place of which. */
export function chainsOf(notes: readonly NoteView[]): Pick<CellsKnown, 'earlier' | 'newer'> {
  const places = new Map(notes.map(({ id }, place) => [id, place]));
  const newer = new Map<string, NoteView>();
  const earlier = new Map<string, NoteView[]>();
  for (const [place, note] of notes.entries()) {
    const at = places.get(note.replacedBy ?? '') ?? -1;
    const next = notes[at];
    // Only ever what was noted later, so that no chain comes back to where it began.
    if (next !== undefined && at > place) newer.set(note.id, next);
  }
  for (const note of notes) {
    for (let next = newer.get(note.id); next !== undefined; next = newer.get(next.id)) {
      earlier.set(next.id, [...(earlier.get(next.id) ?? []), note]);
    }
  }
  return { earlier, newer };
}

/** Cells whose notes are being said or wait to be said. */
export function cellsOnWay(
  actions: readonly VoiceAction[],
  said: Readonly<Record<string, readonly string[]>>,
): ReadonlySet<string> {
  const keys = actions
    .filter(({ kind }) => kind === 'share' || kind === 'answer')
    .flatMap(({ command, with: parties }) =>
      (said[command ?? ''] ?? []).flatMap((note) =>
        parties.map((agency) => keyOf({ note, agency })),
      ),
    );
  return new Set(keys);
}

function standingOf(note: NoteView, agency: string): Standing {
  return note.standing[agency] ?? 'not-told';
}

function highest(standings: readonly Standing[]): Standing {
  return order.findLast((one) => standings.includes(one)) ?? 'not-told';
}
