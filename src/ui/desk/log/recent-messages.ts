import { toArray, type Chain } from '#kernel/chain.ts';
import type { MessageView } from '#exercise/view.ts';

/** The last twenty, newest first. */
export function recentMessages(messages: Chain<MessageView>): readonly MessageView[] {
  return toArray(messages).slice(-20).toReversed();
}
