import type { Sourcing } from '#doctrine/information.ts';
import type { ExerciseEvent, ExerciseEventBody } from '#exercise/events.ts';
import type { Message } from '#knowledge/message.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScoreCard, ScoreLine } from '#scoring/score-card.ts';
import { scoreOf } from '#scoring/score.ts';

/** Something that happened, and when, in seconds. */
export type Happening = readonly [at: number, body: ExerciseEventBody];

/** In order of time, numbered from 1; what happens in the same second stays in the order given. */
export function aJournal(...happenings: (Happening | readonly Happening[])[]): ExerciseEvent[] {
  const flat = happenings.flatMap((one) => (isOne(one) ? [one] : one));
  return flat
    .toSorted((a, b) => a[0] - b[0])
    .map(([at, body], index) => ({ ...body, seq: index + 1, at }));
}

function isOne(one: Happening | readonly Happening[]): one is Happening {
  return typeof one[0] === 'number';
}

export function becomesTrue(at: number, fact: string, version = 0): Happening {
  return [at, { type: 'fact.true', fact, version }];
}

function aMessage(part: Partial<Message> & Pick<Message, 'id' | 'from' | 'to'>): Message {
  return {
    kind: 'share',
    channel: 'phone',
    text: 'Words.',
    spans: [],
    carries: [],
    priority: 'routine',
    readBack: false,
    explained: true,
    ...part,
  };
}

interface Words {
  readonly fact: string;
  readonly version?: number;
  readonly sourcing?: Sourcing;
}

function carried({ fact, version = 0, sourcing = 'official' }: Words) {
  return { fact, version, sourcing };
}

/** An agency says a fact to the officer, who notes it half a minute later unless told otherwise. */
export function hears(
  at: number,
  words: Words,
  how: {
    readonly from?: string;
    readonly notedAfter?: number | null;
    readonly kind?: 'inject' | 'briefing';
    /** Who else it went to. */
    readonly with?: readonly string[];
  } = {},
): Happening[] {
  const { from = 'police', notedAfter = 30, kind = 'inject', with: others = [] } = how;
  const { fact, version } = carried(words);
  const id = `in-${fact}-${version}-${at}`;
  const message = aMessage({ id, kind, from, to: ['nilo', ...others], carries: [carried(words)] });
  const heard: Happening[] = [
    [at, { type: 'message.sent', message }],
    [at, { type: 'message.heard', message, by: 'nilo' }],
  ];
  if (notedAfter === null) return heard;
  const note = {
    id: `note-${fact}-${version}`,
    seat: 'nilo',
    message: id,
    from: 0,
    to: 5,
    words: 'Words',
    certainty: carried(words).sourcing,
    fact,
    version,
  };
  return [...heard, [at + notedAfter, { type: 'note.made', note }]];
}

interface Telling {
  readonly to: readonly string[];
  readonly from?: string;
  readonly kind?: Message['kind'];
  /** Seconds until it is taken in; null for never. */
  readonly takes?: number | null;
  readonly readBack?: boolean;
  readonly question?: string;
  readonly because?: string;
  readonly heardBy?: readonly string[];
  /** The link over which it flows. */
  readonly link?: string;
}

/** The officer tells agencies a fact: said, on their desks, taken in. */
export function tells(at: number, words: Words, telling: Telling): Happening[] {
  const { to, from = 'nilo', kind = 'share', takes = 60, readBack = false } = telling;
  const { fact, version, sourcing } = carried(words);
  const id = `${kind}-${fact}-${version}-${at}-${to.join('-')}`;
  const { question, because, link } = telling;
  const message = aMessage({
    id,
    kind,
    from,
    to,
    carries: [carried(words)],
    readBack,
    question,
    because,
    link,
  });
  const sent: Happening = [at, { type: 'message.sent', message }];
  const receivers = telling.heardBy ?? to;
  const delivered = receivers.map((party): Happening => [
    at,
    { type: 'message.delivered', message: id, to: party },
  ]);
  if (takes === null) return [sent, ...delivered];
  const takenIn = receivers.flatMap((party): Happening[] => {
    const said: Happening = [at + takes, { type: 'message.read-back', message: id, by: party }];
    return [
      [at + takes, { type: 'message.taken-in', message: id, by: party, waited: takes }],
      ...(readBack ? [said] : []),
      holds(
        at + takes,
        { fact, version, sourcing },
        { holder: party, from, message: id, readBack },
      ),
    ];
  });
  return [sent, ...delivered, ...takenIn];
}

/** Two parties are put in touch by the officer. */
export function links(at: number, id: string, parties: readonly string[]): Happening {
  const link = { id, seat: 'nilo', command: 'c', parties, channel: 'control', topics: [] };
  return [at, { type: 'link.opened', link: { ...link, kind: 'controls' } }];
}

export function sees(at: number, holder: string, fact: string, version = 0): Happening {
  return [
    at,
    {
      type: 'fact.held',
      holder,
      fact,
      version,
      route: 'own-eyes',
      sourcing: 'seen',
      readBack: false,
    },
  ];
}

export function holds(
  at: number,
  words: Words,
  how: {
    readonly holder: string;
    readonly from: string;
    readonly message?: string;
    readonly readBack?: boolean;
  },
): Happening {
  const { fact, version, sourcing } = carried(words);
  const { holder, from, message, readBack = false } = how;
  return [
    at,
    {
      type: 'fact.held',
      holder,
      fact,
      version,
      route: 'message',
      sourcing,
      from,
      message,
      readBack,
    },
  ];
}

/** The officer's voice on a share of noted facts, from one time to another. */
export function speaks(from: number, to: number, notes: readonly string[]): Happening[] {
  const id = `c-${from}`;
  const action = `v-${from}`;
  return [
    [
      from,
      {
        type: 'command.accepted',
        command: {
          id,
          seat: 'nilo',
          at: from,
          body: {
            type: 'share',
            to: ['fire'],
            channel: 'phone',
            items: [...notes],
            readBack: false,
            priority: 'routine',
          },
        },
      },
    ],
    [
      from,
      {
        type: 'voice.queued',
        action: {
          id: action,
          seat: 'nilo',
          command: id,
          kind: 'share',
          label: 'Share',
          seconds: to - from,
          with: ['fire'],
        },
      },
    ],
    [from, { type: 'voice.started', seat: 'nilo', action, until: to }],
    [to, { type: 'voice.ended', seat: 'nilo', action }],
  ];
}

export const anchors = {
  silentAwareness: 0,
  referenceAwareness: 1,
  referencePrecision: 1,
  silentExposure: 0,
};

export function scored(
  scenario: Scenario,
  ...happenings: (Happening | readonly Happening[])[]
): ScoreCard {
  return scoreOf(scenario, aJournal(...happenings), anchors);
}

export function lineOf(card: ScoreCard, id: string): ScoreLine {
  const line = card.lines.find((other) => other.id === id);
  if (line === undefined) {
    throw new Error(`No line ${id} among ${card.lines.map((one) => one.id).join(' ')}`);
  }
  return line;
}
