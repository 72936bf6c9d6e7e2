import type { Scenario } from '#scenario/scenario.ts';
import type { Impact, PartnerFeedback, Remark } from '#scoring/feedback.ts';
import { cited, heading, paragraph } from './paragraph.ts';

/** What working jointly came to, a line each. */
export function impactsInWords(impacts: readonly Impact[]): string {
  const rows = impacts.map(({ label, says }) => paragraph(`${label}: ${says}`, 2));
  return `${[heading('What it came to (not part of the score)'), ...rows].join('\n')}\n`;
}

/** What each commander says afterwards, with the events that it rests on. */
export function feedbackInWords(scenario: Scenario, feedback: readonly PartnerFeedback[]): string {
  const parts = feedback.map(({ agency, commander, helped, didNot }) => {
    const name = scenario.agencies.find(({ id }) => id === agency)?.name ?? agency;
    const rows = [
      ...helped.map((remark) => remarkIn('+', remark)),
      ...didNot.map((remark) => remarkIn('-', remark)),
    ];
    return [`${commander.name}, ${commander.title}, ${name}:`, ...rows].join('\n');
  });
  return `${[heading('What partners say (not part of the score)'), ...parts].join('\n')}\n`;
}

function remarkIn(sign: '+' | '-', { says, events }: Remark): string {
  return paragraph(`${sign} ${says}${cited(events)}`, 2);
}
