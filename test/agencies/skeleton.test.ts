import { expect, test } from 'vitest';
import {
  chartNames,
  regionsOf,
  startChart,
  stepChart,
  type AgencyEvent,
  type ChartName,
  type ChartStep,
} from '#agencies/chart.ts';
import { advised, challenged, invited, learned, proposed, requested, unit } from './alphabet.ts';
import { input } from './walk.ts';

const alerted: AgencyEvent = { type: 'ALERTED' };
const declared: AgencyEvent = { type: 'DECLARED', status: 'declared' };

/** The chart after these events in turn; a name of a delay stands for its being due. */
function after(name: ChartName, ...given: readonly (AgencyEvent | string)[]): ChartStep {
  let step = startChart(name, input);
  const begun: ChartStep['begun'][number][] = [...step.begun];
  for (const event of given) {
    const due =
      typeof event === 'string'
        ? begun.findLast(({ id }) => id.includes(`.${event}.`) || id.endsWith(`.${event}`))?.event
        : event;
    if (due === undefined) throw new Error(`No delay of ${name}: ${JSON.stringify(event)}`);
    step = stepChart(name, step.snapshot, due);
    begun.push(...step.begun);
  }
  return step;
}

function state(step: ChartStep, region: string): string | undefined {
  return regionsOf(step.snapshot)[region];
}

test('a swamped commander declines, and says to ask again', () => {
  const { intents, snapshot } = after('police', alerted, invited({ load: 241 }));
  expect(intents).toEqual([
    {
      do: 'attend',
      invitation: 'i-1',
      accept: false,
      because: 'My desk is swamped. Ask again in a few minutes.',
    },
  ]);
  expect(regionsOf(snapshot)['coLocation']).toBe('apart');
  expect(after('police', alerted, invited({ load: 240 })).intents).toMatchObject([
    { accept: true },
  ]);
});

test('a commander comes for a reason or on trust; one without a car joins from the post', () => {
  expect(state(after('fire', invited()), 'coLocation')).toBe('travelling');
  expect(state(after('fire', invited({ canTravel: false })), 'coLocation')).toBe('invited');
  expect(state(after('fire', invited({ hasReason: false, confidence: 65 })), 'coLocation')).toBe(
    'travelling',
  );
  const kept = after('fire', invited({ hasReason: false, confidence: 64 }));
  expect(state(kept, 'coLocation')).toBe('apart');
  expect(kept.intents).toMatchObject([{ do: 'attend', accept: false }]);
});

test('while the post is handed over nobody comes and nobody takes advice; then the relief is in post', () => {
  const relieved: AgencyEvent = { type: 'RELIEVED', by: 'Somebody Else' };
  const steps = [alerted, 'appointing', relieved] as const;
  expect(state(after('police', ...steps.slice(0, 2)), 'command')).toBe('tactical');
  expect(state(after('police', ...steps), 'command')).toBe('handingOver');
  expect(after('police', ...steps, invited()).intents).toMatchObject([{ accept: false }]);
  expect(after('police', ...steps, advised()).intents).toMatchObject([{ accept: false }]);
  const inPost: AgencyEvent = { type: 'IN_POST', name: 'Somebody Else' };
  expect(state(after('police', ...steps, inPost), 'command')).toBe('tactical');
  expect(state(after('police', alerted, 'appointing', declared, relieved, inPost), 'command')).toBe(
    'strategic',
  );
});

test('a declared major incident opens the strategic level, and its end closes it', () => {
  expect(state(after('fire', alerted, 'appointing', declared), 'command')).toBe('strategic');
  expect(state(after('fire', alerted, declared, 'appointing'), 'command')).toBe('strategic');
  const over = after('fire', alerted, 'appointing', declared, {
    type: 'DECLARED',
    status: 'cancelled',
  });
  expect(state(over, 'command')).toBe('tactical');
  expect(state(over, 'declaration')).toBe('none');
});

test('standby on confirmed risk to people, declared on confirmed casualties, never on hearsay', () => {
  const atRisk = learned({ signals: ['people-at-risk'] });
  expect(after('ambulance', atRisk).intents).toMatchObject([{ do: 'declare', status: 'standby' }]);
  const hearsay = learned({ signals: ['casualties'], sourcing: 'second-hand' });
  expect(after('ambulance', hearsay).intents).toEqual([]);
  const standby: AgencyEvent = { type: 'DECLARED', status: 'standby' };
  const casualties = learned({ signals: ['casualties'], sourcing: 'seen' });
  expect(after('ambulance', standby, casualties).intents).toMatchObject([
    { do: 'declare', status: 'declared' },
  ]);
  expect(after('ambulance', standby, hearsay).intents).toEqual([]);
  // A council’s commander declares when it is recommended; a power company has nothing to declare.
  expect(after('council', atRisk).intents).toEqual([]);
  expect(after('council', advised({ kind: 'declare' })).intents).toMatchObject([
    { do: 'respond', accept: true },
    { do: 'declare', status: 'declared' },
  ]);
  expect(after('power', advised({ kind: 'declare' })).intents).toMatchObject([
    { do: 'respond', accept: false },
  ]);
});

test('who has declared does not declare again on advice', () => {
  const again = after('police', alerted, 'appointing', declared, advised({ kind: 'declare' }));
  expect(again.intents).toMatchObject([
    { do: 'respond', accept: true, because: 'We have declared already.' },
  ]);
});

test('advice is taken on what is held or on trust, but never against what is held', () => {
  const answer = (rest: Parameters<typeof advised>[0]): unknown =>
    after('fire', advised(rest)).intents[0];
  expect(answer({})).toMatchObject({ accept: true, to: 'a-1' });
  expect(answer({ supported: false, confidence: 65 })).toMatchObject({ accept: true });
  expect(answer({ supported: false, confidence: 64 })).toMatchObject({ accept: false });
  expect(answer({ against: 'The bridge is shut.', confidence: 100 })).toMatchObject({
    accept: false,
    because: 'Not on what I have. The bridge is shut.',
  });
  expect(answer({ kind: 'declare', supported: false, confidence: 100 })).toMatchObject({
    accept: false,
  });
});

test('a request is judged by what the service owns, has free and has time for', () => {
  const answer = (rest: Parameters<typeof requested>[0]): unknown =>
    after('fire', alerted, requested(rest)).intents[0];
  expect(answer({})).toMatchObject({
    do: 'respond',
    to: 'r-1',
    accept: true,
    because: 'We can do that. They can set out in 10 minutes.',
  });
  expect(answer({ lead: 0 })).toMatchObject({
    because: 'We can do that. They can set out at once.',
  });
  expect(answer({ lead: 14_400 })).toMatchObject({
    because: 'We can do that. They can set out in about 4 hours.',
  });
  expect(answer({ owned: 0, free: 0 })).toMatchObject({ accept: false });
  expect(answer({ free: 0 })).toMatchObject({ accept: false });
  expect(answer({ load: 241 })).toMatchObject({ accept: false });
});

test('a refusal for good is a status of the service, one for now is not', () => {
  expect(state(after('fire', requested({ owned: 0, free: 0 })), 'mobilisation')).toBe('refused');
  expect(state(after('fire', requested({ free: 0 })), 'mobilisation')).toBe('unaware');
  expect(state(after('fire', requested()), 'mobilisation')).toBe('alerted');
  const crewsOut = after('fire', unit('departed'), requested({ owned: 0, free: 0 }));
  expect(state(crewsOut, 'mobilisation')).toBe('enRoute');
});

test('the military comes as the last resort, for a stated task, and slowly', () => {
  const early = after('military', requested({ lastResort: false }));
  expect(early.intents).toEqual([
    {
      do: 'respond',
      to: 'r-1',
      accept: false,
      because: 'We are the last resort. Who nearer has been asked, and why could they not?',
    },
  ]);
  expect([state(early, 'mobilisation'), state(early, 'posture')]).toEqual(['refused', 'refused']);
  expect(after('military', requested({ stated: false })).intents).toMatchObject([
    { accept: false },
  ]);
  const asked = after('military', requested({ lead: 43_200 }));
  expect(asked.intents).toMatchObject([{ accept: true }]);
  expect(state(asked, 'posture')).toBe('asked');
  expect(asked.begun.map((one) => one.after)).toContain(300);
  const approved = after('military', requested(), 'asked', 'assessing');
  expect(state(approved, 'posture')).toBe('approved');
  expect(
    state(after('military', requested(), 'asked', 'assessing', unit('departed')), 'posture'),
  ).toBe('deployed');
});

test('a joint decision is judged by what speaks against it, then by what is missing', () => {
  const vote = (rest: Parameters<typeof proposed>[0]): unknown =>
    after('council', proposed(rest)).intents[0];
  const missing = 'I don’t have enough on access.';
  expect(vote({})).toMatchObject({ do: 'vote', proposal: 'p-1', vote: 'agree' });
  expect(vote({ lacks: 1 })).toMatchObject({ vote: 'amend', because: missing });
  expect(vote({ lacks: 2 })).toMatchObject({ vote: 'dissent', because: missing });
  expect(vote({ against: 'No.' })).toMatchObject({ vote: 'dissent', because: 'No.' });
});

test('a challenge is owned up to when the picture does differ; a public line is stood behind', () => {
  expect(after('police', challenged()).intents).toMatchObject([{ to: 'c-1', accept: true }]);
  expect(after('police', challenged({ differs: false })).intents).toMatchObject([
    { to: 'c-1', accept: false },
  ]);
  const line = { type: 'LINE_PUT', line: 'l-1' } as const;
  expect(after('police', { ...line, against: '' }).intents).toMatchObject([
    { to: 'l-1', accept: true },
  ]);
  expect(after('police', { ...line, against: 'Not so.' }).intents).toMatchObject([
    { to: 'l-1', accept: false },
  ]);
});

test('a crew held up is delayed until it drives on; at a wrong rendezvous point it is misdirected', () => {
  const onTheWay = [alerted, unit('departed')] as const;
  expect(state(after('fire', ...onTheWay, unit('blocked')), 'mobilisation')).toBe('delayed');
  expect(state(after('fire', ...onTheWay, unit('blocked'), unit('departed')), 'mobilisation')).toBe(
    'enRoute',
  );
  const wrong = after('fire', ...onTheWay, unit('misdirected'));
  expect(state(wrong, 'mobilisation')).toBe('misdirected');
  expect(wrong.intents).toEqual([{ do: 'report', unit: 'u-1' }]);
  expect(
    state(after('fire', ...onTheWay, unit('misdirected'), unit('atRvp')), 'mobilisation'),
  ).toBe('atRvp');
});

test('the last crew recalled from work is a withdrawal, from the scene a relief; another changes nothing', () => {
  const atWork = [unit('departed'), unit('atScene'), unit('working')] as const;
  expect(state(after('fire', ...atWork, unit('recalled', { others: 1 })), 'mobilisation')).toBe(
    'committed',
  );
  expect(state(after('fire', ...atWork, unit('recalled')), 'mobilisation')).toBe('withdrawn');
  expect(state(after('fire', ...atWork, unit('done'), unit('recalled')), 'mobilisation')).toBe(
    'relieved',
  );
});

test('who was stood down hears no more and can be called again', () => {
  const over: AgencyEvent = { type: 'STOOD_DOWN' };
  for (const name of chartNames) {
    const down = after(name, alerted, over, learned({ level: 2 }));
    expect(state(down, 'mobilisation')).toBe('stoodDown');
    expect(state(down, 'command')).toBe('none');
    expect(after(name, alerted, over, invited()).intents).toMatchObject([{ accept: false }]);
    const again = after(name, alerted, over, alerted);
    expect([state(again, 'mobilisation'), state(again, 'command')]).toEqual([
      'alerted',
      'operational',
    ]);
  }
});
