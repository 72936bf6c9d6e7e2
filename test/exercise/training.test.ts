import { beforeAll, describe, expect, test } from 'vitest';
import { toArray } from '#kernel/chain.ts';
import { createLocalExercise, type LocalExercise } from '#exercise/local-port.ts';
import { readRecord, replayRecord } from '#exercise/record.ts';
import type { EventOf } from '#exercise/events.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { loadScenario } from '#scenario/load.ts';
import { smallCatalogue, smallFiles } from '../scenario/small-scenario.ts';
import { brackwater } from '../support/brackwater.ts';

/** The river is at 150 at T+30m: the bridge shuts then. Police see it a minute later. */
const probesYaml = `probes:
  freezes: [T+20m, T+40m]
  each: { level1: 2, level2: 0, level3: 0, partner: 1 }
  within: 3m
  items:
    - id: the-bridge
      level: level1
      question: How is the bridge?
      options:
        - { id: open, says: Open, rightIf: { not: { measure: river, atLeast: 150 } } }
        - { id: shut, says: Shut, rightIf: { measure: river, atLeast: 150 } }
        - { id: gone, says: Gone, rightIf: { not: { at: T+0 } } }
    - { id: the-water, level: level1, statement: The river is above 150 cm., trueIf: { measure: river, atLeast: 150 } }
    - { id: the-call, level: level1, statement: Police have rung., trueIf: { fired: bridge-call } }
    - { id: two-right, level: level1, question: Both?, options: [{ id: a, says: A, rightIf: { at: T+0 } }, { id: b, says: B, rightIf: { at: T+1m } }] }
    - { id: police-bridge, question: What do police hold on the bridge?, knows: { agency: police, fact: bridge-closed } }
    - { id: fire-bridge, question: What does fire hold on the bridge?, knows: { agency: fire, fact: bridge-closed } }
    - { id: police-home, question: What do police hold on the home?, knows: { agency: police, fact: home-cut-off } }
decisions:
`;

function small(): Scenario {
  const { scenario, findings } = loadScenario(
    smallFiles(['decisions:\n', probesYaml]),
    smallCatalogue,
  );
  if (scenario === null) throw new Error(JSON.stringify(findings));
  return scenario;
}

const begin = (scenario: Scenario, seed = 1, mode: 'practice' | 'assessment' = 'assessment') =>
  createLocalExercise(scenario, { seed, seat: 'nilo', mode });

type Type = 'probe.put' | 'probe.judged' | 'probe.lapsed' | 'probe.answered' | 'coach.answered';
function of<T extends Type>(exercise: LocalExercise, type: T): EventOf<T>[] {
  return exercise
    .journal()
    .filter((event) => event.type === type) as readonly unknown[] as EventOf<T>[];
}

/** By item, what was right in words. */
function rightOf(exercise: LocalExercise): Record<string, string> {
  const judged = of(exercise, 'probe.judged');
  return Object.fromEntries(
    of(exercise, 'probe.put').map(({ id, item, freeze, options }) => {
      const right = judged.find(({ probe }) => probe === id)?.right;
      return [`${freeze} ${item}`, options.find((option) => option.id === right)?.says ?? ''];
    }),
  );
}

describe('a freeze', () => {
  test('asks of what is so at that second, and never what has two right answers', () => {
    const exercise = begin(small());
    exercise.advanceTo(20 * 60);
    const right = rightOf(exercise);
    expect(Object.keys(right).filter((key) => key.includes('two-right'))).toEqual([]);
    // At T+20m the river is at 100 + 100 × 20 ÷ 60 = 133, below 150; police rang at T+12m.
    const so: Record<string, string> = {
      '0 the-bridge': 'Open',
      '0 the-water': 'False',
      '0 the-call': 'True',
      // Police rang before it was true: they hold what is not so.
      '0 police-bridge': 'It holds something older, or wrong',
      '0 fire-bridge': 'It does not hold it',
    };
    const asked = Object.keys(right);
    expect(right).toEqual(Object.fromEntries(asked.map((key) => [key, so[key]])));
    expect(of(exercise, 'probe.put').filter(({ level }) => level === 'level1')).toHaveLength(2);
  });

  test('a partner is asked about only in what the officer has heard of, and by what it then holds', () => {
    const exercise = begin(small());
    exercise.advanceTo(40 * 60);
    const right = rightOf(exercise);
    // Police rang at 05:52, so the officer holds the bridge; of the home nobody spoke.
    const partners = Object.keys(right).filter((key) => /police-|fire-/.test(key));
    expect(partners).toHaveLength(2);
    expect(partners.filter((key) => key.includes('police-home'))).toEqual([]);
    const second = partners.find((key) => key.startsWith('1 ')) ?? '';
    // Police saw it shut at T+31m; fire was never told.
    expect(right[second]).toBe(
      second.includes('police') ? 'It holds it as it now stands' : 'It does not hold it',
    );
  });

  test('nothing is asked twice while there is something else to ask', () => {
    const exercise = begin(small());
    exercise.advanceTo(40 * 60);
    const partners = of(exercise, 'probe.put').filter(({ level }) => level === 'partner');
    expect(new Set(partners.map(({ item }) => item)).size).toBe(2);
  });

  test('the seed draws which, and in what order the answers stand', () => {
    const drawn = [1, 2, 3, 4, 5, 6].map((seed) => {
      const exercise = begin(small(), seed);
      exercise.advanceTo(20 * 60);
      return of(exercise, 'probe.put')
        .map(({ item, options }) => `${item} ${options.map(({ says }) => says).join()}`)
        .join('; ');
    });
    expect(new Set(drawn).size).toBeGreaterThan(2);
  });

  test('no id in the view says which item it is or which answer is right', () => {
    const exercise = begin(small());
    exercise.advanceTo(20 * 60);
    const { probes } = exercise.view();
    expect(probes).toHaveLength(3);
    const keys = new Set(probes.flatMap((probe) => Object.keys(probe)));
    expect([...keys].toSorted()).toEqual([
      'at',
      'freeze',
      'id',
      'kind',
      'options',
      'question',
      'state',
    ]);
    expect(probes.map(({ id }) => id)).toEqual([
      'probe-nilo-1-1',
      'probe-nilo-1-2',
      'probe-nilo-1-3',
    ]);
    const choices = probes.filter(({ kind }) => kind === 'choice');
    const ids = choices.flatMap(({ options }) => options.map(({ id }) => id));
    expect(ids.filter((id) => !/^option-[1-3]$/.test(id))).toEqual([]);
  });
});

describe('an answer', () => {
  function frozen(): { exercise: LocalExercise; id: string; option: string } {
    const exercise = begin(small());
    exercise.advanceTo(20 * 60);
    const [probe] = exercise.view().probes;
    return { exercise, id: probe?.id ?? '', option: probe?.options[0]?.id ?? '' };
  }
  const codes = (exercise: LocalExercise) => exercise.view().rejections.map(({ code }) => code);

  test('is taken once, at the second of the freeze, and says nothing of right or wrong', () => {
    const { exercise, id, option } = frozen();
    exercise.dispatch({ type: 'answer-probe', probe: id, choice: option, confidence: 70 });
    expect(exercise.view().probes[0]?.state).toBe('answered');
    expect(of(exercise, 'probe.answered')).toMatchObject([
      { at: 1200, probe: id, choice: option, confidence: 70 },
    ]);
    exercise.dispatch({ type: 'answer-probe', probe: id, choice: option, confidence: 90 });
    expect(codes(exercise)).toEqual(['probe/closed']);
  });

  test('must be one of the answers, and say how sure; cannot say needs neither', () => {
    const { exercise, id, option } = frozen();
    exercise.dispatch({ type: 'answer-probe', probe: 'probe-0', choice: option, confidence: 70 });
    exercise.dispatch({ type: 'answer-probe', probe: id, choice: 'other-one', confidence: 70 });
    exercise.dispatch({ type: 'answer-probe', probe: id, choice: option });
    expect(codes(exercise)).toEqual(['probe/unknown', 'probe/no-option', 'probe/how-sure']);
    exercise.dispatch({ type: 'answer-probe', probe: id, choice: null });
    expect(of(exercise, 'probe.answered')).toMatchObject([{ choice: null, confidence: null }]);
  });

  test('that does not come lapses where time goes on', () => {
    const { exercise, id } = frozen();
    exercise.dispatch({ type: 'answer-probe', probe: id, choice: null });
    const open = exercise.view().probes.length - 1;
    exercise.advanceTo(20 * 60 + 179);
    expect(of(exercise, 'probe.lapsed')).toEqual([]);
    exercise.advanceTo(20 * 60 + 180);
    expect(of(exercise, 'probe.lapsed')).toHaveLength(open);
    expect(exercise.view().probes.map(({ state }) => state)).not.toContain('open');
  });

  test('is in the record, which replays', () => {
    const { exercise, id, option } = frozen();
    exercise.dispatch({ type: 'answer-probe', probe: id, choice: option, confidence: 70 });
    exercise.advanceTo(3600);
    expect(replayRecord(small(), exercise.record()).matches).toBe(true);
  });
});

describe('the coach', () => {
  let flood: Scenario;
  beforeAll(async () => {
    flood = await brackwater();
  });

  /** The forecast is in the takeover briefing: fire and council need it most, police and power too. */
  function noted(mode: 'practice' | 'assessment') {
    const exercise = begin(flood, 1, mode);
    const message = toArray(exercise.view().messages)[0];
    const words = 'three metres sixty';
    const from = message?.text.indexOf(words) ?? -1;
    expect(from).toBeGreaterThan(0);
    exercise.dispatch({
      type: 'note',
      message: message?.id ?? '',
      from: message?.text.indexOf('We may see') ?? 0,
      to: (message?.text.indexOf('half past seven') ?? 0) + 15,
      certainty: 'official',
    });
    return exercise;
  }
  const nominate = (agencies: readonly string[]) =>
    ({
      type: 'nominate',
      note: 'n-1',
      agencies: agencies.map((agency) => ({ agency, why: 'They plan on it.' })),
    }) as const;

  test('answers after the trainee has tried, on that fact alone', () => {
    const exercise = noted('practice');
    expect(exercise.view().nominations).toEqual([]);
    exercise.dispatch(nominate(['council', 'ambulance']));
    const [made] = exercise.view().nominations;
    const verdicts = made?.answer?.says.map(({ agency, verdict }) => `${agency} ${verdict}`);
    // By the scenario: police important, fire and council critical, power important; ambulance nothing.
    expect(verdicts?.toSorted()).toEqual([
      'ambulance needless',
      'council agreed',
      'fire missed',
      'police missed',
      'power missed',
    ]);
    const council = made?.answer?.says.find(({ agency }) => agency === 'council');
    expect(council?.because).toContain('long lead times');
    expect(made?.answer?.hint).toContain('A forecast changes.');
  });

  test('says so when words carry nothing, and takes “nobody” for an answer', () => {
    const exercise = begin(flood, 1, 'practice');
    const message = toArray(exercise.view().messages)[0];
    exercise.dispatch({
      type: 'note',
      message: message?.id ?? '',
      from: 0,
      to: 8,
      certainty: 'official',
    });
    exercise.dispatch(nominate([]));
    expect(exercise.view().nominations[0]?.answer).toMatchObject({ matters: false, says: [] });
  });

  test('refuses a note or an agency that is not there', () => {
    const exercise = noted('practice');
    exercise.dispatch({ type: 'nominate', note: 'n-9', agencies: [] });
    exercise.dispatch(nominate(['nobody']));
    expect(exercise.view().rejections).toHaveLength(2);
    expect(of(exercise, 'coach.answered')).toEqual([]);
  });

  test('is not there in assessment: the command is refused and in no record', () => {
    const exercise = noted('assessment');
    exercise.dispatch(nominate(['council']));
    expect(exercise.view().rejections.map(({ code }) => code)).toEqual(['practice/only']);
    expect(exercise.view().nominations).toEqual([]);
    expect(exercise.record().commands.map(({ body }) => body.type)).toEqual(['note']);
    exercise.advanceTo(flood.clock.length);
    expect(replayRecord(flood, exercise.record()).matches).toBe(true);
  });

  test('a record of an assessment with a nomination in it is refused', () => {
    const exercise = noted('practice');
    exercise.dispatch(nominate(['council']));
    const record = { ...exercise.record(), mode: 'assessment' };
    expect(readRecord(JSON.stringify(record))).toMatchObject({
      ok: false,
      message: 'This is not a record of an exercise: command c-2 belongs to practice',
    });
    expect(readRecord(JSON.stringify(exercise.record())).ok).toBe(true);
  });
});
