import type { Chain } from '#kernel/chain.ts';
import type { MessageView } from '#exercise/view.ts';
import { messageList } from '../traffic/message-list.ts';

/**
 * The last twenty, newest first.
 * @param chosen an older one that is to be among them
 */
export function recentMessages(
  messages: Chain<MessageView>,
  chosen: string,
): readonly MessageView[] {
  const all = messageList(messages);
  return all.filter(({ id }, place) => place >= all.length - 20 || id === chosen).toReversed();
}
