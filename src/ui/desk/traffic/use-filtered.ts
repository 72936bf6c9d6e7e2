import { useDeferredValue, useMemo, useState } from 'react';
import type { MessageView, View } from '#exercise/view.ts';
import { useDesk } from '../desk-context.ts';
import {
  everything,
  isFiltered,
  isOfKind,
  kinds,
  passes,
  type About,
  type Filter,
  type Kind,
} from './filter.ts';
import { findsIn, searchWords } from './search.ts';

interface FilteredOptions {
  /** All of them are counted, also what is held back. */
  readonly all: readonly MessageView[];
  readonly messages: readonly MessageView[];
  readonly unread: ReadonlySet<string>;
  readonly questions: View['questions'];
  readonly noted: About['noted'];
  /** The message at hand stays, whatever it has become, for as long as the focus is in it. */
  readonly atHand: string | null;
}

export interface Filtered {
  /** Newest first. */
  readonly rows: readonly MessageView[];
  readonly filter: Filter;
  readonly change: (part: Partial<Omit<Filter, 'words'>>) => void;
  /** As typed. */
  readonly asked: string;
  readonly ask: (asked: string) => void;
  readonly showAll: () => void;
  readonly isFiltered: boolean;
  /** How often the words that were asked for are in the messages shown. */
  readonly finds: number;
  /** Questions that are open, by the message that asks. */
  readonly open: ReadonlyMap<string, string>;
  readonly counts: Readonly<Record<Kind, number>>;
}

/** The messages that are to be shown, and the ways to choose them. */
export function useFiltered(options: FilteredOptions): Filtered {
  const { all, messages, unread, questions, noted, atHand } = options;
  const { names } = useDesk();
  const [chosen, setChosen] = useState(everything);
  const [asked, ask] = useState('');
  const late = useDeferredValue(asked);
  const words = useMemo(() => searchWords(late), [late]);
  const open = useMemo(() => openOf(questions), [questions]);
  const about = useMemo(
    (): About => ({
      unread,
      open,
      noted,
      said: ({ text, from, channel }) => {
        const { name, short } = names.party(from);
        return `${text} ${name} ${short} ${names.channel(channel)}`;
      },
    }),
    [unread, open, noted, names],
  );
  const filter = useMemo(() => ({ ...chosen, words }), [chosen, words]);
  const rows = useMemo(
    () =>
      messages
        .filter((message) => message.id === atHand || passes(message, filter, about))
        .toReversed(),
    [messages, atHand, filter, about],
  );
  const finds = useMemo(
    () => rows.reduce((sum, { text }) => sum + findsIn(text, words).length, 0),
    [rows, words],
  );
  const counts = useMemo(() => countsOf(all, about), [all, about]);
  return {
    rows,
    filter,
    change: (part) => setChosen((before) => ({ ...before, ...part })),
    asked,
    ask,
    showAll() {
      setChosen(everything);
      ask('');
    },
    isFiltered: isFiltered(filter),
    finds,
    open,
    counts,
  };
}

function openOf(questions: View['questions']): ReadonlyMap<string, string> {
  const open = questions.filter(({ state }) => state === 'open' || state === 'finding-out');
  return new Map(open.map(({ id, message }) => [message, id]));
}

function countsOf(messages: readonly MessageView[], about: About): Record<Kind, number> {
  const count = (kind: Kind) => messages.filter((message) => isOfKind(message, kind, about)).length;
  const [unread, toAnswer, mine, noted] = kinds.map(count);
  return {
    unread: unread ?? 0,
    'to-answer': toAnswer ?? 0,
    mine: mine ?? 0,
    noted: noted ?? 0,
  };
}
