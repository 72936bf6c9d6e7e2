import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { feedKeys } from './feed-keys.ts';
import { likelyHeight } from './likely-height.ts';
import { MessageItem, type MessageActs, type Row } from './message-item.tsx';
import { useMarkedWords } from './use-marked-words.ts';
import { useRowWindow } from './use-row-window.ts';

interface MessageFeedProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  /** Newest first. */
  readonly messages: readonly MessageView[];
  /** What is known of a message besides itself. */
  readonly rowOf: (message: MessageView) => Omit<Row, 'isOpen' | 'range'>;
  readonly words: readonly string[];
  readonly today: string | undefined;
  readonly atHand: string | null;
  readonly onAtHand: (message: string | null) => void;
  /** To be brought into sight and given the focus, once it is in the list. */
  readonly wanted: string | null;
  readonly onWant: (message: string | null) => void;
  readonly onAcknowledge: (message: string) => void;
  readonly whenEmpty: string;
}

const dialogs = '[role="dialog"], [role="alertdialog"]';

/** The list of messages. Only what is in sight is in the page, and what has the focus. */
export function MessageFeed(props: MessageFeedProps) {
  const { list, messages, atHand, onAtHand, onWant, onAcknowledge } = props;
  const t = useWords('desk');
  const { change } = useDeskState();
  const ids = useMemo(() => messages.map(({ id }) => id), [messages]);
  const current = atHand === null ? -1 : ids.indexOf(atHand);
  const view = useRowWindow({
    ids,
    list,
    keep: current,
    likely(index) {
      const message = messages[index];
      return message === undefined ? 0 : likelyHeight(message, list.current?.clientWidth ?? 0);
    },
  });
  const { acts, openIds, marked } = useActs(list, onAcknowledge);
  const goTo = useCallback(
    (index: number) => {
      onWant(ids[Math.max(0, Math.min(index, ids.length - 1))] ?? null);
    },
    [ids, onWant],
  );
  useWanted(props, ids, view.scrollTo);
  const isInside = useKeptFocus(list, atHand);
  const handlers = {
    onScroll: props.onScroll,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      feedKeys(event, {
        count: ids.length,
        current,
        goTo,
        acknowledge: () => onAcknowledge(atHand ?? ''),
        jot() {
          if (messages[current]?.direction === 'out') return;
          change({ dialog: { kind: 'note', message: atHand ?? '' } });
        },
      });
    },
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      if (!currentTarget.contains(target)) return;
      isInside(true);
      onAtHand(target.closest<HTMLElement>('[data-message]')?.dataset['message'] ?? null);
    },
    onBlur: ({ target, relatedTarget, currentTarget }: FocusEvent) => {
      if (!currentTarget.contains(target)) return;
      isInside(false);
      const isElsewhere =
        relatedTarget instanceof Element &&
        !currentTarget.contains(relatedTarget) &&
        relatedTarget.closest(dialogs) === null;
      if (isElsewhere) onAtHand(null);
    },
  };
  return (
    <div
      ref={list}
      className="scroll message-list"
      role="feed"
      aria-label={t('traffic.list')}
      tabIndex={0}
      data-shortcut="traffic"
      {...handlers}
    >
      {/* A feed has articles and nothing else. */}
      {messages.length === 0 ? <article className="empty">{props.whenEmpty}</article> : null}
      <div className="message-window" style={{ height: view.height }}>
        {view.rows.map(({ index, top }) => {
          const message = messages[index];
          return message === undefined ? null : (
            <MessageItem
              key={message.id}
              {...props.rowOf(message)}
              isOpen={openIds.has(message.id)}
              range={marked?.message === message.id ? marked.range : null}
              words={props.words}
              today={props.today}
              index={index}
              total={messages.length}
              top={top}
              acts={acts}
              measure={view.measure}
            />
          );
        })}
      </div>
    </div>
  );
}

/** What is unfolded and marked outlives a message that leaves the window. */
function useActs(list: RefObject<HTMLElement | null>, onAcknowledge: (message: string) => void) {
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(() => new Set());
  const [marked, setMarked] = useMarkedWords(list);
  const latest = useRef(onAcknowledge);
  useLayoutEffect(() => {
    latest.current = onAcknowledge;
  });
  const acts = useMemo(
    (): MessageActs => ({
      acknowledge: (message) => latest.current(message),
      fold: (message, isOpen) =>
        setOpenIds((before) => {
          const after = new Set(before);
          if (isOpen) after.add(message);
          else after.delete(message);
          return after;
        }),
      mark: (message, range) => setMarked(range === null ? null : { message, range }),
    }),
    [setMarked],
  );
  return { acts, openIds, marked };
}

/**
 * Where what had the focus is gone, such as the button that acknowledged, its message has it.
 * @returns to be told whether the focus came into the list or left it of its own accord
 */
function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  atHand: string | null,
): (is: boolean) => void {
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (!inside.current || atHand === null || document.activeElement !== document.body) return;
    rowOf(list.current, atHand)?.focus({ preventScroll: true });
  });
  return useCallback((is) => {
    inside.current = is;
  }, []);
}

function rowOf(list: HTMLElement | null, message: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-message="${CSS.escape(message)}"]`) ?? null;
}

/** Goes to the message that is wanted: rendered because it is at hand, focused, then scrolled to. */
function useWanted(
  { list, wanted, atHand, onAtHand, onWant }: MessageFeedProps,
  ids: readonly string[],
  scrollTo: (index: number) => void,
): void {
  useLayoutEffect(() => {
    if (wanted === null) return;
    const index = ids.indexOf(wanted);
    if (index < 0) return;
    if (atHand !== wanted) {
      onAtHand(wanted);
      return;
    }
    const found = rowOf(list.current, wanted);
    if (found === null) return;
    found.focus({ preventScroll: true });
    scrollTo(index);
    onWant(null);
  });
}
