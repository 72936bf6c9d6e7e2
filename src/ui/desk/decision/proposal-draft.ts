import type { CommandInput, CommandOf } from '#command/command.ts';
import { isStrings } from '../parts/entry-draft.ts';

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

/** What was put to the commanders, to be put again with what is known now. */
export function draftOf(body: CommandOf<'propose'>): ProposalDraft {
  return {
    items: body.items,
    unknowns: body.unknowns,
    hazards: body.hazards,
    aim: body.aim,
    powers: body.powers,
    weighed: Object.fromEntries(
      body.options.map(({ option, suitable, feasible, acceptable }) => [
        option,
        { suitable, feasible, acceptable },
      ]),
    ),
    choice: body.choice,
    contingency: body.contingency?.option ?? '',
    trigger: body.contingency?.trigger ?? '',
    reviewIn: body.reviewIn === undefined ? '' : String(body.reviewIn),
    provisional: body.provisional,
  };
}

/** Drafts by decision. */
export type ProposalDrafts = Readonly<Record<string, ProposalDraft>>;

export function areProposalDrafts(found: unknown): found is ProposalDrafts {
  return typeof found === 'object' && found !== null && Object.values(found).every(isProposalDraft);
}

function isProposalDraft(found: unknown): found is ProposalDraft {
  if (typeof found !== 'object' || found === null) return false;
  const draft = found as Partial<Record<string, unknown>>;
  const { weighed, choice, provisional } = draft;
  return (
    [draft['items'], draft['unknowns'], draft['hazards'], draft['powers']].every(isStrings) &&
    isStrings([draft['aim'], draft['contingency'], draft['trigger'], draft['reviewIn']]) &&
    (choice === null || typeof choice === 'string') &&
    typeof provisional === 'boolean' &&
    typeof weighed === 'object' &&
    weighed !== null &&
    Object.values(weighed).every(isWeighing)
  );
}

function isWeighing(found: unknown): found is Weighing {
  if (typeof found !== 'object' || found === null) return false;
  const weighing = found as Readonly<Record<string, unknown>>;
  return tests.every((test) => typeof weighing[test] === 'boolean');
}
