import type { CommandInput } from '#command/command.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';

/** A player that looks at its own view after each change and at least every 20 seconds. */
export type Bot = (view: View) => readonly CommandInput[];

export interface BotSetting {
  readonly scenario: Scenario;
  readonly brief: Brief;
  /** Of the exercise: whoever plays at random draws by it. */
  readonly seed: number;
}
