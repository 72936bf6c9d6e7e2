import { expect, test } from 'vitest';
import type { View } from '#exercise/view.ts';
import { chase } from '#ui/desk/agencies/chase.ts';
import { openCounts, openWaits } from '#ui/desk/agencies/open-things.ts';
import { anEmptyView, anUnheardAgency } from '../support/an-empty-view.ts';
import { deskBrief } from '../support/desk-brief.ts';
import { validCommands } from '../support/valid-commands.ts';

type Wait = View['waits'][number];

const wait = (id: string, at: number, part: Partial<Wait> = {}): Wait => ({
  id,
  seat: 'nilo',
  on: 'council',
  about: 'Care home residents',
  at,
  due: at + 300,
  state: 'waiting',
  ...part,
});

test('what was asked for twice is one thing, since the first time and due by the last', () => {
  const waits = [
    wait('w-1', 100, { state: 'late' }),
    wait('w-2', 150, { on: 'police', due: 2000 }),
    wait('w-3', 500),
  ];
  expect(openWaits({ waits })).toMatchObject([
    { id: 'w-3', since: 100, times: 2, due: 800, state: 'waiting' },
    { id: 'w-2', since: 150, times: 1, due: 2000 },
  ]);
});

test('an answer to the last time settles it; asked anew after that it is a new thing', () => {
  const answered = [wait('w-1', 100, { state: 'late' }), wait('w-2', 500, { state: 'answered' })];
  expect(openWaits({ waits: answered })).toEqual([]);
  expect(openWaits({ waits: [...answered, wait('w-3', 900)] })).toMatchObject([
    { id: 'w-3', since: 900, times: 1 },
  ]);
});

test('badges count what is open, and what of it is late', () => {
  const question = (id: string, due: number, state: View['questions'][number]['state']) => ({
    id,
    from: 'police',
    seat: 'nilo',
    topic: 'routes',
    text: 'Is it open?',
    due,
    message: 'm-1',
    at: 100,
    state,
  });
  const view = anEmptyView({
    now: 1000,
    questions: [
      question('q-1', 900, 'finding-out'),
      question('q-2', 1000, 'open'),
      question('q-3', 900, 'answered'),
      question('q-4', 900, 'lapsed'),
    ],
    waits: [wait('w-1', 100, { state: 'late' }), wait('w-2', 900, { about: 'river' })],
  });
  expect(openCounts(view)).toEqual({ questions: 2, questionsLate: 1, waitsLate: 1, inHand: 0 });
});

test('a topic is asked for again, by telephone or face to face; anything else is rung about', () => {
  const asked = { ...wait('w-1', 100), since: 100, times: 1 };
  const here = anUnheardAgency('council', { withYou: 'together' });
  expect([
    chase(asked, deskBrief, undefined),
    chase(asked, deskBrief, here),
    chase({ ...asked, about: 'the list of names' }, deskBrief, here),
  ]).toEqual(
    validCommands(
      { type: 'ask', of: 'council', topic: 'residents', channel: 'phone' },
      { type: 'ask', of: 'council', topic: 'residents', channel: 'together' },
      { type: 'call', to: 'council' },
    ),
  );
});
