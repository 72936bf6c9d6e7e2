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
    standingOrders.flatMap((order, o): Use[] => {
      const name = 'share' in order.do ? 'share' : 'report';
      const said =
        'share' in order.do ? order.do.share : 'report' in order.do ? order.do.report : null;
      if (said === null) return [];
      const path = ['agencies', a, 'standingOrders', o, 'do', name];
      const receivers = said.to.map((each, t) => ({ id: each, path: [...path, 'to', t] }));
      return [
        { channel: said.channel, parties: [{ id, path: [...path, 'channel'] }, ...receivers] },
      ];
    }),
  );
  return [...injected, ...ordered];
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
