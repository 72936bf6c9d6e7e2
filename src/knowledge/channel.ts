import { lookUp, withEntry } from '#kernel/buckets.ts';
import { present } from '#kernel/invariant.ts';
import type { Seconds } from '#kernel/time.ts';
import { channelOf, type Scenario } from '#scenario/scenario.ts';
import type { KnowledgeContext } from './context.ts';
import type { KnowledgeState } from './knowledge.ts';
import type { PartyId } from './message.ts';

/** How badly a channel works: per cent, and whether nothing gets through at all. */
export interface Condition {
  readonly loss: number;
  readonly garble: number;
  readonly congestion: number;
  readonly down: boolean;
}

/** Something that makes a channel work worse for a time. */
interface Disturbance extends Condition {
  /** `control`, or the place of a disturbance in the scenario's list. */
  readonly id: string;
  /** Null: to the end. */
  readonly until: Seconds | null;
}

/** What has come of a channel since the start. */
export interface ChannelState {
  readonly disturbances: readonly Disturbance[];
  /** Parties that links brought onto it. */
  readonly joined: readonly PartyId[];
  /** Until when a talkgroup is taken. */
  readonly taken: Seconds;
}

const asAtStart: ChannelState = { disturbances: [], joined: [], taken: 0 };

function stateOf(state: KnowledgeState, channel: string): ChannelState {
  return lookUp(state.channels, channel) ?? asAtStart;
}

function change(context: KnowledgeContext, channel: string, with_: Partial<ChannelState>): void {
  const changed = { ...stateOf(context.state, channel), ...with_ };
  context.state = {
    ...context.state,
    channels: withEntry(context.state.channels, channel, changed),
  };
}

/** How a channel works now: of its own state and everything that disturbs it, the worst counts. */
export function conditionOf(scenario: Scenario, state: KnowledgeState, channel: string): Condition {
  const { loss = 0, garble = 0, kind } = channelOf(scenario, channel);
  const own = { loss, garble, congestion: 0, down: false };
  if (kind === 'face-to-face') return own;
  return stateOf(state, channel).disturbances.reduce<Condition>(worse, own);
}

function worse(a: Condition, b: Condition): Condition {
  return {
    loss: Math.max(a.loss, b.loss),
    garble: Math.max(a.garble, b.garble),
    congestion: Math.max(a.congestion, b.congestion),
    down: a.down || b.down,
  };
}

/** One of the scenario's disturbances of a channel begins. */
export function disturb(context: KnowledgeContext, channel: string, index: number): void {
  const {
    lasts,
    when: _when,
    ...found
  } = present(
    channelOf(context.scenario, channel).disturbed?.[index],
    `${channel} has no disturbance ${index}`,
  );
  const { loss = 0, garble = 0, congestion = 0, down = false } = found;
  begin(context, channel, {
    id: `disturbance-${index}`,
    until: lasts === undefined ? null : context.now + lasts,
    loss,
    garble,
    congestion,
    down,
  });
}

/** Exercise control sets how a channel works, in place of what it set there before. */
export function degrade(
  context: KnowledgeContext,
  channel: string,
  condition: Condition & { readonly lasts?: Seconds | undefined },
): void {
  const { lasts, loss, garble, congestion, down } = condition;
  const until = lasts === undefined ? null : context.now + lasts;
  begin(context, channel, { id: 'control', until, loss, garble, congestion, down });
}

function begin(context: KnowledgeContext, channel: string, disturbance: Disturbance): void {
  const { disturbances } = stateOf(context.state, channel);
  const others = disturbances.filter(({ id }) => id !== disturbance.id);
  change(context, channel, { disturbances: [...others, disturbance] });
  tellCondition(context, channel, disturbance.id);
  if (disturbance.until === null) return;
  context.schedule(disturbance.until, {
    kind: 'knowledge.restore',
    channel,
    disturbance: disturbance.id,
  });
}

/** A disturbance has lasted its time, unless control has set another in its place. */
export function restore(context: KnowledgeContext, channel: string, id: string): void {
  const { disturbances } = stateOf(context.state, channel);
  const over = disturbances.find((other) => other.id === id && other.until === context.now);
  if (over === undefined) return;
  change(context, channel, { disturbances: disturbances.filter((other) => other !== over) });
  tellCondition(context, channel, id);
}

function tellCondition(context: KnowledgeContext, channel: string, id: string): void {
  context.emit({
    type: 'channel.changed',
    channel,
    ...conditionOf(context.scenario, context.state, channel),
    by: id === 'control' ? 'control' : 'scenario',
  });
}

/** Who is on a talkgroup, or follows a public channel, now: the scenario's members and who joined. */
export function membersOf(
  scenario: Scenario,
  state: KnowledgeState,
  channel: string,
): readonly PartyId[] {
  const { members = [] } = channelOf(scenario, channel);
  const { joined } = stateOf(state, channel);
  return joined.length === 0 ? members : [...members, ...joined];
}

/** A party comes onto a talkgroup by a link; nothing happens when it is on it. */
export function joinChannel(
  context: KnowledgeContext,
  channel: string,
  party: PartyId,
  link: string,
): void {
  if (membersOf(context.scenario, context.state, channel).includes(party)) return;
  const { joined } = stateOf(context.state, channel);
  change(context, channel, { joined: [...joined, party] });
  context.emit({ type: 'channel.joined', channel, party, link });
}

/** The longest wait for a gap on a talkgroup that everybody wants. Seconds; design value. */
const longestGap = 30;

/**
 * Books a talkgroup for so long, after whoever speaks now; where many want it, one waits for a gap.
 * On any other channel nobody is in the way.
 * @returns when the booking ends.
 */
export function reserveAirtime(
  context: KnowledgeContext,
  channel: string,
  takes: Seconds,
): Seconds {
  if (channelOf(context.scenario, channel).kind !== 'talkgroup') return context.now + takes;
  const { congestion } = conditionOf(context.scenario, context.state, channel);
  const gap = Math.ceil((longestGap * congestion) / 100);
  const start = Math.max(context.now, stateOf(context.state, channel).taken) + gap;
  change(context, channel, { taken: start + takes });
  return start + takes;
}

/** A time that congestion makes longer: at 100 per cent twice as long. */
export function slowed(takes: Seconds, { congestion }: Condition): Seconds {
  return Math.ceil((takes * (100 + congestion)) / 100);
}
