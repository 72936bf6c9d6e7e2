import type { Seconds } from '#kernel/time.ts';
import type { Mobilisation } from '#doctrine/incident.ts';
import { agencyOf, type Scenario, type Span } from '#scenario/scenario.ts';
import { sentence } from '#knowledge/words.ts';
import { versionText } from '#knowledge/knowledge.ts';
import type { Carried, StatusReport } from '#knowledge/message.ts';

export function agencyShort(scenario: Scenario, id: string): string {
  return agencyOf(scenario, id).short;
}

const certaintyWords = {
  seen: '',
  official: '',
  'second-hand': 'Second-hand, ',
  rumour: 'Unconfirmed, ',
} as const;

/**
 * How what an officer sees begins. It comes as a message of their own service, and by these words alone
 * is it told from a briefing: one more field would change every journal.
 */
export const ownEyes = 'You see for yourself';

/** Statements one after another, with the words that carry each fact marked. */
export function statements(
  scenario: Scenario,
  opening: string,
  carries: readonly Carried[],
): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = sentence(opening);
  for (const carried of carries) {
    const says = versionText(scenario, carried.fact, carried.version).says;
    const label = certaintyWords[carried.sourcing];
    const words = sentence(
      label === '' ? says : label + says.charAt(0).toLowerCase() + says.slice(1),
    );
    if (text !== '') text += ' ';
    spans.push({ from: text.length, to: text.length + words.length, fact: carried.fact });
    text += words;
  }
  return { text, spans };
}

const mobilisationWords: Record<Mobilisation, string> = {
  unaware: 'not yet involved',
  alerted: 'alerted',
  mobilising: 'mobilising',
  enRoute: 'on the way',
  delayed: 'delayed on the way',
  misdirected: 'at the wrong rendezvous point',
  atRvp: 'at the rendezvous point',
  atScene: 'at scene',
  briefed: 'at scene and briefed',
  committed: 'committed',
  relieved: 'relieved',
  refused: 'not coming',
  withdrawn: 'withdrawn',
  stoodDown: 'stood down',
};

/** A service's own status, as its commander would say it. */
export function statusWords(scenario: Scenario, status: StatusReport, now: Seconds): string {
  const unit = scenario.units.find((other) => other.id === status.unit);
  if (unit === undefined) return `We are ${mobilisationWords[status.mobilisation]}.`;
  const place = scenario.geometry.places.find((other) => other.id === status.to);
  if (status.arrives === undefined || place === undefined) {
    return sentence(
      `${unit.name} ${mobilisationWords[status.mobilisation]}${place ? `, ${place.name}` : ''}`,
    );
  }
  const named = (status.roads ?? []).map(
    (road) => scenario.geometry.roads.find((other) => other.id === road)?.name,
  );
  const via = named
    .filter((name, index) => name !== undefined && named.indexOf(name) === index)
    .slice(-4);
  const by = via.length > 0 ? ` by ${via.join(', ')}` : '';
  return sentence(
    `${unit.name} mobile to ${place.name}${by}, ${Math.max(1, Math.round((status.arrives - now) / 60))} min out`,
  );
}
