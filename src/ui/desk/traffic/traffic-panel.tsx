import { group } from 'd3-array';
import { useCallback, useMemo, useRef, useState, type FocusEvent } from 'react';
import { toArray } from '#kernel/chain.ts';
import type { NoteView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useView } from '../desk-context.ts';
import { MessageItem } from './message-item.tsx';
import { TrafficBar } from './traffic-bar.tsx';
import { useDayOf } from './use-day-of.ts';
import { useHeldBack } from './use-held-back.ts';
import { useToMessage } from './use-to-message.ts';
import { useUnread } from './use-unread.ts';

const none: readonly NoteView[] = [];

/** Everything said to, by or near this seat, newest first. Nothing moves while it is being read. */
export function TrafficPanel() {
  const t = useWords('desk');
  const dayOf = useDayOf();
  const view = useView();
  const list = useRef<HTMLDivElement>(null);
  const [channel, setChannel] = useState('all');
  const all = useMemo(() => toArray(view.messages), [view.messages]);
  const { shown, held, reading, release } = useHeldBack(all, list);
  const { unread, read, readAll } = useUnread(all);
  const notes = useMemo(() => group(view.notes, (note) => note.message), [view.notes]);
  const saidAgain = useMemo(() => new Set(all.map(({ repeats }) => repeats)), [all]);
  const messages = useMemo(
    () => shown.filter((message) => channel === 'all' || message.channel === channel).toReversed(),
    [shown, channel],
  );
  const showNew = useCallback(() => {
    release();
    list.current?.scrollTo({ top: 0 });
    list.current?.focus();
  }, [release]);
  const showAll = useCallback(() => {
    setChannel('all');
    release();
  }, [release]);
  useToMessage(showAll);
  const readTouched = ({ target }: { readonly target: EventTarget }) => {
    const touched =
      target instanceof Element ? target.closest<HTMLElement>('[data-message]') : null;
    const id = touched?.dataset['message'];
    if (id !== undefined) read(id);
  };
  const handlers = {
    ...reading,
    onPointerDown: readTouched,
    onFocus: (event: FocusEvent) => {
      reading.onFocus();
      readTouched(event);
    },
  };
  const open = new Set(
    view.questions
      .filter(({ state }) => state !== 'answered' && state !== 'lapsed')
      .map(({ id }) => id),
  );
  return (
    <section className="panel traffic" aria-labelledby="traffic-title" data-section="traffic">
      <TrafficBar
        messages={all}
        channel={channel}
        onChannel={setChannel}
        unread={unread.size}
        onReadAll={readAll}
      />
      {held.length === 0 ? null : (
        <button type="button" className="button new-button" onClick={showNew}>
          {t('traffic.new', { count: held.length })}
          {held.some(({ priority }) => priority === 'immediate') ? t('traffic.newImmediate') : ''}
        </button>
      )}
      <div
        ref={list}
        className="scroll message-list"
        role="feed"
        aria-label={t('traffic.list')}
        tabIndex={0}
        data-shortcut="traffic"
        {...handlers}
      >
        {messages.length === 0 ? <p className="empty">{t('traffic.none')}</p> : null}
        {messages.map((message, index) => (
          <MessageItem
            key={message.id}
            message={message}
            notes={notes.get(message.id) ?? none}
            isUnread={unread.has(message.id)}
            isSaidAgain={saidAgain.has(message.id)}
            hasQuestion={message.question !== undefined && open.has(message.question)}
            day={dayOf(message.at)}
            position={index + 1}
            total={messages.length}
          />
        ))}
      </div>
    </section>
  );
}
