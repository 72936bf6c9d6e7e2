import type { CommandInput } from '#command/command.ts';
import type { AgencyView } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { isWithYou } from '../share/plan-shares.ts';
import type { OpenWait } from './open-things.ts';

/** How an agency is usually spoken to: face to face where it is, else by telephone. */
export function usualChannel(brief: Brief, agency: AgencyView | undefined): string {
  const kind = isWithYou(agency) ? 'face-to-face' : 'phone';
  return brief.channels.find((one) => one.kind === kind)?.id ?? 'phone';
}

/** Asks once more for what is waited for; where it was no question on a topic, rings them. */
export function chase(
  { on, about }: OpenWait,
  brief: Brief,
  agency: AgencyView | undefined,
): CommandInput {
  const topic = brief.topics.find(({ id, label }) => id === about || label === about);
  if (topic === undefined) return { type: 'call', to: on };
  return { type: 'ask', of: on, topic: topic.id, channel: usualChannel(brief, agency) };
}
