import type { Scenario } from '#scenario/scenario.ts';
import type { Impact, PartnerFeedback, Remark } from '#scoring/feedback.ts';

/** What working jointly came to, a line each. */
export function impactsInWords(impacts: readonly Impact[]): string {
  const rows = impacts.map(({ label, says }) => `  ${label}: ${says}`);
  return `\nWhat it came to (not part of the score):\n${rows.join('\n')}\n`;
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
  return `\nWhat partners say (not part of the score):\n${parts.join('\n')}\n`;
}

function remarkIn(sign: '+' | '-', { says, events }: Remark): string {
  return `  ${sign} ${says} [${events.join(', ')}]`;
}
