import type { Scenario } from '#scenario/scenario.ts';
import type { View } from '../view.ts';

/** What the parts of `see` may look at: the labels of facts that a message brings, never the truth. */
export interface Seeing {
  readonly scenario: Scenario;
  readonly seat: string;
  /** The officer's own service, whose control's traffic they can see. */
  readonly agency: string;
  readonly mode: View['mode'];
}
