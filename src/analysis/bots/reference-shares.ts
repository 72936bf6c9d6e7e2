import type { CommandInput } from '#command/command.ts';
import { needTiming, needWeight } from '#doctrine/scoring/needs.ts';
import { withDefaults } from '#doctrine/scoring/settings.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { NoteView, View } from '#exercise/view.ts';
import type { BotSetting } from './bot.ts';
import { currentNotes } from './noting.ts';
import { areInTouch, canWait } from './reference-links.ts';
import type { Part, Wish } from './wish.ts';

/** A line that has just failed is taken to be bad for so long. Seconds. */
const badLine = 60;

interface Pending {
  readonly note: NoteView;
  readonly agency: string;
  readonly weight: number;
  /** Seconds left until full marks are lost. */
  readonly left: number;
}

/** Passes each fact to those who need it: the agency with the most to lose first, all of its facts in one call. */
export function createSharer({ scenario, brief }: BotSetting): Part {
  const settings = withDefaults(scenario.scoring ?? {});
  const talkgroup = brief.channels.find(
    (channel) => channel.kind === 'talkgroup' && channel.members.includes(brief.seat.id),
  );
  const phone = brief.channels.find((channel) => channel.kind === 'phone');

  const pendingOf = (view: View): Pending[] =>
    currentNotes(view).flatMap((note) =>
      (factOf(scenario, note.fact ?? '').needs ?? []).flatMap((need): Pending[] => {
        const weight = needWeight(settings, need.level);
        const known = note.standing[need.agency];
        if (need.level === 'prohibited' || weight < 2 || known !== 'not-told') return [];
        const telling = { fact: note.fact ?? '', agency: need.agency };
        if (isConfidedToOthers(scenario, view, telling)) return [];
        if (isHeldUp(scenario, view, telling)) return [];
        if (canWait(need.level) && comesOverLink(view, note, need.agency)) return [];
        const grace = need.grace ?? needTiming(settings, need.level).grace;
        return [{ note, agency: need.agency, weight, left: note.at + grace - view.now }];
      }),
    );

  /** Its source and they are in touch: unless it was known before, it goes between them. */
  const comesOverLink = (view: View, note: NoteView, agency: string): boolean => {
    const { learnedBy, handling } = factOf(scenario, note.fact ?? '');
    const isOpen = handling === 'open' || handling === 'responders';
    return isOpen && (learnedBy ?? []).some((one) => areInTouch(view, one.agency, agency));
  };

  const shareWith = (
    agencies: readonly string[],
    pending: readonly Pending[],
    channel: string,
  ): CommandInput => {
    const notes = [...new Set(pending.map(({ note }) => note))];
    return {
      type: 'share',
      to: [...agencies],
      channel,
      items: notes.map((note) => note.id),
      meaning: 'This changes what your crews can do now.',
      readBack: true,
      priority: pending.some(({ weight }) => weight === 3) ? 'immediate' : 'urgent',
    };
  };

  return (view): Wish | null => {
    const pending = pendingOf(view);
    const [worst] = pending.toSorted((a, b) => b.weight - a.weight || a.left - b.left);
    if (worst === undefined || phone === undefined) return null;
    const urgency = worst.weight * 100 + (worst.left < 180 ? 60 : 0);
    const open = ['open', 'responders'].includes(factOf(scenario, worst.note.fact ?? '').handling);
    const same = pending.filter(
      (other) => other.note === worst.note && talkgroup?.members.includes(other.agency) === true,
    );
    // Over the air when two or more on the talkgroup need it and nobody there must not have it.
    if (talkgroup !== undefined && open && same.length >= 2 && !harmsOnAir(worst.note)) {
      const agencies = same.map((other) => other.agency);
      return wish(urgency, [shareWith(agencies, same, talkgroup.id)]);
    }
    const its = pending
      .filter((other) => other.agency === worst.agency)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 4);

    return wish(urgency, [shareWith([worst.agency], its, routeTo(view, worst.agency, its))]);
  };

  function harmsOnAir(note: NoteView): boolean {
    const { needs = [] } = factOf(scenario, note.fact ?? '');
    return needs.some(
      (need) => need.level === 'prohibited' && talkgroup?.members.includes(need.agency) === true,
    );
  }

  /** By phone, or another way when the phone has just failed: never over the air what the air must not carry. */
  function routeTo(view: View, agency: string, pending: readonly Pending[]): string {
    const failed = view.agencies[agency]?.callFailed;
    const open = pending.every(({ note }) =>
      ['open', 'responders'].includes(factOf(scenario, note.fact ?? '').handling),
    );
    const safe = open && !pending.some(({ note }) => harmsOnAir(note));
    const [route] =
      failed !== null && failed !== undefined && view.now - failed.at < badLine && safe
        ? failed.routes
        : [];
    return route ?? phone?.id ?? 'phone';
  }

  function wish(urgency: number, commands: readonly CommandInput[]): Wish {
    return { urgency, commands, done: () => {} };
  }
}

interface Telling {
  readonly fact: string;
  readonly agency: string;
}

/** For the telephone alone, which has just failed there: the rest goes first, another way. */
function isHeldUp(scenario: Scenario, view: View, { fact, agency }: Telling): boolean {
  const failed = view.agencies[agency]?.callFailed;
  const isBad = failed !== null && failed !== undefined && view.now - failed.at < badLine;
  return isBad && !['open', 'responders'].includes(factOf(scenario, fact).handling);
}

/** A group told it for others alone; a threat to life goes to every service that needs it. */
function isConfidedToOthers(scenario: Scenario, view: View, { fact, agency }: Telling): boolean {
  return (
    factOf(scenario, fact).lifeSafety !== true &&
    (scenario.crowds ?? []).some(
      ({ id, tells }) =>
        (view.crowds[id]?.contactAt ?? null) !== null &&
        tells?.some(
          (each) =>
            each.fact === fact && each.in === 'confidence' && each.for?.includes(agency) !== true,
        ) === true,
    )
  );
}
