import { expect, test } from 'vitest';
import type { ProposalView, View } from '#exercise/view.ts';
import { stillOpen } from '#ui/desk/takeover/still-open.ts';
import { anEmptyView } from '../support/an-empty-view.ts';

const action = (id: string) =>
  ({ id, command: id, label: id, seconds: 10 }) as View['voice']['queue'][number];
const question = (id: string, state: View['questions'][number]['state']) => ({
  id,
  from: 'police',
  seat: 'nilo',
  topic: 'roads',
  text: 'How is the bridge?',
  due: 900,
  message: 'm-1',
  at: 300,
  state,
});
const proposal = (id: string, decision: string, part: Partial<ProposalView>): ProposalView => ({
  id,
  decision,
  at: 600,
  body: { type: 'propose', decision } as ProposalView['body'],
  votes: [],
  outcome: 'taken',
  reviewDue: 1800,
  ...part,
});
const meeting = (decision: string, at: number): View['meetings'][number] => ({
  id: `meeting-${at}`,
  at,
  agencies: [],
  missing: [],
  place: 'hall',
  decision,
});

test('what is open is what is being said, asked and to be reviewed', () => {
  const view: View = {
    ...anEmptyView(),
    voice: { current: { action: action('a-1'), since: 0, until: 20 }, queue: [action('a-2')] },
    questions: [
      question('q-1', 'open'),
      question('q-2', 'answered'),
      question('q-3', 'finding-out'),
      question('q-4', 'lapsed'),
    ],
    proposals: [
      proposal('p-1', 'evacuate', {}),
      proposal('p-2', 'route', { outcome: 'open' }),
      proposal('p-3', 'power', { reviewDue: undefined }),
      proposal('p-4', 'cordon', {}),
    ],
    // The one on evacuating took the decision; the one on the cordon was held since.
    meetings: [meeting('evacuate', 580), meeting('cordon', 1200)],
  };
  const open = stillOpen(view);
  expect(open.voice.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
  expect(open.questions.map(({ id }) => id)).toEqual(['q-1', 'q-3']);
  expect(open.reviews.map(({ id }) => id)).toEqual(['p-1']);
});

test('of a desk that has done nothing yet nothing is open', () => {
  expect(stillOpen(anEmptyView())).toEqual({ voice: [], questions: [], reviews: [] });
});
