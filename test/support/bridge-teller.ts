import type { CommandInput } from '#command/command.ts';
import type { Bot } from '#analysis/bots/bot.ts';
import { toArray } from '#kernel/chain.ts';

/** Does one thing: hears that Mill Bridge is closed, and tells ambulance over the talkgroup at once. */
export function createBridgeTeller(): Bot {
  let told = false;
  return (view): readonly CommandInput[] => {
    const note = view.notes.find(({ fact }) => fact === 'mill-bridge-closed');
    if (note !== undefined) {
      if (told) return [];
      told = true;
      return [
        {
          type: 'share',
          to: ['ambulance'],
          channel: 'es2',
          items: [note.id],
          meaning: 'Your crews must come by Castle Bridge.',
          readBack: true,
          priority: 'immediate',
        },
      ];
    }
    const message = toArray(view.messages).find(({ chips }) =>
      chips.some(({ fact }) => fact === 'mill-bridge-closed'),
    );
    const chip = message?.chips.find(({ fact }) => fact === 'mill-bridge-closed');
    return message === undefined || chip === undefined
      ? []
      : [{ type: 'note', message: message.id, from: chip.from, to: chip.to, certainty: 'seen' }];
  };
}
