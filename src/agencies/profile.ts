/** Where a statement about the field comes from; absent where it is common knowledge of it, unverified. */
interface Sourced {
  readonly source?: string;
  /** Nobody of the field has confirmed it for this project. */
  readonly unverified?: true;
}

/** Something that a service can be asked for. */
export interface Capability extends Sourced {
  /** As a scenario's units and requests name it. */
  readonly id: string;
  readonly label: string;
  /** From the request to being there or at work: least and most, in whole minutes. */
  readonly minutes: readonly [number, number];
  readonly capacity?: string;
}

export interface CommandRole extends Sourced {
  readonly tier: 'operational' | 'tactical' | 'strategic' | 'adviser' | 'liaison';
  readonly title: string;
}

/**
 * What is typical of one kind of agency in England and Wales: for scenario authors and readers, not
 * for the charts, whose numbers a scenario sets.
 */
export interface Profile {
  readonly label: string;
  readonly caresAbout: string;
  readonly knowsFirst: string;
  /** What typically goes wrong between it and the others. */
  readonly friction: string;
  readonly roles: readonly CommandRole[];
  readonly capabilities: readonly Capability[];
}

/** What is shared between services and can stand at a scene as a unit. */
export interface SharedResource extends Sourced {
  readonly id: string;
  readonly label: string;
  readonly what: string;
  readonly capabilities: readonly string[];
}

export const unverified = { unverified: true } as const;

/** The three levels of joint doctrine, under the names that a service gives them. */
export function tiers(operational: string, tactical: string, strategic: string): CommandRole[] {
  return [
    { tier: 'operational', title: operational, ...unverified },
    { tier: 'tactical', title: tactical, ...unverified },
    { tier: 'strategic', title: strategic, ...unverified },
  ];
}
