import { describe, expect, test } from 'vitest';
import type { CommandInput } from '#command/command.ts';
import {
  anInject,
  eventsOf,
  heldAt,
  noteFact,
  smallExercise,
  type Changes,
} from '../support/small-scenario.ts';

type Connect = Extract<CommandInput, { type: 'connect' }>;

const because = 'They go that way.';
const needs = (agency: string, level: string) => [{ agency, level, because }];

/** Ambulance and police each hold something that the other needs, and will learn more later. */
const needy = {
  facts: [
    { id: 'bridge-closed', needs: needs('ambulance', 'critical') },
    { id: 'home-cut-off', needs: needs('police', 'important') },
    {
      id: 'ford-open',
      topic: 'roads',
      letter: 'access',
      level: 1,
      handling: 'responders',
      versions: [{ label: 'The ford is open', says: 'The ford is open.' }],
      becomesTrue: { when: { at: 'T+10m' } },
      learnedBy: [{ agency: 'police', sourcing: 'seen' }],
      needs: needs('ambulance', 'critical'),
    },
  ],
};

const controls: Connect = { type: 'connect', parties: ['police', 'ambulance'], link: 'controls' };

function play(given: readonly CommandInput[], changes: Changes = needy, until = 1800) {
  const exercise = smallExercise(changes);
  for (const command of given) exercise.dispatch(command);
  exercise.advanceTo(until);
  return exercise;
}

describe('two controls', () => {
  test('once connected keep each other informed while the officer does something else; unconnected they do not', () => {
    const busy = Array.from({ length: 8 }, (): CommandInput => {
      return { type: 'log', text: 'word '.repeat(390) };
    });
    const apart = play(busy);
    const connected = play([controls, ...busy]);

    for (const [holder, fact] of [
      ['ambulance', 'bridge-closed'],
      ['police', 'home-cut-off'],
      ['ambulance', 'ford-open'],
    ] as const) {
      expect(heldAt(apart, holder, fact)).toBeNull();
      expect(heldAt(connected, holder, fact)).not.toBeNull();
    }
    // The ford opened long after, while the officer was writing.
    const at = heldAt(connected, 'ambulance', 'ford-open') ?? 0;
    const writing = eventsOf(connected, 'voice.started').findLast((event) => event.at < at);
    expect(writing?.action).toMatch(/^v-c-[2-9]$/u);
    expect(writing?.until).toBeGreaterThan(at);
    expect(at).toBeGreaterThan(600);
    const flowed = eventsOf(connected, 'message.sent').filter(({ message }) => message.link);
    expect(flowed.map(({ message }) => message.kind)).toEqual(['link', 'link', 'link']);
    expect(new Set(flowed.map(({ message }) => message.link))).toEqual(new Set(['link-c-1']));
  });

  test('tell each other what is needed and nothing else, once', () => {
    const connected = play([controls]);
    const told = eventsOf(connected, 'message.sent')
      .filter(({ message }) => message.link !== undefined)
      .flatMap(({ message }) =>
        message.carries.map(({ fact }) => `${message.to[0] ?? ''} ${fact}`),
      );
    expect(told.toSorted()).toEqual([
      'ambulance bridge-closed',
      'ambulance ford-open',
      'police home-cut-off',
    ]);
  });

  test('earn the officer some confidence, and words between them none', () => {
    const confidence = eventsOf(play([controls]), 'agency.changed').filter(
      ({ region }) => region === 'confidence',
    );
    expect(confidence.map(({ agency, from, to }) => [agency, from, to])).toEqual([
      ['police', '50', '53'],
      ['ambulance', '50', '53'],
    ]);
  });

  test('in touch by a second link as well do not hear the same from each other twice', () => {
    const told = (given: readonly Connect[]) =>
      eventsOf(play(given), 'message.sent').flatMap(({ message }) =>
        message.link === undefined
          ? []
          : message.carries.map(({ fact }) => `${message.from} ${message.to[0] ?? ''} ${fact}`),
      );
    const wider: Connect = { ...controls, parties: ['police', 'ambulance', 'fire'] };
    const both = told([controls, wider]);
    expect(both).toContain('police ambulance ford-open');
    expect(new Set(both).size).toBe(both.length);
    expect(both.toSorted()).toEqual(told([wider]).toSorted());
  });

  test('that were put in touch twice over before the first call was through are so once', () => {
    const twice = play([controls, { ...controls, parties: ['ambulance', 'police'] }]);
    expect(eventsOf(twice, 'link.opened')).toHaveLength(1);
    expect(twice.view().rejections.map(({ code }) => code)).toEqual(['connect/already']);
  });

  test('that are connected already cannot be connected again, nor anyone with themselves', () => {
    const again = play([controls]);
    again.dispatch({ ...controls, parties: ['ambulance', 'police'] });
    const reject = (parties: string[], more: Partial<Connect> = {}) => {
      again.dispatch({ ...controls, parties, ...more });
      return again.view().rejections.at(-1)?.code;
    };
    expect(again.view().rejections.map(({ code }) => code)).toEqual(['connect/already']);
    expect(reject(['police', 'nobody'])).toBe('party/unknown');
    expect(reject(['police', 'fire'], { link: 'talkgroup' })).toBe('connect/no-talkgroup');
    expect(reject(['police', 'fire'], { link: 'talkgroup', channel: 'es2' })).toBe(
      'connect/already',
    );
    expect(reject(['police', 'fire'], { link: 'feed', topics: ['moon'] })).toBe(
      'connect/unknown-topic',
    );
  });

  test('are no link for a service without a control room, which a standing feed reaches', () => {
    const roomless = { ...needy, channels: [{ id: 'control', members: ['police', 'fire'] }] };
    const feed: Connect = { ...controls, link: 'feed' };
    const exercise = play([controls, feed], roomless, 300);
    expect(eventsOf(exercise, 'command.rejected').map(({ code }) => code)).toEqual([
      'connect/no-control-room',
    ]);
    expect(eventsOf(exercise, 'link.opened').map(({ link }) => link.kind)).toEqual(['feed']);
  });

  test('are not connected when one cannot be had; the officer is told which', () => {
    const engaged = play([controls], {
      ...needy,
      agencies: [{ id: 'ambulance', phone: { ring: '10s', engaged: 100, unanswered: 0 } }],
    });
    expect(eventsOf(engaged, 'link.opened')).toEqual([]);
    expect(eventsOf(engaged, 'link.failed')).toMatchObject([
      { party: 'ambulance', why: 'engaged' },
    ]);
    expect(heldAt(engaged, 'ambulance', 'bridge-closed')).toBeNull();
    expect(engaged.view().partners.links).toEqual([]);
    expect(engaged.view().agencies['ambulance']?.callFailed?.why).toBe('engaged');
  });
});

describe('what flows over a link', () => {
  const words = (exercise: ReturnType<typeof play>) => JSON.stringify(exercise.view());

  test('is not seen by the officer, who knows that it is open', () => {
    const connected = play([controls]);
    expect(connected.view().partners.links).toMatchObject([
      { id: 'link-c-1', kind: 'controls', parties: ['police', 'ambulance'] },
    ]);
    expect(words(connected)).not.toContain('Mill Bridge is closed');
  });

  test('is read by the officer where their own control is one of the two', () => {
    const own = play([{ ...controls, parties: ['police', 'fire'] }], {
      facts: [{ id: 'bridge-closed', needs: needs('fire', 'critical') }],
    });
    expect(words(own)).toContain('Mill Bridge is closed');
    expect(heldAt(own, 'fire', 'bridge-closed')).not.toBeNull();
  });

  test('is a newer version too, and no version twice', () => {
    const connected = play([controls], {
      facts: [
        {
          id: 'bridge-closed',
          needs: needs('ambulance', 'critical'),
          versions: [
            { label: 'Closed', says: 'Closed.' },
            { label: 'Open', says: 'Open.', from: { when: { at: 'T+15m' } } },
          ],
        },
      ],
    });
    const versions = eventsOf(connected, 'fact.held')
      .filter(({ holder, fact }) => holder === 'ambulance' && fact === 'bridge-closed')
      .map(({ version, from }) => [version, from]);
    expect(versions).toEqual([
      [0, 'police'],
      [1, 'police'],
    ]);
  });

  test('is not said again by a third party while it waits on a desk', () => {
    const slow = { bare: '10m', explained: '10m' };
    const exercise = play([{ ...controls, parties: ['police', 'ambulance', 'fire'] }], {
      agencies: [{ id: 'ambulance', desk: slow }],
      facts: [
        {
          id: 'bridge-closed',
          needs: [...needs('ambulance', 'critical'), ...needs('fire', 'critical')],
        },
      ],
    });
    const told = eventsOf(exercise, 'message.sent').flatMap(({ message }) =>
      message.link === undefined ? [] : `${message.from} to ${message.to[0] ?? ''}`,
    );
    expect(told.toSorted()).toEqual(['police to ambulance', 'police to fire']);
  });

  test('is said again when the line was down', () => {
    const down = (lasts: string) => ({
      ...needy,
      channels: [{ id: 'control', disturbed: [{ when: { at: 'T+0m' }, lasts, down: true }] }],
    });
    const back = heldAt(play([controls], down('9m')), 'ambulance', 'bridge-closed');
    expect(back).toBeGreaterThan(540);
    expect(heldAt(play([controls], down('50m')), 'ambulance', 'bridge-closed')).toBeNull();
  });

  test('floods no desk: the most needed first, a few at a time', () => {
    const many = Array.from({ length: 10 }, (_, index) => ({
      id: `crack-${index}`,
      topic: 'roads',
      letter: 'hazards',
      level: 1,
      handling: 'responders',
      versions: [{ label: `Crack ${index}`, says: `There is a crack ${index}.` }],
      learnedBy: [{ agency: 'police', sourcing: 'seen' }],
      needs: needs('ambulance', index === 9 ? 'critical' : 'useful'),
    }));
    const sent = eventsOf(play([controls], { facts: many }), 'message.sent').filter(
      ({ message }) => message.link !== undefined,
    );
    expect(sent.map(({ message }) => message.carries.length)).toEqual([4, 4, 2]);
    expect(sent[0]?.message.carries[0]?.fact).toBe('crack-9');
    const gaps = sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(80);
  });
});

describe('a standing feed', () => {
  const feed: Connect = { type: 'connect', parties: ['police', 'ambulance'], link: 'feed' };

  test('carries what the first learns on its topics, needed or not, and nothing back', () => {
    const all = play([feed], {});
    const water = play([{ ...feed, topics: ['water'] }], {});
    expect(heldAt(all, 'ambulance', 'bridge-closed')).not.toBeNull();
    expect(heldAt(water, 'ambulance', 'bridge-closed')).toBeNull();
    expect(heldAt(all, 'police', 'home-cut-off')).toBeNull();
  });
});

describe('a conference', () => {
  const conference: Connect = { ...controls, link: 'conference' };

  test('lets all of them hear at once what any of them needs, once, with the officer listening', () => {
    const exercise = play([conference]);
    const bridge = heldAt(exercise, 'ambulance', 'bridge-closed');
    expect(bridge).not.toBeNull();
    expect(heldAt(exercise, 'police', 'home-cut-off')).toBe(bridge);
    expect(heldAt(exercise, 'nilo', 'bridge-closed')).toBe(bridge);
    // What police learn later goes nowhere: the call is over.
    expect(heldAt(exercise, 'ambulance', 'ford-open')).toBeNull();
    const ends = eventsOf(exercise, 'voice.ended').map(({ action, at }) => [action, at]);
    expect(ends.at(-1)).toEqual(['v-c-1-ambulance-talk', bridge]);
  });

  test('earns confidence where it told them something, and costs it where it did not', () => {
    const exercise = play([conference, conference, conference]);
    const police = eventsOf(exercise, 'agency.changed').filter(
      ({ agency, region }) => agency === 'police' && region === 'confidence',
    );
    expect(police.map(({ to }) => to)).toEqual(['53', '52', '51']);
  });

  test('goes on without who hands over to a relief by then', () => {
    const relief = {
      name: 'Relief',
      title: 'Relief',
      temperament: 'steady',
      confidence: 50,
      trigger: { when: { at: 'T+45s' } },
      handover: '10m',
    };
    const held = (relieved: boolean) =>
      heldAt(
        play([conference], {
          ...needy,
          ...(relieved ? { agencies: [{ id: 'police', commander: { relief } }] } : {}),
        }),
        'ambulance',
        'bridge-closed',
      );
    expect(held(false)).toBeGreaterThan(45);
    expect(held(true)).toBeNull();
  });

  test('takes the longer, the more there is to say', () => {
    const took = (changes: Changes) =>
      eventsOf(play([conference], changes), 'voice.ended').at(-1)?.at ?? 0;
    expect(took(needy)).toBeGreaterThan(took({}));
  });
});

describe('coming onto a talkgroup', () => {
  const changes = (joined: boolean) => ({
    channels: [
      {
        id: 'es3',
        kind: 'talkgroup',
        label: 'ES3',
        members: joined ? ['police', 'nilo', 'ambulance'] : ['police', 'nilo'],
      },
    ],
    injects: [
      anInject('sighting', 'T+10m', {
        channel: 'es3',
        to: ['nilo'],
        text: 'Be aware, [the bridge is shut](bridge-closed).',
      }),
    ],
  });
  const join: Connect = { ...controls, link: 'talkgroup', channel: 'es3' };

  test('lets a party hear what is said there from then on', () => {
    const without = play([], changes(false));
    const joined = play([join], changes(false));
    expect(heldAt(without, 'ambulance', 'bridge-closed')).toBeNull();
    expect(heldAt(joined, 'ambulance', 'bridge-closed')).not.toBeNull();
    expect(eventsOf(joined, 'channel.joined').map(({ party }) => party)).toEqual(['ambulance']);
  });
});

describe('restricted and barred matters', () => {
  const secret = (handling: string, level: string) => ({
    facts: [{ id: 'bridge-closed', handling, needs: needs('ambulance', level) }],
  });

  test.each(['controls', 'feed', 'conference'] as const)('are not put over a link: %s', (link) => {
    const told = (handling: string, level: string) =>
      heldAt(play([{ ...controls, link }], secret(handling, level)), 'ambulance', 'bridge-closed');
    expect(told('responders', 'critical')).not.toBeNull();
    expect(told('need-to-know', 'critical')).toBeNull();
    expect(told('in-confidence', 'critical')).toBeNull();
    expect(told('responders', 'prohibited')).toBeNull();
  });
});

test('false certainty costs confidence where honest doubt earns some', () => {
  const rumour = {
    facts: [
      {
        id: 'dam-burst',
        topic: 'water',
        letter: 'hazards',
        level: 1,
        handling: 'responders',
        neverTrue: true,
        versions: [{ label: 'The dam has burst', says: 'The dam has burst.' }],
        learnedBy: [{ agency: 'fire', sourcing: 'rumour' }],
      },
      {
        id: 'dam-whole',
        topic: 'water',
        letter: 'hazards',
        level: 1,
        handling: 'responders',
        refutes: 'dam-burst',
        versions: [{ label: 'The dam stands', says: 'The dam stands.' }],
        learnedBy: [{ agency: 'police', after: '5m', sourcing: 'seen' }],
      },
    ],
    seats: [{ id: 'nilo', knows: ['water-rising', 'dam-burst'] }],
  };
  const after = (certainty: 'official' | 'rumour') => {
    const exercise = smallExercise(rumour);
    const note = noteFact(exercise, 'dam-burst', certainty);
    exercise.dispatch({
      type: 'challenge',
      parties: ['police'],
      topic: 'water',
      items: [note],
      says: 'Your plan takes no account of the dam.',
    });
    exercise.advanceTo(300);
    return eventsOf(exercise, 'agency.changed')
      .filter(({ region, at }) => region === 'confidence' && at === 300)
      .map(({ from, to }) => Number(to) - Number(from));
  };
  expect(after('official')).toEqual([-10]);
  expect(after('rumour')).toEqual([2]);
});
