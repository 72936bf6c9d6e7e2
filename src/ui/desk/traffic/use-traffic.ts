import { group } from 'd3-array';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { MessageView, NoteView, View } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useView } from '../desk-context.ts';
import { useReadOut } from '../sound/use-read-out.ts';
import type { Row } from './message-item.tsx';
import { useFiltered } from './use-filtered.ts';
import { useHeldBack } from './use-held-back.ts';
import { useReading } from './use-reading.ts';
import { useToMessage } from './use-to-message.ts';

const none: readonly NoteView[] = [];

/** What the traffic shows, what is known of each message, and the ways through it. */
export function useTraffic(list: RefObject<HTMLElement | null>) {
  const t = useWords('desk');
  const view = useView();
  const [atHand, setAtHand] = useState<string | null>(null);
  /** What was just done, for whoever does not see it. */
  const [said, setSaid] = useState('');
  const [wanted, setWanted] = useState<string | null>(null);
  const { messages, unread, dealtWith, acknowledge, acknowledgeAll } = useReading();
  const heldBack = useHeldBack(messages, list);
  const { shown, held, release } = heldBack;
  const notes = useMemo(() => group(view.notes, (note) => note.message), [view.notes]);
  const saidAgain = useMemo(() => new Set(messages.map(({ repeats }) => repeats)), [messages]);
  const methanes = useMemo(() => ownMethanes(messages, view.methanes), [messages, view.methanes]);
  const readOut = useReadOut();
  const { questions } = view;
  const filtered = useFiltered({
    all: messages,
    messages: shown,
    unread,
    questions,
    noted: notes,
    atHand,
  });
  const isWaitedFor = filtered.rows.length === 0 && held.length > 0;
  useEffect(() => {
    // Nothing is shown that could be read, or be moved under the pointer.
    if (isWaitedFor) release();
  }, [isWaitedFor, release]);
  const show = (message: string) => {
    // Neither a filter nor what is held back may keep it out of sight.
    filtered.showAll();
    release();
    setWanted(message);
  };
  useToMessage(show);
  const goToUnread = () => {
    const next = nextOf(filtered.rows, unread, atHand);
    const hidden = held.length > 0 || filtered.isFiltered ? messages.toReversed() : [];
    const other = next ?? nextOf(hidden, unread, atHand);
    if (next !== undefined) setWanted(next);
    else if (other !== undefined) show(other);
  };
  return {
    messages,
    unread,
    filtered,
    shown,
    heldBack,
    atHand,
    setAtHand,
    wanted,
    setWanted,
    show,
    said,
    acknowledgeAll: () => {
      // What is held back was never in sight: it is shown before it can be acknowledged.
      const unseen = held.filter(({ id }) => unread.has(id)).length;
      if (unseen > 0 && unseen === unread.size) return goToUnread();
      acknowledgeAll(shown.length);
      setSaid(t('traffic.acknowledgedNow', { count: unseen }));
    },
    acknowledge: (message: string) => {
      if (!unread.has(message)) return;
      acknowledge(message);
      setSaid(t('traffic.acknowledgedNow', { count: unread.size - 1 }));
    },
    goToUnread,
    rowOf: (message: MessageView): Omit<Row, 'isOpen' | 'range'> => ({
      message,
      notes: notes.get(message.id) ?? none,
      isUnread: unread.has(message.id),
      dealtAt: dealtWith.get(message.id),
      isSaidAgain: saidAgain.has(message.id),
      question: filtered.open.get(message.id),
      methane: methanes.get(message.id),
      isReadOut: readOut.message === message.id,
    }),
  };
}

/** The next older one that is unread; after the oldest the newest. */
function nextOf(
  newestFirst: readonly MessageView[],
  unread: ReadonlySet<string>,
  atHand: string | null,
): string | undefined {
  const ids = newestFirst.map(({ id }) => id);
  const from = atHand === null ? 0 : ids.indexOf(atHand) + 1;
  return ids.slice(from).find((id) => unread.has(id)) ?? ids.find((id) => unread.has(id));
}

type Methane = View['methanes'][number];

/** The M/ETHANEs that one has sent, by their messages: both are in the order in which they went. */
function ownMethanes(
  messages: readonly MessageView[],
  methanes: readonly Methane[],
): ReadonlyMap<string, Methane> {
  const own = messages.filter(({ kind, direction }) => kind === 'methane' && direction === 'out');
  const found = new Map<string, Methane>();
  own.forEach(({ id }, index) => {
    const methane = methanes[index];
    if (methane !== undefined) found.set(id, methane);
  });
  return found;
}
