import { toArray, type Chain } from '#kernel/chain.ts';
import type { MessageView } from '#exercise/view.ts';

const known = new WeakMap<NonNullable<Chain<MessageView>>, readonly MessageView[]>();
const nothing: readonly MessageView[] = [];

/** Oldest first; the same list for as long as nothing was said, whoever asks. */
export function messageList(messages: Chain<MessageView>): readonly MessageView[] {
  if (messages === null) return nothing;
  const list = known.get(messages) ?? toArray(messages);
  known.set(messages, list);
  return list;
}
