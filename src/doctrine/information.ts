/** Who may be told. Source: information sharing by default, bounded by law, operations and security. */
export const handlings = ['open', 'responders', 'need-to-know', 'in-confidence'] as const;
export type Handling = (typeof handlings)[number];

/** How well something is known, best first. */
export const sourcings = ['seen', 'official', 'second-hand', 'rumour'] as const;
export type Sourcing = (typeof sourcings)[number];
