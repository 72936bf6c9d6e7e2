import type { Happening } from './a-journal.ts';

/** The officer rings and asks; command `c-<at>`. */
export function asks(at: number, of: string, topic = 'river'): Happening[] {
  const id = `c-${at}`;
  const body = { type: 'ask', of, topic, channel: 'phone', within: 300 } as const;
  const message = {
    id: `q-${at}`,
    kind: 'question',
    from: 'nilo',
    to: [of],
    channel: 'phone',
    text: '?',
    spans: [],
    carries: [],
    priority: 'routine',
    readBack: false,
    explained: true,
    because: id,
  } as const;
  return [
    [at, { type: 'command.accepted', command: { id, seat: 'nilo', at, body } }],
    [at, { type: 'message.sent', message }],
  ];
}
