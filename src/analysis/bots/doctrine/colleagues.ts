import type { Brief } from '#exercise/view-brief.ts';
import type { View } from '#exercise/view.ts';
import { serviceOf, type Service } from './services.ts';
import type { Subject } from './subjects.ts';

/** Whom the brief names, by what service they are, and how they can be had. */
export interface Colleagues {
  readonly brief: Brief;
  /** Those of these services that there are, in the order named. */
  readonly of: (services: readonly Service[]) => readonly string[];
  readonly serviceOf: (agency: string) => Service | undefined;
  readonly ownerOf: (subject: Subject) => string | undefined;
  /** The officer's own talkgroup, if there is one. */
  readonly talkgroup: string | undefined;
  readonly isOnAir: (agency: string) => boolean;
  readonly phone: string | undefined;
  readonly controls: { readonly id: string; readonly members: readonly string[] } | undefined;
}

export function colleaguesIn(brief: Brief): Colleagues {
  const services = new Map(brief.agencies.map((agency) => [agency.id, serviceOf(agency)]));
  const of = (wanted: readonly Service[]): string[] =>
    wanted.flatMap((service) =>
      brief.agencies.filter(({ id }) => services.get(id) === service).map(({ id }) => id),
    );
  const talkgroup = brief.channels.find(
    ({ kind, members }) => kind === 'talkgroup' && members.includes(brief.seat.id),
  );
  return {
    brief,
    of,
    serviceOf: (agency) => services.get(agency),
    ownerOf: ({ owner }) => of([owner])[0],
    talkgroup: talkgroup?.id,
    isOnAir: (agency) => talkgroup?.members.includes(agency) === true,
    phone: brief.channels.find(({ kind }) => kind === 'phone')?.id,
    controls: brief.channels.find(({ kind }) => kind === 'control-to-control'),
  };
}

/** A line that has just failed is taken to be bad for so long. Seconds. */
const badLine = 120;

/** By telephone; when that has just failed, another way, if the matter may go by it. */
export function routeTo(with_: Colleagues, view: View, agency: string, isOpen: boolean): string {
  const failed = view.agencies[agency]?.callFailed;
  const phone = with_.phone ?? 'phone';
  if (failed === null || failed === undefined || view.now - failed.at > badLine) return phone;
  const other = failed.routes.find((route) => route !== phone);
  return (isOpen ? other : undefined) ?? phone;
}
