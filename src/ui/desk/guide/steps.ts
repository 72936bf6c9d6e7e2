import { toArray } from '#kernel/chain.ts';
import type { MessageView, View } from '#exercise/view.ts';

// What the guide of the first minutes teaches, in this order. Each is done when the desk shows that it
// was done, whichever way: nothing here counts presses.

export const guideSteps = [
  'hear',
  'note',
  'check',
  'share',
  'readBack',
  'together',
  'end',
] as const;
export type GuideStep = (typeof guideSteps)[number];

/** What is to be done now, within a step. */
export type GuideHint =
  | 'hearWait'
  | 'hearRead'
  | 'note'
  | 'checkAsk'
  | 'checkWait'
  | 'shareNote'
  | 'shareCell'
  | 'shareSend'
  | 'readBack'
  | 'invite'
  | 'inviteWait'
  | 'meet'
  | 'meetWait'
  | 'end';

/** What the guide looks at. */
export interface Seen {
  readonly view: View;
  /** The trainee's own service: it is at hand from the start. */
  readonly own: string;
  /** Something that was heard has been acknowledged or noted. */
  readonly hasRead: boolean;
  /** Cells of the picture are selected. */
  readonly hasSelected: boolean;
}

export function isDone(step: GuideStep, { view, own, hasRead }: Seen): boolean {
  switch (step) {
    case 'hear':
      return hasRead;
    case 'note':
      return view.notes.length > 0;
    case 'check':
      return isChecked(view);
    case 'share':
      return isSaying(view, 'share') || sent(view, 'share').length > 0;
    case 'readBack':
      return standings(view, own).includes('read-back');
    case 'together':
      return view.meeting !== null || view.meetings.length > 0;
    case 'end':
      return view.ended !== null;
  }
}

/** The first step that is neither done nor skipped; the last is where it ends. */
export function stepNow(seen: Seen, skipped: readonly GuideStep[]): GuideStep {
  const open = guideSteps.find((step) => !skipped.includes(step) && !isDone(step, seen));
  return open ?? 'end';
}

/** What is said of a step once more after it was done. */
export const reviewOf: Readonly<Record<GuideStep, GuideHint>> = {
  hear: 'hearRead',
  note: 'note',
  check: 'checkAsk',
  share: 'shareCell',
  readBack: 'readBack',
  together: 'invite',
  end: 'end',
};

/** What leads on in this step, as things are. */
export function hintOf(step: GuideStep, { view, own, hasSelected }: Seen): GuideHint {
  switch (step) {
    case 'hear':
      return heard(view).length === 0 ? 'hearWait' : 'hearRead';
    case 'note':
      return 'note';
    case 'check':
      return isSaying(view, 'verify') || sent(view, 'verify').length > 0 ? 'checkWait' : 'checkAsk';
    case 'share':
      if (hasSelected) return 'shareSend';
      return isAnswerUnnoted(view) ? 'shareNote' : 'shareCell';
    case 'readBack':
      return 'readBack';
    case 'together':
      return togetherHint(view, own);
    case 'end':
      return 'end';
  }
}

function togetherHint(view: View, own: string): GuideHint {
  if (isSaying(view, 'meet')) return 'meetWait';
  const others = Object.values(view.agencies).filter(({ id }) => id !== own);
  const is = (...how: readonly string[]) => others.some(({ withYou }) => how.includes(withYou));
  if (isSaying(view, 'invite') || is('invited', 'travelling')) return 'inviteWait';
  return is('together', 'conference') ? 'meet' : 'invite';
}

/** An answer came after something was checked. */
function isChecked(view: View): boolean {
  return answerTo(view) !== undefined;
}

/** What was answered offers words to note, and none of them is noted. */
function isAnswerUnnoted(view: View): boolean {
  const answer = answerTo(view);
  return (
    answer !== undefined &&
    answer.chips.length > 0 &&
    !view.notes.some(({ message }) => message === answer.id)
  );
}

/** The first answer after something was checked. */
function answerTo(view: View): MessageView | undefined {
  const all = toArray(view.messages);
  const asked = all.findIndex(({ kind, direction }) => direction === 'out' && kind === 'verify');
  if (asked < 0) return undefined;
  return all.slice(asked).find(({ kind, direction }) => direction !== 'out' && kind === 'answer');
}

function isSaying({ voice }: View, kind: string): boolean {
  return voice.current?.action.kind === kind || voice.queue.some((action) => action.kind === kind);
}

function sent({ messages }: View, kind: MessageView['kind']): MessageView[] {
  return toArray(messages).filter((one) => one.direction === 'out' && one.kind === kind);
}

function heard({ messages }: View): MessageView[] {
  return toArray(messages).filter(({ direction }) => direction !== 'out');
}

function standings({ notes }: View, own: string): string[] {
  return notes.flatMap(({ standing }) =>
    Object.entries(standing).flatMap(([agency, how]) => (agency === own ? [] : [how])),
  );
}
