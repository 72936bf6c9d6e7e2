import type { PlannedShare, ShareInput } from './plan-shares.ts';
import type { OtherReach } from './share-reach.ts';

export const priorities = ['routine', 'urgent', 'immediate'] as const;

/** What goes with the notes. */
export interface ShareDraft {
  readonly meaning: string;
  readonly asks: string;
  /** Seconds from now, as text; empty for no time. */
  readonly by: string;
  readonly readBack: boolean;
  readonly priority: (typeof priorities)[number];
  /** Whom to ask for where the commander could not be had; null for the commander all the same. */
  readonly reach: OtherReach | null;
}

export const emptyDraft: ShareDraft = {
  meaning: '',
  asks: '',
  by: '',
  readBack: true,
  priority: 'routine',
  reach: null,
};

/** Whether what was kept is such a draft: it may be of another version. */
export function isShareDraft(found: unknown): found is ShareDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { meaning, asks, by, readBack, priority, reach } = found as Partial<
    Record<string, unknown>
  >;
  return (
    [meaning, asks, by].every((one) => typeof one === 'string') &&
    typeof readBack === 'boolean' &&
    priorities.some((one) => one === priority) &&
    (reach === null || reach === 'deputy' || reach === 'control')
  );
}

export function toCommand(
  plan: PlannedShare,
  draft: ShareDraft,
  reach: OtherReach | null,
): ShareInput {
  const meaning = draft.meaning.trim();
  const asks = draft.asks.trim();
  return {
    type: 'share',
    to: [...plan.to],
    channel: plan.channel.id,
    items: [...plan.items],
    readBack: draft.readBack,
    priority: draft.priority,
    ...(meaning === '' ? {} : { meaning }),
    ...(asks === '' ? {} : { asks }),
    ...(draft.by === '' ? {} : { by: Number(draft.by) }),
    ...(reach === null ? {} : { reach }),
  };
}
