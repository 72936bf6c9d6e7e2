declare module 'virtual:scenarios' {
  /** What the library shows of a scenario before it is opened. */
  export interface ScenarioSummary {
    id: string;
    title: string;
    summary: string;
    /** What kind of incident, and where. */
    setting?: string;
    /** Length of the exercise. */
    minutes: number;
    /** How many acts; absent where it is of one piece. */
    acts?: number;
    /** The seats that can be taken. */
    seats: readonly { id: string; role: string; title: string }[];
    /** Who has reviewed its needs; empty: nobody yet. */
    reviewedBy: readonly string[];
    contentNote?: string;
    law: string;
    /** What else it can be played as, with the hash of what is then played; absent if nothing. */
    variants?: readonly { id: string; title: string; says: string; hash: string }[];
  }

  /** The scenarios that ship, in the order of their ids. */
  export const scenarios: readonly ScenarioSummary[];

  /** Whether texts are deflated and in base 64. */
  export const packed: boolean;

  /**
   * The text of a compiled scenario; by `id/variant` that of what the variant changes in it. Rejects when
   * there is none.
   */
  export function load(id: string): Promise<string>;
}
