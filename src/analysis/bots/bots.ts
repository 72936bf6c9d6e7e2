import { present } from '#kernel/invariant.ts';
import type { Player } from '#scenario/schema/margins.ts';
import type { Bot, BotSetting } from './bot.ts';
import { createBroadcaster } from './broadcaster.ts';
import { createDoctrine } from './doctrine/doctrine.ts';
import { createLagging } from './lagging.ts';
import { createRandom } from './random.ts';
import { createReference } from './reference.ts';

/** How late the slow bot is with everything. Seconds. */
const late = 720;

/**
 * The bots, by name. All play by the view of their seat; `reference` knows the scenario's needs as
 * well and is the ceiling, never the standard. `doctrine` knows how to work jointly and has no scenario:
 * what a trainee is compared with.
 */
export const bots = {
  silent: (): Bot => () => [],
  spam: (setting: BotSetting): Bot => createBroadcaster(setting, { restricted: false }),
  leak: (setting: BotSetting): Bot => createBroadcaster(setting, { restricted: true }),
  random: ({ scenario, brief, seed }: BotSetting): Bot => {
    const seat = scenario.seats.find(({ id }) => id === brief.seat.id);
    return createRandom(brief, seed, present(seat, `No seat ${brief.seat.id}`).role);
  },
  slow: (setting: BotSetting): Bot => createLagging(createReference(setting), late),
  doctrine: ({ brief }: BotSetting): Bot => createDoctrine(brief),
  reference: (setting: BotSetting): Bot => createReference(setting),
} as const satisfies Readonly<Record<Player, (setting: BotSetting) => Bot>>;

export type BotName = keyof typeof bots;
export const botNames = Object.keys(bots) as BotName[];

export function isBotName(name: string): name is BotName {
  return Object.hasOwn(bots, name);
}
