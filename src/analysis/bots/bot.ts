import type { CommandInput } from '#command/command.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { createBroadcaster } from './broadcaster.ts';
import { createReference } from './reference.ts';

/** A player that looks at its own view after each change and at least every half minute. */
export type Bot = (view: View) => readonly CommandInput[];

export interface BotSetting {
  readonly scenario: Scenario;
  readonly brief: Brief;
}

/**
 * The bots, by name. All play by the view of their seat; `reference` knows the scenario's needs as
 * well and is the ceiling, never the standard.
 */
export const bots = {
  silent: (): Bot => () => [],
  spam: (setting: BotSetting): Bot => createBroadcaster(setting, { restricted: false }),
  leak: (setting: BotSetting): Bot => createBroadcaster(setting, { restricted: true }),
  reference: (setting: BotSetting): Bot => createReference(setting),
} as const;

export type BotName = keyof typeof bots;
export const botNames = Object.keys(bots) as BotName[];

export function isBotName(name: string): name is BotName {
  return Object.hasOwn(bots, name);
}
