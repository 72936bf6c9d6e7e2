import type { CommandInput } from '#command/command.ts';
import { isStrings } from '../parts/entry-draft.ts';
import { purposeOf } from '../partners/purpose.ts';

type ActionInput = NonNullable<Extract<CommandInput, { type: 'meet' }>['actions']>[number];

export const doings = ['tell', 'send', 'find-out'] as const;

/** Something that a meeting is to agree on: who does what, by when. */
export interface ActionDraft {
  readonly key: number;
  readonly owner: string;
  readonly does: (typeof doings)[number];
  readonly items: readonly string[];
  readonly to: readonly string[];
  readonly capability: string;
  /** `task:<id>` or `place:<id>`. */
  readonly purpose: string;
  readonly topic: string;
  /** Seconds from the meeting’s end, as text. */
  readonly by: string;
}

export function newAction(key: number, owner: string): ActionDraft {
  return {
    key,
    owner,
    does: 'tell',
    items: [],
    to: [],
    capability: '',
    purpose: '',
    topic: '',
    by: '600',
  };
}

/** Whether it says all that its owner has to know. */
export function isComplete(action: ActionDraft): boolean {
  switch (action.does) {
    case 'tell':
      return action.items.length > 0 && action.to.length > 0;
    case 'send':
      return action.capability !== '' && action.purpose !== '';
    case 'find-out':
      return action.topic !== '';
  }
}

export function toActionInput(action: ActionDraft): ActionInput {
  const { owner, does } = action;
  const shared = { owner, does, by: Number(action.by) };
  switch (does) {
    case 'tell':
      return { ...shared, items: [...action.items], to: [...action.to] };
    case 'send':
      return { ...shared, capability: action.capability, ...purposeOf(action.purpose) };
    case 'find-out':
      return { ...shared, topic: action.topic };
  }
}

export function areActions(found: unknown): found is readonly ActionDraft[] {
  return Array.isArray(found) && found.every(isAction);
}

function isAction(found: unknown): found is ActionDraft {
  if (typeof found !== 'object' || found === null) return false;
  const action = found as Partial<Record<string, unknown>>;
  const does: readonly unknown[] = doings;
  return (
    typeof action['key'] === 'number' &&
    does.includes(action['does']) &&
    isStrings(action['items']) &&
    isStrings(action['to']) &&
    isStrings([
      action['owner'],
      action['capability'],
      action['purpose'],
      action['topic'],
      action['by'],
    ])
  );
}
