import { needWeights } from '#doctrine/information.ts';
import { factOf } from '#scenario/scenario.ts';
import type { View } from '#exercise/view.ts';
import type { BotSetting } from './bot.ts';
import { currentNotes } from './noting.ts';
import type { Part, Wish } from './wish.ts';

/** Between two questions to one agency on one topic. Seconds. */
const patience = 420;

/** Asks those who would know for what somebody needs, checks rumours, answers questions. */
export function createInquirer({ scenario, brief }: BotSetting): Part {
  const asked = new Map<string, number>();
  const checked = new Set<string>();
  const answered = new Map<string, string>();

  const answers = (view: View): Wish | null => {
    for (const question of view.questions) {
      if (question.state !== 'open' && question.state !== 'finding-out') continue;
      const items = currentNotes(view)
        .filter((note) => factOf(scenario, note.fact ?? '').topic === question.topic && mayHave(note.fact ?? '', question.from))
        .map((note) => note.id);
      const says = items.length > 0 ? 'known' : question.due - view.now < 90 ? 'not-known' : null;
      if (says === null || answered.get(question.id) === says) continue;
      return {
        urgency: says === 'known' ? 280 : 220,
        commands: [{ type: 'answer', question: question.id, items, says }],
        done: () => answered.set(question.id, says),
      };
    }
    return null;
  };

  const mayHave = (fact: string, agency: string): boolean =>
    !(factOf(scenario, fact).needs ?? []).some((need) => need.agency === agency && need.level === 'prohibited');

  const checks = (view: View): Wish | null => {
    for (const note of currentNotes(view)) {
      const disproof = scenario.facts.find((fact) => fact.refutes !== undefined && fact.refutes === note.fact);
      const source = disproof?.learnedBy?.[0]?.agency;
      if (source === undefined || checked.has(note.fact ?? '') || heard(view, disproof?.id ?? '')) continue;
      return {
        urgency: 240,
        commands: [{ type: 'verify', item: note.id, with: source }],
        done: () => checked.add(note.fact ?? ''),
      };
    }
    return null;
  };

  const heard = (view: View, fact: string): boolean => view.notes.some((note) => note.fact === fact);

  const asks = (view: View): Wish | null => {
    for (const fact of scenario.facts) {
      const weight = Math.max(0, ...(fact.needs ?? []).map((need) => needWeights[need.level]));
      const source = fact.learnedBy?.[0]?.agency;
      if (weight < 2 || source === undefined || heard(view, fact.id) || fact.neverTrue === true) continue;
      const begins = fact.becomesTrue?.when;
      if (begins !== undefined && 'at' in begins && view.now < begins.at + (fact.learnedBy?.[0]?.after ?? 0) + 60) continue;
      if (view.waits.some((wait) => wait.on === source && wait.state !== 'answered')) continue;
      const key = `${source}/${fact.topic}`;
      const before = asked.get(key);
      if (before !== undefined && view.now - before < patience) continue;
      if (!brief.agencies.some((agency) => agency.id === source)) continue;
      return {
        urgency: 130 + weight * 20,
        commands: [{ type: 'ask', of: source, topic: fact.topic }],
        done: () => asked.set(key, view.now),
      };
    }
    return null;
  };

  return (view) => answers(view) ?? checks(view) ?? asks(view);
}
