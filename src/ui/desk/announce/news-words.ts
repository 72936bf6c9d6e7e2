import type { View } from '#exercise/view.ts';
import type { Words } from '#ui/text/i18n.ts';
import type { Names } from '../names.ts';
import { commandLabel } from '../now/command-label.ts';
import { messageList } from '../traffic/message-list.ts';

/** How much of a view was told already. */
export interface Told {
  readonly messages: number;
  readonly rejections: number;
  readonly late: number;
}

/** What a screen reader is told: `urgent` at once, the rest when it has finished speaking. */
export interface News {
  readonly polite: string;
  readonly urgent: string;
}

/** The longest text that is said with its message; what is longer can be read in the traffic. */
const longest = 160;

export function toldOf(view: View): Told {
  return {
    messages: view.messages?.size ?? 0,
    rejections: view.rejections.length,
    late: view.waits.filter(({ state }) => state === 'late').length,
  };
}

export function isNews(view: View, told: Told): boolean {
  const { messages, rejections, late } = toldOf(view);
  return messages > told.messages || rejections > told.rejections || late > told.late;
}

/** In short: one message with its words, several as a number, and from whom. */
export function newsWords(view: View, told: Told, names: Names, t: Words<'desk'>): News {
  const arrived = messageList(view.messages)
    .slice(told.messages)
    .filter(({ direction }) => direction !== 'out');
  const refused = view.rejections
    .slice(told.rejections)
    .slice(-2)
    .map(({ type, reason }) => `${t('refusal.title', { what: commandLabel(type) })} ${reason}`);
  const late = toldOf(view).late - told.late;
  const silence = late > 0 ? [t('announce.late', { count: late })] : [];
  const isUrgent = arrived.some(({ priority }) => priority !== 'routine');
  const heard = arrivals(arrived, names, t);
  return {
    polite: [...refused, ...(isUrgent ? [] : heard), ...silence].join(' '),
    urgent: isUrgent ? heard.join(' ') : '',
  };
}

type Messages = ReturnType<typeof messageList>;

function arrivals(arrived: Messages, names: Names, t: Words<'desk'>): string[] {
  const [first, ...others] = arrived;
  if (first === undefined) return [];
  if (others.length === 0) {
    const { from, priority, text } = first;
    const said =
      text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))}…`;
    // Nobody said what one sees.
    if (first.seen === true) return [said];
    return [t(`announce.${priority}`, { who: names.party(from).name, text: said })];
  }
  const parts = [
    t('announce.several', { count: arrived.length }),
    ...(['immediate', 'urgent'] as const).flatMap((priority) => {
      const some = arrived.filter((message) => message.priority === priority);
      return some.length === 0
        ? []
        : [t(`announce.some.${priority}`, { count: some.length, who: senders(some, names) })];
    }),
  ];
  const isRoutine = arrived.every(({ priority }) => priority === 'routine');
  const from = isRoutine ? ` ${t('announce.from', { who: senders(arrived, names) })}` : '';
  return [`${parts.join(', ')}${from}.`];
}

function senders(messages: Messages, names: Names): string {
  return [...new Set(messages.map(({ from }) => names.party(from).name))].join(', ');
}
