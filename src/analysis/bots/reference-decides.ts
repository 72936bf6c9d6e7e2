import type { CommandInput } from '#command/command.ts';
import { canPropose } from '#doctrine/roles.ts';
import type { Decision } from '#scenario/schema/decision.ts';
import type { View } from '#exercise/view.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { present } from '#kernel/invariant.ts';
import type { BotSetting } from './bot.ts';
import { currentNotes } from './noting.ts';
import { mattersOf, notesFor, proposalFor } from './reference-worksheet.ts';
import type { Part, Wish } from './wish.ts';

/** How long before the decision's window the commanders are asked together, and how often they are asked again. */
const ahead = 300;
const askAgain = 150;
/** Whoever was asked onto the line so long ago is asked to stay. Seconds. */
const longOnTheLine = 720;
/** A line that has just failed is taken to be bad for so long. Seconds. */
const badLine = 180;
/** With something essential still to come, it is put this long before timing begins to count against it. */
const atLast = 240;
/** From this long before that on, nothing else is more urgent. */
const pressing = 480;

/** Brings the entitled together, lets them share, puts the decision, and reviews it. */
export function createDecider({ scenario, brief }: BotSetting): Part {
  const invited = new Map<string, number>();
  const met = new Map<string, number>();
  const reviewed = new Map<string, number>();

  /** Missing, or so long on the line that they would ring off before it is decided. */
  const shaky = (view: View, decision: Decision): string[] => {
    const away = missing(view, decision);
    return decision.entitled.filter(
      (agency) =>
        away.includes(agency) ||
        (view.agencies[agency]?.withYou === 'conference' &&
          view.now - (invited.get(agency) ?? view.now) > longOnTheLine),
    );
  };

  const invite = (view: View, decision: Decision, away: readonly string[]): Wish | null => {
    const agency = away.find((other) => view.now - (invited.get(other) ?? -askAgain) >= askAgain);
    if (agency === undefined) return null;
    const command: CommandInput = {
      type: 'invite',
      agencies: [agency],
      place: 'conference',
      purpose: `We need a joint decision: ${decision.question}`,
      channel: routeTo(brief, view, agency),
    };
    return { urgency: 290, commands: [command], done: () => invited.set(agency, view.now) };
  };

  const meet = (view: View, decision: Decision): Wish => {
    const items = notesFor(scenario, view, { facts: mattersOf(decision), decision });
    return {
      urgency: 310,
      commands: [{ type: 'meet', decision: decision.id, items }],
      done: () => met.set(decision.id, view.now),
    };
  };

  const propose = (view: View, decision: Decision): Wish => ({
    urgency: 320,
    commands: [proposalFor(scenario, view, decision)],
    done: () => {},
  });

  /** On news that could change it; once without any, at the time that was set. */
  const review = (view: View, decision: Decision, takenAt: number): Wish | null => {
    const before = reviewed.get(decision.id);
    const news = currentNotes(view).some(
      (note) => decision.review.changes.includes(note.fact ?? '') && note.at > (before ?? takenAt),
    );
    const isDue = before === undefined && view.now - takenAt >= decision.review.within - 240;
    if (!news && !isDue) return null;
    const away = missing(view, decision);
    const asked = away.every((agency) => (invited.get(agency) ?? 0) > (before ?? takenAt));
    // With most of them, when the others were asked and could not be had.
    if (away.length > 0 && (!asked || away.length * 2 > decision.entitled.length)) {
      return invite(view, decision, away);
    }
    const items = notesFor(scenario, view, { facts: decision.review.changes, decision });
    return {
      urgency: 260,
      commands: [{ type: 'meet', decision: decision.id, items, review: true }],
      done: () => reviewed.set(decision.id, view.now),
    };
  };

  const step = (view: View, decision: Decision): Wish | null => {
    const taken = view.proposals.find(
      (proposal) => proposal.decision === decision.id && proposal.outcome === 'taken',
    );
    if (taken !== undefined) return review(view, decision, taken.at);
    if (view.now < decision.window.opens - ahead) return null;
    if (
      view.proposals.some(
        (proposal) => proposal.decision === decision.id && proposal.outcome === 'open',
      )
    ) {
      return null;
    }
    const since = met.get(decision.id);
    const away = since === undefined ? shaky(view, decision) : missing(view, decision);
    if (away.length > 0) return invite(view, decision, away);
    const refused = view.proposals.findLast(
      (proposal) => proposal.decision === decision.id && proposal.outcome === 'refused',
    );
    if (since === undefined || (refused !== undefined && refused.at > since)) {
      return meet(view, decision);
    }
    return isTime(view, decision) ? propose(view, decision) : null;
  };

  return (view) => {
    // The first at the scene leaves the deciding to the commanders.
    if (!canPropose(brief.seat.role)) return null;
    // Of two alike, what was opened last.
    const wishes = scenario.decisions
      .toReversed()
      .map((decision) => pressed(view, decision, step(view, decision)))
      .filter((wish) => wish !== null);
    return wishes.toSorted((a, b) => b.urgency - a.urgency)[0] ?? null;
  };
}

function isTime(view: View, decision: Decision): boolean {
  const { opens, full } = decision.window;
  if (view.now < opens) return false;
  const known = new Set(currentNotes(view).map((note) => note.fact));
  return decision.essential.every((fact) => known.has(fact)) || view.now >= full - atLast;
}

/** What still has to be decided comes before all else when time begins to run out. */
function pressed(view: View, decision: Decision, wish: Wish | null): Wish | null {
  const isTaken = view.proposals.some(
    (proposal) => proposal.decision === decision.id && proposal.outcome === 'taken',
  );
  const isPressing = !isTaken && view.now >= decision.window.full - pressing;
  return wish === null || !isPressing ? wish : { ...wish, urgency: wish.urgency + 100 };
}

/** When the telephone has just failed: over the air if both are on it, else from control to control. */
function routeTo({ channels, seat }: Brief, view: View, agency: string): string {
  const failed = view.agencies[agency]?.callFailed;
  const isBad = failed !== null && failed !== undefined && view.now - failed.at < badLine;
  const talkgroup = channels.find(
    ({ kind, members }) =>
      kind === 'talkgroup' && members.includes(seat.id) && members.includes(agency),
  );
  const controls = channels.find(
    ({ kind, members }) => kind === 'control-to-control' && members.includes(agency),
  );
  const phone = channels.find(({ kind }) => kind === 'phone');
  return (isBad ? (talkgroup ?? controls)?.id : undefined) ?? present(phone, 'a phone').id;
}

/** Those entitled who are not with the officer, in the room or on the line. */
function missing(view: View, { entitled }: Decision): string[] {
  return entitled.filter(
    (agency) => !['together', 'conference'].includes(view.agencies[agency]?.withYou ?? 'no'),
  );
}
