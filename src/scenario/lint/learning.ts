import { readMarkup } from '../scenario.ts';
import type { ScenarioFile } from '../schema/scenario.ts';

/** One way in which the scenario itself, before anybody acts, gives a fact to a holder. */
export interface Learning {
  readonly fact: string;
  readonly holder: string;
  /** Who says it; absent when it is learnt by being there, by instruments or in the briefing. */
  readonly from?: string;
}

/** The facts that an inject’s words carry. */
export function factsSaid(text: string): string[] {
  return [...new Set(readMarkup(text).spans.map(({ fact }) => fact))];
}

/** Everyone who hears what is said to `to` over a channel: on a talkgroup, all members. */
export function hearersOf(
  scenario: ScenarioFile,
  channel: string,
  to: readonly string[],
): string[] {
  const found = scenario.channels.find(({ id }) => id === channel);
  return found?.kind === 'talkgroup' ? [...new Set([...to, ...(found.members ?? [])])] : [...to];
}

/** Everything that is learnt without the trainee: on the ground, in the briefing and from injects. */
export function learningsOf(scenario: ScenarioFile): Learning[] {
  const withUnits = [...new Set(scenario.units.map(({ agency }) => agency))];
  return [
    ...scenario.facts.flatMap(({ id, learnedBy }) =>
      (learnedBy ?? []).map(({ agency }) => ({ fact: id, holder: agency })),
    ),
    ...scenario.seats.flatMap(({ id, knows }) =>
      (knows ?? []).map((fact) => ({ fact, holder: id })),
    ),
    // Any seat can look a plan up.
    ...(scenario.plans ?? []).flatMap(({ text }) =>
      factsSaid(text).flatMap((fact) => scenario.seats.map(({ id }) => ({ fact, holder: id }))),
    ),
    // Any unit may be the one that comes to see it, or comes upon a closed road.
    ...scenario.facts.flatMap(({ id, seenAt }) =>
      seenAt === undefined ? [] : withUnits.map((holder) => ({ fact: id, holder })),
    ),
    ...scenario.closures.flatMap(({ seen }) =>
      seen === undefined ? [] : withUnits.map((holder) => ({ fact: seen, holder })),
    ),
    ...scenario.injects.flatMap(({ from, to, channel, text }) =>
      factsSaid(text).flatMap((fact) =>
        hearersOf(scenario, channel, to).flatMap((holder) =>
          holder === from ? [] : [{ fact, holder, from }],
        ),
      ),
    ),
  ];
}

/** What standing orders pass on, if the agency comes to hold it. */
export function passedOn(scenario: ScenarioFile): Learning[] {
  return scenario.agencies.flatMap(({ id: from, standingOrders }) =>
    (standingOrders ?? []).flatMap((order) => {
      const said = [order.do, order.otherwise].flatMap((each) =>
        each !== undefined && 'share' in each ? [each.share] : [],
      );
      return said.flatMap(({ items, channel, to }) => {
        const hearers = hearersOf(scenario, channel, to).filter((holder) => holder !== from);
        return items.flatMap((fact) => hearers.map((holder) => ({ fact, holder, from })));
      });
    }),
  );
}
