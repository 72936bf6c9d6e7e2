declare module 'virtual:scenarios' {
  /** What the library shows of a scenario before it is opened. */
  export interface ScenarioSummary {
    id: string;
    title: string;
    summary: string;
    /** Length of the exercise. */
    minutes: number;
    /** The seats that can be taken. */
    seats: readonly { id: string; role: string; title: string }[];
    /** Who has reviewed its needs; empty: nobody yet. */
    reviewedBy: readonly string[];
    contentNote?: string;
    law: string;
  }

  /** The scenarios that ship, in the order of their ids. */
  export const scenarios: readonly ScenarioSummary[];

  /** The compiled scenario; rejects when no scenario has the id. */
  export function load(id: string): Promise<unknown>;
}
