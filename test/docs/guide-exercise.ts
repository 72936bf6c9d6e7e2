import { parseTimeOfDay } from '#kernel/time.ts';
import { aFact, aNeed, aScenario } from '../scoring/support/a-scenario.ts';
import { becomesTrue, hears, scored, tells, type Happening } from '../scoring/support/a-journal.ts';

const start = parseTimeOfDay('06:30') ?? 0;

/** Seconds from the start of the exercise. */
function at(time: string): number {
  return (parseTimeOfDay(time) ?? 0) - start;
}

const closed = 'Mill Bridge is closed';
const scenario = aScenario({
  clock: { start, length: 3600 },
  facts: [
    aFact('bridge', {
      versions: [{ label: closed, says: `${closed}.` }],
      needs: [aNeed('ambulance', 'critical'), aNeed('council', 'important')],
    }),
    aFact('peak', { topic: 'river' }),
  ],
});

const asked: Happening = [
  at('06:45'),
  {
    type: 'question.put',
    question: {
      id: 'q',
      from: 'council',
      seat: 'nilo',
      topic: 'river',
      text: 'When does the river peak?',
      due: at('06:50'),
      message: 'm',
    },
  },
];

/** The few minutes that docs/trainee-guide.md tells of. */
export const guideCard = scored(
  scenario,
  becomesTrue(0, 'bridge'),
  becomesTrue(0, 'peak'),
  hears(at('06:30'), { fact: 'bridge' }, { notedAfter: 60 }),
  tells(at('06:40'), { fact: 'bridge' }, { to: ['ambulance'], takes: 60 }),
  tells(at('06:40'), { fact: 'bridge' }, { to: ['council'], takes: 6 * 60 }),
  tells(at('06:40'), { fact: 'bridge' }, { to: ['fire'], takes: 60 }),
  asked,
  [at('06:47'), { type: 'question.answered', question: 'q', says: 'not-known' }],
  [at('07:30'), { type: 'exercise.ended', reason: 'time' }],
);
