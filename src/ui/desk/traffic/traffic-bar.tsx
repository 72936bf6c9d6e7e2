import type { ReactNode, RefObject } from 'react';
import type { MessageView } from '#exercise/view.ts';
import { useWords } from '#ui/text/i18n.ts';
import { Sign } from '../parts/sign.tsx';
import { FilterPopover } from './filter-popover.tsx';
import { kinds } from './filter.ts';
import type { Filtered } from './use-filtered.ts';

interface TrafficBarProps {
  /** The field for words to look for. */
  readonly search: RefObject<HTMLInputElement | null>;
  /** What came meanwhile. */
  readonly news: ReactNode;
  readonly messages: readonly MessageView[];
  readonly filtered: Filtered;
  readonly onIntoList: () => void;
  readonly unread: number;
  readonly onNextUnread: () => void;
  readonly onAcknowledgeAll: () => void;
}

/** The head of the traffic: words to look for, what is shown alone, and what is unread. */
export function TrafficBar({ search, messages, filtered, unread, ...props }: TrafficBarProps) {
  const t = useWords('desk');
  const { filter, change, counts } = filtered;
  return (
    <>
      <div className="panel-bar traffic-bar">
        <h2 id="traffic-title">{t('traffic.title')}</h2>
        {props.news}
        <input
          ref={search}
          className="input traffic-search"
          type="search"
          aria-label={t('traffic.search')}
          placeholder={t('traffic.searchHint')}
          value={filtered.asked}
          onChange={(event) => filtered.ask(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && filtered.asked !== '') {
              event.preventDefault();
              filtered.ask('');
            } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
              event.preventDefault();
              props.onIntoList();
            }
          }}
        />
        <FilterPopover messages={messages} filtered={filtered} />
      </div>
      <div className="traffic-kinds">
        <div role="group" aria-label={t('traffic.kinds')}>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className="kind-button"
              data-kind={kind}
              aria-pressed={filter.kind === kind}
              onClick={() => change({ kind: filter.kind === kind ? 'all' : kind })}
            >
              {t(`traffic.kind.${kind}`)}{' '}
              {kind === 'mine' || kind === 'noted' ? null : (
                <span className="count">{counts[kind]}</span>
              )}
            </button>
          ))}
        </div>
        {/* They stay where they are: a button that goes takes the focus with it. */}
        <button
          type="button"
          className="icon-button"
          aria-label={t('traffic.nextUnread')}
          title={t('traffic.nextUnread')}
          aria-disabled={unread === 0}
          data-shortcut="unread"
          onClick={props.onNextUnread}
        >
          <Sign name="next" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('traffic.readAll', { count: unread })}
          title={t('traffic.readAll', { count: unread })}
          aria-disabled={unread === 0}
          data-shortcut="read"
          onClick={() => {
            if (unread > 0) props.onAcknowledgeAll();
          }}
        >
          <Sign name="read-all" />
        </button>
      </div>
    </>
  );
}
