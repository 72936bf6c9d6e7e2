import type { CommandInput } from '#command/command.ts';
import type { View } from './view.ts';
import type { Brief } from './view-brief.ts';

/** The one way to a running exercise, whether it is in this page, in a worker or on a server. */
export interface Port {
  readonly brief: Brief;
  /** The latest view. The same object until something changed. */
  readonly view: () => View;
  /** Calls back after each change. @returns a function that ends the subscription. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Asks for something. The outcome comes through the view, a refusal among `rejections`. */
  readonly dispatch: (body: CommandInput) => void;
}
