import type { CommandInput } from '#command/command.ts';

export type ProposeInput = Extract<CommandInput, { type: 'propose' }>;

export const tests = ['suitable', 'feasible', 'acceptable'] as const;
type OptionTest = (typeof tests)[number];

/** How an option was weighed. */
export type Weighing = Readonly<Record<OptionTest, boolean>>;

export interface ProposalDraft {
  readonly items: readonly string[];
  readonly unknowns: readonly string[];
  readonly hazards: readonly string[];
  readonly aim: string;
  readonly powers: readonly string[];
  /** Options weighed, by id. */
  readonly weighed: Readonly<Record<string, Weighing>>;
  readonly choice: string | null;
  readonly contingency: string;
  readonly trigger: string;
  /** Seconds from now, as text; empty for none. */
  readonly reviewIn: string;
  readonly provisional: boolean;
}

export const emptyProposal: ProposalDraft = {
  items: [],
  unknowns: [],
  hazards: [],
  aim: '',
  powers: [],
  weighed: {},
  choice: null,
  contingency: '',
  trigger: '',
  reviewIn: '',
  provisional: false,
};

export function proposeCommand(
  decision: string,
  draft: ProposalDraft,
  choice: string,
): ProposeInput {
  const { contingency, trigger } = draft;
  return {
    type: 'propose',
    decision,
    items: [...draft.items],
    unknowns: [...draft.unknowns],
    hazards: [...draft.hazards],
    aim: draft.aim.trim(),
    powers: [...draft.powers],
    options: Object.entries(draft.weighed).map(([option, weighing]) => ({ option, ...weighing })),
    choice,
    provisional: draft.provisional,
    ...(contingency === '' || trigger.trim() === ''
      ? {}
      : { contingency: { option: contingency, trigger: trigger.trim() } }),
    ...(draft.reviewIn === '' ? {} : { reviewIn: Number(draft.reviewIn) }),
  };
}
