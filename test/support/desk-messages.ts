import type { Chip, MessageView } from '#exercise/view.ts';

// What was said to the desk of the fixtures, written by hand.

const minutes = (count: number) => count * 60;

interface Said {
  readonly at: number;
  readonly from: string;
  readonly channel: string;
  readonly text: string;
  readonly part?: Partial<MessageView>;
  /** Words that are offered as a chip, and the chip's label. */
  readonly chips?: readonly (readonly [words: string, label: string])[];
}

const said: readonly Said[] = [
  {
    at: 2,
    from: 'fire',
    channel: 'phone',
    text: 'You are the duty NILO. River warning for Brackwater since 05:10. Two pumps are out, no commander is named yet.',
    part: { kind: 'briefing' },
    chips: [['River warning for Brackwater since 05:10', 'River warning since 05:10']],
  },
  {
    at: 18,
    from: 'nilo',
    channel: 'control-link',
    text: 'M/ETHANE 1: standby. Weir Court, Brackwater, north bank. River flood, rising.',
    part: { kind: 'methane', direction: 'out', to: ['fire'], readBackBy: ['fire', 'police'] },
  },
  {
    at: 38,
    from: 'council',
    channel: 'phone',
    text: 'Weir Court has 38 residents, 11 of them cannot leave their beds, so the manager tells us.',
    chips: [['38 residents, 11 of them cannot leave their beds', '38 residents, 11 bed-bound']],
  },
  {
    at: 44,
    from: 'environment',
    channel: 'phone',
    text: 'The bund at the substation holds to 3.7 metres. If it goes, 11,000 homes and the care home’s supply go with it.',
    chips: [['The bund at the substation holds to 3.7 metres', 'Substation lost at 3.7 m']],
  },
  {
    at: 49,
    from: 'council',
    channel: 'phone',
    text: 'The leisure centre can open as a rest centre by 07:30. Somebody online says the dam has gone. Is that right?',
    part: { priority: 'urgent', question: 'q-2' },
    chips: [
      ['The leisure centre can open as a rest centre by 07:30', 'Rest centre from 07:30'],
      ['the dam has gone', 'Rumour: dam failure'],
    ],
  },
  {
    at: 50,
    from: 'fire',
    channel: 'es2',
    text: 'Swift-water team is 25 minutes from the RVP at Station Road.',
    part: { direction: 'overheard', to: ['police'] },
    chips: [['Swift-water team is 25 minutes from the RVP', 'Swift-water team 25 min out']],
  },
  {
    at: 53,
    from: 'police',
    channel: 'es2',
    text: 'Water is over the deck at Mill Bridge. I have closed it both sides. One car stuck, occupants out.',
    part: { priority: 'urgent' },
    chips: [
      [
        'Water is over the deck at Mill Bridge. I have closed it both sides',
        'Mill Bridge closed to vehicles',
      ],
      ['One car stuck, occupants out', 'One car stuck, nobody in it'],
    ],
  },
  {
    at: 55,
    from: 'nilo',
    channel: 'es2',
    text: 'Mill Bridge is closed to vehicles. Route by the bypass. Read that back, please.',
    part: { kind: 'share', direction: 'out', to: ['fire', 'council'], readBackBy: ['fire'] },
  },
  {
    at: 56,
    from: 'nilo',
    channel: 'control-link',
    text: 'M/ETHANE 2: hazards: Mill Bridge deck overtopped, closed by police 06:33.',
    part: { kind: 'methane', direction: 'out', to: ['fire'], readBackBy: ['fire', 'police'] },
  },
  {
    at: 59,
    from: 'environment',
    channel: 'phone',
    text: 'Brackwater gauge 3.42 m, rising 18 cm an hour. Peak now expected 08:15 at 3.7 m, give or take ten centimetres.',
    part: { kind: 'answer' },
    chips: [
      ['Peak now expected 08:15 at 3.7 m, give or take ten centimetres', 'Peak 08:15, 3.7 m ± 0.1'],
      ['rising 18 cm an hour', 'Rising 18 cm an hour'],
    ],
  },
  {
    at: 60,
    from: 'police',
    channel: 'es2',
    text: 'Inner cordon is on Mill Lane. Nobody goes south of the chapel without a life jacket.',
    chips: [['Inner cordon is on Mill Lane', 'Inner cordon on Mill Lane']],
  },
  {
    at: 61,
    from: 'ambulance',
    channel: 'es2',
    text: 'Second crew is routing to Weir Court by Mill Bridge, ten minutes out. How many residents are on oxygen?',
    part: { priority: 'immediate', kind: 'question', question: 'q-1' },
    chips: [
      ['Second crew is routing to Weir Court by Mill Bridge', 'Ambulance routing by Mill Bridge'],
    ],
  },
];

function toMessage({ at, from, channel, text, part, chips }: Said, index: number): MessageView {
  return {
    id: `m-${index + 1}`,
    at: minutes(at),
    kind: 'inject',
    from,
    to: ['nilo'],
    channel,
    direction: 'in',
    text,
    priority: 'routine',
    chips: (chips ?? []).map(([words, label]): Chip => {
      const start = text.indexOf(words);
      return { from: start, to: start + words.length, fact: label.toLowerCase(), label };
    }),
    readBackBy: [],
    ...part,
  };
}

export const messages: readonly MessageView[] = said.map(toMessage);
