import type { AgencyView } from '#exercise/view.ts';
import type { PlannedShare } from './plan-shares.ts';

export type OtherReach = NonNullable<AgencyView['callFailed']>['reaches'][number];

type Agencies = Readonly<Record<string, AgencyView>>;

/** Whom else one can ask for where a commander of theirs could not be had. */
export function reachesAt(to: readonly string[], agencies: Agencies): readonly OtherReach[] {
  const there = to.flatMap((id) => agencies[id]?.callFailed?.reaches ?? []);
  return (['deputy', 'control'] as const).filter((reach) => there.includes(reach));
}

/** Of those who are rung up, only where the commander could not be had is somebody else asked for. */
export function askingFor(
  plan: PlannedShare,
  reach: OtherReach | null,
  agencies: Agencies,
): OtherReach | null {
  if (reach === null || plan.channel.kind !== 'phone') return null;
  return reachesAt(plan.to, agencies).includes(reach) ? reach : null;
}
