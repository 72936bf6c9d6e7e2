import { useRef, type KeyboardEvent } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { MessageFeed } from './message-feed.tsx';
import { NewMessages } from './new-messages.tsx';
import { ReadOutLine } from './read-out-line.tsx';
import { ShownLine } from './shown-line.tsx';
import { TrafficBar } from './traffic-bar.tsx';
import { useTraffic } from './use-traffic.ts';

/** Everything said to, by or near this seat, newest first. Nothing moves while it is being read. */
export function TrafficPanel() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { now } = useView();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const traffic = useTraffic(list);
  const { messages, filtered, heldBack } = traffic;
  const { onScroll, ...reader } = heldBack.reading;
  const keys = {
    // In all of the traffic: the browser would find only what is in sight.
    onKeyDown: (event: KeyboardEvent) => {
      const isFind = event.key === 'f' && (event.ctrlKey || event.metaKey);
      // Pressed again, it is the browser's own.
      if (!isFind || event.target === search.current) return;
      event.preventDefault();
      search.current?.focus();
    },
  };
  return (
    <section
      className="panel traffic"
      aria-labelledby="traffic-title"
      data-section="traffic"
      {...keys}
      {...heldBack.near}
    >
      <TrafficBar
        search={search}
        news={
          <NewMessages
            held={heldBack.held}
            onShow={() => {
              heldBack.release();
              list.current?.scrollTo({ top: 0 });
              list.current?.focus({ preventScroll: true });
            }}
          />
        }
        messages={messages}
        filtered={filtered}
        onIntoList={() => traffic.setWanted(filtered.rows[0]?.id ?? null)}
        unread={traffic.unread.size}
        onNextUnread={traffic.goToUnread}
        onAcknowledgeAll={traffic.acknowledgeAll}
      />
      <ShownLine
        filtered={filtered}
        total={traffic.shown.length}
        onShowAll={() => {
          filtered.showAll();
          list.current?.focus({ preventScroll: true });
        }}
      />
      <p className="visually-hidden" role="status" aria-label={t('traffic.done')}>
        {traffic.said}
      </p>
      <ReadOutLine messages={messages} onShow={traffic.show} />
      <div className="message-place" {...reader}>
        <MessageFeed
          list={list}
          onScroll={onScroll}
          messages={filtered.rows}
          rowOf={traffic.rowOf}
          words={filtered.filter.words}
          today={names.day(now)}
          atHand={traffic.atHand}
          onAtHand={traffic.setAtHand}
          wanted={traffic.wanted}
          onWant={traffic.setWanted}
          onAcknowledge={traffic.acknowledge}
          whenEmpty={filtered.isFiltered ? t('traffic.noneShown') : t('traffic.none')}
        />
      </div>
    </section>
  );
}
