import { expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import { tensionLevelOf } from '#doctrine/police-liaison.ts';
import { eventsOf, heldAt, noteFact } from '../../support/small-scenario.ts';
import { crowdExercise, saidBy, talks } from '../../support/crowd-exercise.ts';

type Exercise = ReturnType<typeof crowdExercise>;
const refused = (exercise: Exercise) =>
  eventsOf(exercise, 'command.rejected').map(({ code }) => code);

test('a group holds what it was told, and tells what it is ready to tell', () => {
  const exercise = crowdExercise();
  exercise.advanceTo(120);
  talks(exercise, { items: [noteFact(exercise, 'search')] });
  expect(heldAt(exercise, 'march', 'search')).toBe(
    eventsOf(exercise, 'dialogue.held')[0]?.at ?? null,
  );
  expect(saidBy(exercise, 'march')).toEqual([
    'Thank you for speaking to us. Marchers were jostled at the bridge.',
  ]);
  expect(heldAt(exercise, 'nilo', 'jostled')).not.toBeNull();
});

test('what takes more trust is not told yet', () => {
  const exercise = crowdExercise();
  talks(exercise, { move: 'initiate' });
  // 55, and 60 is needed.
  expect(eventsOf(exercise, 'crowd.confided')).toEqual([]);
});

test('what comes out in one way of talking does not in another', () => {
  const exercise = crowdExercise();
  exercise.dispatch({ type: 'move', to: 'rvp' });
  exercise.advanceTo(900);
  talks(exercise, { crowd: 'counter', move: 'communicate' });
  expect(eventsOf(exercise, 'crowd.confided')).toEqual([]);
  talks(exercise, { crowd: 'counter', move: 'sense' });
  expect(eventsOf(exercise, 'crowd.confided').map(({ fact }) => fact)).toEqual(['threat']);
});

test('a group is talked with where it is, or by telephone if it has one', () => {
  const exercise = crowdExercise();
  talks(exercise, { crowd: 'counter' });
  talks(exercise, { crowd: 'counter', channel: 'phone' });
  talks(exercise, { channel: 'es2' });
  talks(exercise, { crowd: 'nobody' });
  expect(refused(exercise)).toEqual([
    'channel/not-together',
    'crowd/in-person-only',
    'crowd/channel',
    'crowd/unknown',
  ]);
});

test('a dozen organisers become a march, and it grows where it stands', () => {
  const goes = [
    { to: 'rvp', trigger: { when: { at: 'T+5m' } }, size: 900 },
    { to: 'rvp', trigger: { when: { at: 'T+8m' } }, size: 900 },
    { to: 'rvp', trigger: { when: { at: 'T+9m' } }, size: 1200 },
    { to: 'hall', trigger: { when: { at: 'T+12m' } } },
  ];
  const exercise = crowdExercise({}, { crowds: [{ id: 'march', size: 12, goes }] });
  const size = () => exercise.view().crowds['march']?.size;
  expect(size()).toBe(12);
  exercise.advanceTo(300);
  expect(size()).toBe(900);
  exercise.advanceTo(540);
  expect(size()).toBe(1200);
  exercise.advanceTo(720);
  expect(size()).toBe(1200);
  // As many at the same place is no news.
  expect(eventsOf(exercise, 'crowd.moved')).toMatchObject([
    { at: 300, place: 'rvp', size: 900 },
    { at: 540, place: 'rvp', size: 1200 },
    { at: 720, place: 'hall' },
  ]);
});

test('a march that goes on is talked with where it has come to', () => {
  const goes = [{ to: 'rvp', trigger: { when: { at: 'T+5m' } } }];
  const exercise = crowdExercise({}, { crowds: [{ id: 'march', goes }] });
  exercise.advanceTo(150);
  // Said by four and a half minutes.
  talks(exercise, { move: 'sense' });
  exercise.advanceTo(300);
  expect(exercise.view().crowds['march']?.place).toBe('rvp');
  talks(exercise, { move: 'sense' });
  exercise.dispatch({ type: 'move', to: 'rvp' });
  exercise.advanceTo(1200);
  talks(exercise, { move: 'sense' });
  expect(eventsOf(exercise, 'dialogue.held')).toHaveLength(2);
  expect(refused(exercise)).toEqual(['channel/not-together']);
});

test('offers, parties and topics are of this group and this way of talking', () => {
  const exercise = crowdExercise();
  talks(exercise, { move: 'negotiate' });
  talks(exercise, { move: 'communicate', offer: 'open-gate' });
  talks(exercise, { move: 'mediate' });
  talks(exercise, { move: 'mediate', with: 'nobody' });
  talks(exercise, { move: 'sense', with: 'fire' });
  talks(exercise, { topic: 'none' });
  expect(refused(exercise)).toEqual([
    'dialogue/offer',
    'dialogue/offer',
    'dialogue/other',
    'party/unknown',
    'dialogue/other',
    'ask/unknown-topic',
  ]);
});

test('a NILO talks with no group and reports no tension', () => {
  const exercise = crowdExercise({}, { seats: [{ id: 'nilo', role: 'nilo' }] });
  talks(exercise, {});
  exercise.dispatch(report);
  expect(refused(exercise)).toEqual(['seat/not-allowed', 'seat/not-allowed']);
});

test('who leaves in mid-talk has said nothing to them', () => {
  const exercise = crowdExercise();
  exercise.dispatch({ type: 'move', to: 'rvp' });
  exercise.advanceTo(900);
  talks(exercise, { channel: 'face' });
  expect(refused(exercise)).toEqual(['channel/not-together']);
  expect(eventsOf(exercise, 'dialogue.held')).toEqual([]);
});

test('an unanswered telephone is seen on the group, and nothing was said', () => {
  const contact = {
    name: 'Bel Okafor',
    title: 'Chief steward',
    phone: { ring: '5s', engaged: 0, unanswered: 100 },
  };
  const exercise = crowdExercise({}, { crowds: [{ ...march(), contact }] });
  talks(exercise, { channel: 'phone' });
  expect(exercise.view().crowds['march']?.callFailed?.why).toBe('unanswered');
  expect(eventsOf(exercise, 'dialogue.held')).toEqual([]);
});

/** The march as the scenario has it, alone. */
function march() {
  const { trust, tension, place, size, name, id } = { ...crowdOfScenario() };
  return { trust, tension, place, size, name, id };
}

function crowdOfScenario() {
  const [crowd] = crowdExercise().brief.crowds;
  return {
    ...crowd,
    trust: 'march-trust',
    tension: 'march-tension',
  };
}

test('tension is perceived roughly: with trust at 100 within 4, with none within 24, and 8 more by telephone', () => {
  // Tension is 30, level 5 (17 to 33). With full trust 26 to 34: level 5, or 4 at the very edge.
  const levelsAt = (value: number, channel: string) => {
    const levels = new Set<number>();
    for (let seed = 1; seed <= 40; seed += 1) {
      const trusted = { measures: [{ id: 'march-trust', points: [{ at: 'T+0m', value }] }] };
      const exercise = crowdExercise({ seed }, trusted);
      talks(exercise, { move: 'sense', channel });
      for (const { level } of eventsOf(exercise, 'tension.sensed')) levels.add(level);
    }
    return levels;
  };
  const trusted = levelsAt(100, 'face');
  expect([...trusted].filter((level) => level !== 5 && level !== 4)).toEqual([]);
  expect(trusted.has(5)).toBe(true);
  // Without trust 6 to 54: levels 6, 5, 4 and 3.
  expect([...levelsAt(0, 'face')].toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6]);
});

test('the six levels: 0 is 6, 17 is 5, 34 is 4, 51 is 3, 68 is 2, 85 is 1', () => {
  expect([0, 16, 17, 33, 34, 50, 51, 67, 68, 84, 85, 100].map(tensionLevelOf)).toEqual([
    6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1,
  ]);
});

const report: Extract<CommandInput, { type: 'report-tension' }> = {
  type: 'report-tension',
  crowd: 'march',
  sort: 'experienced',
  level: 4,
  confidence: 'medium',
  items: [],
  says: 'They are unhappy at the bridge.',
  to: ['police', 'fire'],
};

test('a tension report carries its facts to each service told', () => {
  const exercise = crowdExercise();
  talks(exercise, { move: 'initiate' });
  const items = [noteFact(exercise, 'jostled', 'seen')];
  exercise.dispatch({ ...report, items });
  exercise.advanceTo(600);
  expect(eventsOf(exercise, 'tension.reported').map(({ to }) => to)).toEqual([
    ['police'],
    ['fire'],
  ]);
  expect(heldAt(exercise, 'fire', 'jostled')).not.toBeNull();
  expect(exercise.view().crowds['march']?.reports).toHaveLength(2);
  expect(exercise.view().notes.at(-1)?.standing['fire']).toBe('told');
});

test('a condition on dialogue holds once they were talked with in that way', () => {
  const when = { dialogue: { crowd: 'march', move: 'communicate' } };
  const moves = [{ by: -10, on: { when } }];
  const exercise = crowdExercise({}, { measures: [{ id: 'march-tension', moves }] });
  talks(exercise, { move: 'sense' });
  expect(eventsOf(exercise, 'measure.moved')).toEqual([]);
  talks(exercise, { move: 'communicate' });
  expect(eventsOf(exercise, 'measure.moved')).toMatchObject([
    { measure: 'march-tension', value: 20 },
  ]);
});

test('the view holds neither trust nor tension as they are', () => {
  const exercise = crowdExercise();
  talks(exercise, { move: 'sense' });
  const [crowd] = Object.values(exercise.view().crowds);
  expect(Object.keys(crowd ?? {}).toSorted()).toEqual([
    'callFailed',
    'contactAt',
    'id',
    'limits',
    'manner',
    'place',
    'promises',
    'reports',
    'sensed',
    'size',
    'spokenAt',
  ]);
});
