import { needWeight } from '#doctrine/scoring/needs.ts';
import { withDefaults } from '#doctrine/scoring/settings.ts';
import { factOf } from '#scenario/scenario.ts';
import type { Fact } from '#scenario/schema/fact.ts';
import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { BotSetting } from './bot.ts';
import { currentNotes, messageOf } from './noting.ts';
import type { Part, Wish } from './wish.ts';

type Learner = NonNullable<Fact['learnedBy']>[number];

/** Between two questions to one agency on one topic. Seconds. */
const patience = 420;

/** Asks those who would know for what somebody needs, checks rumours, answers questions. */
export function createInquirer({ scenario, brief }: BotSetting): Part {
  const settings = withDefaults(scenario.scoring ?? {});
  const asked = new Map<string, number>();
  const checked = new Set<string>();
  const answered = new Map<string, string>();

  const answers = (view: View): Wish | null => {
    for (const question of view.questions) {
      if (question.state !== 'open' && question.state !== 'finding-out') continue;
      const onAir = isOnAir(brief, view, question.message);
      const items = currentNotes(view)
        .filter(
          (note) =>
            factOf(scenario, note.fact ?? '').topic === question.topic &&
            mayHave(note.fact ?? '', question.from, onAir),
        )
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

  /** True, not forbidden to them, and if it is restricted, needed by them and not said on the air. */
  const mayHave = (fact: string, agency: string, onAir: boolean): boolean => {
    const { needs = [], handling, neverTrue } = factOf(scenario, fact);
    const need = needs.find((one) => one.agency === agency)?.level;
    if (neverTrue === true || need === 'prohibited') return false;
    const isOpen = handling === 'open' || handling === 'responders';
    return isOpen || (need !== undefined && !onAir);
  };

  const checks = (view: View): Wish | null => {
    for (const note of currentNotes(view)) {
      const disproof = scenario.facts.find(
        (fact) => fact.refutes !== undefined && fact.refutes === note.fact,
      );
      const source = disproof?.learnedBy?.[0]?.agency;
      if (source === undefined || checked.has(note.fact ?? '') || heard(view, disproof?.id ?? '')) {
        continue;
      }
      return {
        urgency: 240,
        commands: [{ type: 'verify', item: note.id, with: source }],
        done: () => checked.add(note.fact ?? ''),
      };
    }
    return null;
  };

  const heard = (view: View, fact: string): boolean =>
    view.notes.some((note) => note.fact === fact);

  /** Somebody needs it, its source could know by now, and nobody has said it yet. */
  const isMissing = (view: View, fact: Fact, learner: Learner): boolean => {
    if (heard(view, fact.id) || fact.neverTrue === true) return false;
    const begins = fact.becomesTrue?.when;
    const from = begins !== undefined && 'at' in begins ? begins.at + (learner.after ?? 0) + 60 : 0;
    return view.now >= from;
  };

  /** Not while an answer is awaited from them, nor the same question again too soon. */
  const mayAsk = (view: View, source: string, topic: string): boolean => {
    if (view.waits.some((wait) => wait.on === source && wait.state !== 'answered')) return false;
    const before = asked.get(`${source}/${topic}`);
    return before === undefined || view.now - before >= patience;
  };

  const asks = (view: View): Wish | null => {
    for (const fact of scenario.facts) {
      const weight = Math.max(
        0,
        ...(fact.needs ?? []).map((need) => needWeight(settings, need.level)),
      );
      const learner = fact.learnedBy?.[0];
      if (weight < 2 || learner === undefined || !isMissing(view, fact, learner)) continue;
      const { agency } = learner;
      // A group is talked with; it is not asked as a service is.
      if (scenario.crowds?.some(({ id }) => id === agency) === true) continue;
      if (!mayAsk(view, agency, fact.topic)) continue;
      return {
        urgency: 130 + weight * 20,
        commands: [{ type: 'ask', of: agency, topic: fact.topic }],
        done: () => asked.set(`${agency}/${fact.topic}`, view.now),
      };
    }
    return null;
  };

  return (view) => answers(view) ?? checks(view) ?? asks(view);
}

/** The answer goes back the way that the question came. */
function isOnAir({ channels }: Brief, view: View, message: string): boolean {
  const channel = messageOf(view, message)?.channel;
  return channels.some(({ id, kind }) => id === channel && kind === 'talkgroup');
}
