import { assertNever } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import type { AgencyOrder } from '#command/agency-order.ts';
import type { StageId } from '#doctrine/incident.ts';
import { disturb } from '#knowledge/channel.ts';
import { becomeTrue, endFact, startRumour } from '#knowledge/truth.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Trigger } from '#scenario/schema/condition.ts';
import { jumpMeasure } from '#world/dynamics.ts';
import { closeRoad, openTask } from '#world/task.ts';
import type { ExerciseTurn } from '../body.ts';
import { inKnowledge, inWorld } from '../contexts.ts';
import { fireInject } from './injects.ts';
import { giveAgencyOrder } from '../agency/agency-commands.ts';
import { moveCrowd } from '../crowds/crowd-state.ts';
import { onOfferDone } from '../crowds/promises.ts';
import { startRelief } from '../agency/reliefs.ts';

type Effect =
  | { readonly kind: 'true'; readonly fact: string; readonly version: number }
  | { readonly kind: 'rumour'; readonly fact: string }
  | { readonly kind: 'ends'; readonly fact: string }
  | { readonly kind: 'closure'; readonly road: string }
  | { readonly kind: 'task'; readonly task: string }
  | { readonly kind: 'jump'; readonly measure: string; readonly by: number }
  | { readonly kind: 'disturbed'; readonly channel: string; readonly index: number }
  | { readonly kind: 'stage'; readonly stage: StageId }
  | { readonly kind: 'inject'; readonly inject: string }
  | { readonly kind: 'relief'; readonly agency: string }
  | { readonly kind: 'away'; readonly agency: string; readonly until: Seconds }
  | { readonly kind: 'back'; readonly agency: string }
  | {
      readonly kind: 'goes';
      readonly crowd: string;
      readonly to: string;
      readonly size?: number | undefined;
    }
  | { readonly kind: 'offer'; readonly crowd: string; readonly offer: string }
  | {
      readonly kind: 'order';
      readonly agency: string;
      readonly id: string;
      readonly order: AgencyOrder;
      readonly otherwise?: AgencyOrder | undefined;
    };

export interface Listed {
  readonly trigger: Trigger;
  readonly effect: Effect;
  /** It is done anew whenever it comes to hold again, not before this long. */
  readonly again?: Seconds | undefined;
}

const lists = new WeakMap<Scenario, readonly Listed[]>();

const atStart: Trigger = { when: { at: 0 } };

/** Everything in a scenario that waits for something, in a fixed order. Derived, hence cached. */
export function triggersOf(scenario: Scenario): readonly Listed[] {
  const known = lists.get(scenario);
  if (known) return known;
  const listed = livesOf(scenario);
  for (const closure of scenario.closures) {
    listed.push({
      trigger: { when: closure.when },
      effect: { kind: 'closure', road: closure.road },
    });
  }
  listed.push(...jumpsOf(scenario), ...disturbancesOf(scenario));
  for (const task of scenario.tasks) {
    if (task.opens) listed.push({ trigger: task.opens, effect: { kind: 'task', task: task.id } });
  }
  for (const stage of scenario.stages) {
    if (stage.starts) {
      listed.push({ trigger: stage.starts, effect: { kind: 'stage', stage: stage.id } });
    }
  }
  for (const inject of scenario.injects) {
    listed.push({ trigger: inject.trigger, effect: { kind: 'inject', inject: inject.id } });
  }
  for (const agency of scenario.agencies) {
    const { relief } = agency.commander;
    if (relief) {
      listed.push({ trigger: relief.trigger, effect: { kind: 'relief', agency: agency.id } });
    }
    for (const order of agency.standingOrders ?? []) {
      listed.push({
        trigger: order.trigger,
        effect: {
          kind: 'order',
          agency: agency.id,
          id: order.id,
          order: order.do,
          otherwise: order.otherwise,
        },
        again: order.again,
      });
    }
  }
  listed.push(...crowdsOf(scenario), ...roomsOf(scenario));
  lists.set(scenario, listed);
  return listed;
}

/** When control rooms can be had by nobody; that nobody can have them is worked out from the same times. */
function roomsOf({ agencies }: Scenario): Listed[] {
  return agencies.flatMap(({ id, unreachable = [] }) =>
    unreachable.flatMap(({ from, lasts }): Listed[] => [
      {
        trigger: { when: { at: from } },
        effect: { kind: 'away', agency: id, until: from + lasts },
      },
      { trigger: { when: { at: from + lasts } }, effect: { kind: 'back', agency: id } },
    ]),
  );
}

/** When facts become true, change and end. */
function livesOf(scenario: Scenario): Listed[] {
  const listed: Listed[] = [];
  for (const fact of scenario.facts) {
    const begins: Effect =
      fact.neverTrue === true
        ? { kind: 'rumour', fact: fact.id }
        : { kind: 'true', fact: fact.id, version: 0 };
    listed.push({ trigger: fact.becomesTrue ?? atStart, effect: begins });
    fact.versions.forEach((version, index) => {
      if (index > 0 && version.from) {
        listed.push({
          trigger: version.from,
          effect: { kind: 'true', fact: fact.id, version: index },
        });
      }
    });
    if (fact.ends) listed.push({ trigger: fact.ends, effect: { kind: 'ends', fact: fact.id } });
  }
  return listed;
}

/** When channels begin to work worse; how long that lasts is their own affair. */
function disturbancesOf({ channels }: Scenario): Listed[] {
  return channels.flatMap(({ id, disturbed = [] }) =>
    disturbed.map(({ when }, index): Listed => ({
      trigger: { when },
      effect: { kind: 'disturbed', channel: id, index },
    })),
  );
}

/** The jumps of measures: rates and couplings are the world's own, by the minute. */
function jumpsOf({ measures }: Scenario): Listed[] {
  return measures.flatMap(({ id, moves }) =>
    (moves ?? []).flatMap((move) =>
      'on' in move
        ? [{ trigger: move.on, effect: { kind: 'jump', measure: id, by: move.by } }]
        : [],
    ),
  );
}

/** When groups go where, and when what can be promised to them comes about. */
function crowdsOf({ crowds = [] }: Scenario): Listed[] {
  return crowds.flatMap(({ id, offers = [], goes = [] }) => [
    ...goes.map(({ to, trigger, size }): Listed => ({
      trigger,
      effect: { kind: 'goes', crowd: id, to, size },
    })),
    ...offers.map((offer): Listed => ({
      trigger: { when: offer.kept },
      effect: { kind: 'offer', crowd: id, offer: offer.id },
    })),
  ]);
}

/** What a trigger leads to, when it has held for as long as it says. */
export function carryOut(turn: ExerciseTurn, effect: Effect): void {
  switch (effect.kind) {
    case 'true':
      return inKnowledge(turn, (context) => becomeTrue(context, effect.fact, effect.version));
    case 'rumour':
      return inKnowledge(turn, (context) => startRumour(context, effect.fact));
    case 'ends':
      return inKnowledge(turn, (context) => endFact(context, effect.fact));
    case 'closure':
      return inWorld(turn, (context, world) => closeRoad(context, world, effect.road));
    case 'task':
      return inWorld(turn, (context, world) => openTask(context, world, effect.task));
    case 'jump':
      return inWorld(turn, (context, world) =>
        jumpMeasure(context, world, effect.measure, effect.by),
      );
    case 'disturbed':
      return inKnowledge(turn, (context) => disturb(context, effect.channel, effect.index));
    case 'stage':
      turn.body = { ...turn.body, stage: effect.stage };
      return turn.emit({ type: 'stage.started', stage: effect.stage });
    case 'inject':
      return fireInject(turn, effect.inject);
    case 'goes':
      return moveCrowd(turn, effect.crowd, effect);
    case 'offer':
      return onOfferDone(turn, effect.crowd, effect.offer);
    case 'relief':
      return startRelief(turn, effect.agency);
    case 'away':
      return turn.emit({
        type: 'control-room.away',
        agency: effect.agency,
        until: effect.until,
      });
    case 'back':
      return turn.emit({ type: 'control-room.back', agency: effect.agency });
    case 'order':
      return giveAgencyOrder(turn, effect.agency, effect.order, effect.otherwise);
    default:
      return assertNever(effect);
  }
}
