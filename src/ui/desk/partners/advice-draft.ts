import type { CommandInput } from '#command/command.ts';

export const advices = ['commit', 'hold', 'withdraw', 'route', 'declare'] as const;
export type Advice = (typeof advices)[number];
type AdviseInput = Extract<CommandInput, { type: 'advise' }>;

/** Of what does not apply to the advice chosen, nothing is said. */
export interface AdviceDraft {
  readonly advice: Advice | null;
  readonly unit: string;
  readonly task: string;
  /** A road. */
  readonly avoid: string;
  /** Seconds from now, as text; empty for no time. */
  readonly until: string;
  readonly items: readonly string[];
  readonly because: string;
  /** Null for the usual one. */
  readonly channel: string | null;
}

export const emptyAdvice: AdviceDraft = {
  advice: null,
  unit: '',
  task: '',
  avoid: '',
  until: '',
  items: [],
  because: '',
  channel: null,
};

/** Whether it says what that kind of advice has to say, and why. */
export function isComplete(draft: AdviceDraft): draft is AdviceDraft & { readonly advice: Advice } {
  const { advice, unit, task, avoid, until, because } = draft;
  if (advice === null || because.trim() === '') return false;
  const says: Record<Advice, boolean> = {
    commit: task !== '',
    hold: task !== '' && until !== '',
    withdraw: unit !== '' || task !== '',
    route: avoid !== '',
    declare: true,
  };
  return says[advice];
}

export function adviseCommand(
  draft: AdviceDraft & { readonly advice: Advice },
  to: string,
  channel: string,
): AdviseInput {
  const { advice, unit, task, avoid, until } = draft;
  return {
    type: 'advise',
    to,
    advice,
    ...(unit === '' || advice === 'declare' ? {} : { unit }),
    ...(task === '' || advice === 'route' || advice === 'declare' ? {} : { task }),
    ...(avoid === '' || advice !== 'route' ? {} : { avoid }),
    ...(until === '' || advice !== 'hold' ? {} : { until: Number(until) }),
    items: [...draft.items],
    because: draft.because.trim(),
    channel,
  };
}
