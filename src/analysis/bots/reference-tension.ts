import type { CommandOf } from '#command/command.ts';
import { factOf } from '#scenario/scenario.ts';
import type { Crowd } from '#scenario/schema/crowd.ts';
import type { View } from '#exercise/view.ts';
import type { BotSetting } from './bot.ts';
import { currentNotes, messageOf } from './noting.ts';
import { wayToBoth } from './reach-group.ts';
import type { Part, Wish } from './wish.ts';

/** So tense or worse, every new finding is reported. Level; 1 is the worst. */
const tense = 3;
const mostItems = 3;

/** Reports to those who need it how a group was found, sorted as what it rests on. */
export function createTensionReporter({ scenario, brief }: BotSetting): Part {
  const crowds = brief.seat.role === 'plt' ? (scenario.crowds ?? []) : [];
  const phone = brief.channels.find(({ kind }) => kind === 'phone')?.id ?? 'phone';
  const cited = new Set<string>();

  const restsOn = (
    view: View,
    crowd: Crowd,
    to: readonly string[],
  ): Pick<CommandOf<'report-tension'>, 'sort' | 'items'> => {
    // Only what is theirs to hear and they have not had yet.
    const fresh = currentNotes(view).filter(
      ({ fact = '', standing }) =>
        !cited.has(`${crowd.id}/${fact}`) &&
        to.every((agency) => standing[agency] === 'not-told' && isNeededBy(fact, agency)),
    );
    const fromThem = fresh.filter(({ message }) => messageOf(view, message)?.from === crowd.id);
    const toCome = fresh.filter(({ fact = '' }) => factOf(scenario, fact).level === 3);
    if (fromThem.length > 0) {
      return { sort: 'experienced', items: fromThem.slice(0, mostItems).map(({ id }) => id) };
    }
    return { sort: 'potential', items: toCome.slice(0, mostItems).map(({ id }) => id) };
  };

  /** Needed there, and not confided by a group to others. */
  const isNeededBy = (fact: string, agency: string): boolean => {
    const { needs = [] } = factOf(scenario, fact);
    const level = needs.find((need) => need.agency === agency)?.level;
    const isKept = (scenario.crowds ?? []).some(({ tells = [] }) =>
      tells.some(
        (each) =>
          each.fact === fact && each.in === 'confidence' && each.for?.includes(agency) !== true,
      ),
    );
    return level !== undefined && level !== 'prohibited' && !isKept;
  };

  return (view): Wish | null => {
    for (const crowd of crowds) {
      const met = view.crowds[crowd.id];
      const last = met?.reports.at(-1);
      if (met?.sensed === null || met === undefined) continue;
      const { level, at } = met.sensed;
      const isNews = last === undefined || (at > last.at && level !== last.level);
      if (!isNews) continue;
      const to = (crowd.reportsTo ?? [brief.seat.agency]).slice(0, 1);
      const rest = restsOn(view, crowd, to);
      return {
        urgency: level <= tense ? 265 : 206,
        commands: [
          {
            type: 'report-tension',
            crowd: crowd.id,
            level,
            ...rest,
            confidence: 'medium',
            says: 'This is how I found them.',
            to: [...to],
            channel: phone,
          },
        ],
        done: () => {
          for (const { id, fact = '' } of view.notes) {
            if (rest.items.includes(id)) cited.add(`${crowd.id}/${fact}`);
          }
        },
      };
    }
    return null;
  };
}

/** Mediates once between every two groups that stand at one place, when both have been met. */
export function createMediator({ scenario, brief }: BotSetting): Part {
  const crowds = brief.seat.role === 'plt' ? (scenario.crowds ?? []) : [];
  const tried = new Set<string>();
  return (view): Wish | null => {
    const met = crowds.filter(({ id }) => (view.crowds[id]?.contactAt ?? null) !== null);
    for (const { id } of met) {
      for (const { id: other } of met) {
        const key = [id, other].toSorted().join('/');
        const isSide = view.crowds[id]?.place === view.crowds[other]?.place;
        const channel = id === other || !isSide ? null : wayToBoth(brief, view, [id, other]);
        if (tried.has(key) || channel === null) continue;
        return {
          urgency: 160,
          commands: [
            {
              type: 'dialogue',
              crowd: id,
              move: 'mediate',
              with: other,
              channel,
              says: 'Each of you has told me what matters to you. Could both have it?',
            },
          ],
          done: () => tried.add(key),
        };
      }
    }
    return null;
  };
}
