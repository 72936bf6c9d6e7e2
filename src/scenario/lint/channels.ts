import type { AgencyOrder } from '#command/agency-order.ts';
import type { Problem } from '../problem.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import type { LintInput } from './lint.ts';

/** Who can be heard on what. */
export function checkChannels({ scenario }: LintInput): Problem[] {
  const problems: Problem[] = scenario.channels.flatMap(({ kind, members, label }, i): Problem[] =>
    kind === 'talkgroup' && (members ?? []).length === 0
      ? [
          {
            code: 'talkgroup-without-members',
            path: ['channels', i, 'id'],
            message: `nobody is on ${label}`,
          },
        ]
      : [],
  );
  if (!scenario.channels.some(({ id }) => id === 'phone')) {
    const message = 'there is no channel phone';
    const hint = 'questions go by phone unless another channel is named';
    problems.push({ code: 'no-phone', path: ['channels'], atKey: true, message, hint });
  }
  if (!scenario.channels.some(({ kind }) => kind === 'face-to-face')) {
    const message = 'there is no face-to-face channel';
    const hint = 'the takeover briefing and what is said at a meeting go face to face';
    problems.push({ code: 'no-face-to-face', path: ['channels'], atKey: true, message, hint });
  }
  return [...problems, ...uses(scenario).flatMap((use) => strangers(scenario, use))];
}

interface Use {
  readonly channel: string;
  readonly parties: readonly { readonly id: string; readonly path: Problem['path'] }[];
}

function uses({ injects, agencies }: ScenarioFile): Use[] {
  const injected = injects.map(({ from, to, channel }, i): Use => {
    const receivers = to.map((id, t) => ({ id, path: ['injects', i, 'to', t] }));
    return { channel, parties: [{ id: from, path: ['injects', i, 'from'] }, ...receivers] };
  });
  const ordered = agencies.flatMap(({ id, standingOrders = [] }, a) =>
    standingOrders.flatMap((order, o) =>
      (['do', 'otherwise'] as const).flatMap((part) =>
        saidBy(id, order[part], ['agencies', a, 'standingOrders', o, part]),
      ),
    ),
  );
  return [...injected, ...ordered];
}

function saidBy(by: string, order: AgencyOrder | undefined, at: Problem['path']): Use[] {
  if (order === undefined) return [];
  const [name, said] =
    'share' in order
      ? ['share', order.share]
      : 'report' in order
        ? ['report', order.report]
        : 'ask' in order
          ? ['ask', { ...order.ask, to: [order.ask.of] }]
          : ['', null];
  if (said === null) return [];
  const path = [...at, name];
  const receivers = said.to.map((id, t) => ({
    id,
    path: name === 'ask' ? [...path, 'of'] : [...path, 'to', t],
  }));
  return [
    { channel: said.channel, parties: [{ id: by, path: [...path, 'channel'] }, ...receivers] },
  ];
}

function strangers({ channels }: ScenarioFile, { channel, parties }: Use): Problem[] {
  const group = channels.find(({ id, kind }) => id === channel && kind === 'talkgroup');
  if (group === undefined) return [];
  return parties
    .filter(({ id }) => !(group.members ?? []).includes(id))
    .map(({ id, path }) => ({
      code: 'not-on-talkgroup',
      path,
      message: `${id} is not on ${channel}`,
    }));
}
