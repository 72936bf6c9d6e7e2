import type { CommandOf } from '#command/command.ts';
import type { CrowdView } from '#exercise/view-crowds.ts';
import type { View } from '#exercise/view.ts';
import { routeTo } from '../colleagues.ts';
import type { Part, Wish } from '#analysis/bots/wish.ts';
import type { Reading } from '../reads.ts';
import { confidedTo, isAbout, isThreatToLife, type Dialogue } from './heard.ts';

/** So tense or worse, every new reading of the group is worth a report. Level; 1 is the worst. */
const tense = 3;
/** A group that stays so tense is reported again after this. Seconds. */
const stillTense = 900;
/** Notes in one report. */
const mostItems = 3;
const toCome =
  /\b(mean to|means to|going to|will|plan(s|ned)?|want to|if|later|at (\w+ )?(o'clock|past|half))\b/;

/** A threat to life goes to command before anything else is said (role profile; limit of confidence). */
export function createAlarm({ colleagues, read }: Dialogue): Part {
  const { agency } = colleagues.brief.seat;
  const raised = new Set<string>();
  return (view): Wish | null => {
    const threat = read(view).find(
      (reading) =>
        isThreatToLife(reading) &&
        !raised.has(reading.note.id) &&
        reading.note.standing[agency] === 'not-told',
    );
    if (threat === undefined) return null;
    return {
      urgency: 395,
      commands: [
        {
          type: 'share',
          to: [agency],
          channel: routeTo(colleagues, view, agency, false),
          items: [threat.note.id],
          meaning: 'It may be a threat to life: what is done with it is yours to decide.',
          readBack: true,
          priority: 'immediate',
        },
      ],
      done: () => raised.add(threat.note.id),
    };
  };
}

/** Reports how a group stands to command when it changed, sorted by what it rests on, and how sure it is. */
export function createTensionReporter({ colleagues, read }: Dialogue): Part {
  const { brief } = colleagues;
  const { agency } = brief.seat;
  return (view): Wish | null => {
    for (const group of brief.crowds) {
      const met = view.crowds[group.id];
      if (met?.sensed === null || met === undefined || !isNews(met)) continue;
      const about = read(view).filter(
        (reading) =>
          reading.note.source === group.id || isAbout(colleagues, view, { group, reading }),
      );
      const { sort, items, isOpen } = restsOn(view, group.id, about);
      return {
        urgency: met.sensed.level <= tense ? 275 : 205,
        commands: [
          {
            type: 'report-tension',
            crowd: group.id,
            level: met.sensed.level,
            sort,
            items,
            confidence: sureness(met),
            says: 'This is how I found them.',
            to: [agency],
            channel: routeTo(colleagues, view, agency, isOpen),
          },
        ],
        done: () => {},
      };
    }
    return null;
  };

  function restsOn(
    view: View,
    group: string,
    about: readonly Reading[],
  ): Pick<CommandOf<'report-tension'>, 'sort' | 'items'> & { readonly isOpen: boolean } {
    // What command has already need not be said to it again.
    const sayable = about.filter(
      (reading) =>
        reading.note.standing[agency] === 'not-told' &&
        (!reading.isRestricted ||
          isThreatToLife(reading) ||
          confidedTo(colleagues, view, reading).includes(agency)),
    );
    const own = sayable.filter(({ note }) => note.source === group);
    const coming = own.filter(({ note }) => toCome.test(note.words.toLowerCase()));
    const seen = sayable.filter(({ note, isHearsay }) => note.source !== group && !isHearsay);
    const [sort, rest] =
      own.length > coming.length
        ? (['experienced', own] as const)
        : coming.length > 0
          ? (['potential', coming] as const)
          : (['evidenced', seen] as const);
    const cited = rest.slice(-mostItems);
    const isOpen = !cited.some(({ isRestricted }) => isRestricted);
    return { sort, items: cited.map(({ note }) => note.id), isOpen };
  }
}

/** Found since the last report, and otherwise than it said or tense. */
function isNews({ sensed, reports }: CrowdView): boolean {
  const last = reports.at(-1);
  if (sensed === null) return false;
  if (last === undefined) return true;
  if (sensed.at <= last.at) return false;
  return (
    sensed.level !== last.level || (sensed.level <= tense && sensed.at - last.at >= stillTense)
  );
}

/** Those who do not trust the officer show less of how they are. */
function sureness({ manner }: CrowdView): 'low' | 'medium' {
  return manner === 'open' || manner === 'civil' ? 'medium' : 'low';
}
