import type { CommandInput } from '#command/command.ts';
import { methaneFieldIds } from '#doctrine/methane.ts';
import { iimarch } from '#doctrine/iimarch.ts';
import type { Bot } from '#analysis/bots/bot.ts';
import { createNoter, currentNotes } from '#analysis/bots/noting.ts';
import type { Brief } from '#exercise/view-brief.ts';
import type { View } from '#exercise/view.ts';

/** What somebody who plays for points would do next, with nothing being said; null when it is not time. */
type Trick = (view: View) => readonly CommandInput[] | null;

/** Notes all that it hears and then does one thing alone, over and over. */
function only(trick: Trick): Bot {
  const noteNews = createNoter(() => 'official');
  return (view) => {
    const notes = noteNews(view);
    if (notes.length > 0) return notes;
    const isBusy = view.voice.current !== null || view.voice.queue.length > 0;
    return isBusy || view.ended !== null ? [] : (trick(view) ?? []);
  };
}

function allNotes(view: View): string[] {
  return currentNotes(view)
    .map(({ id }) => id)
    .slice(-30);
}

function everyone({ agencies }: Brief): string[] {
  return agencies.map(({ id }) => id);
}

/** One after another out of a list, and from the start again, at least so many seconds apart. */
function inTurn<T>(
  items: readonly T[],
  every: number,
  make: (item: T, view: View) => CommandInput | null,
): Trick {
  let next = 0;
  let last = -every;
  return (view) => {
    if (view.now - last < every) return null;
    const item = items[next % items.length];
    if (item === undefined) return null;
    next += 1;
    last = view.now;
    const command = make(item, view);
    return command === null ? null : [command];
  };
}

const minute = 60;
const isThere = (view: View, agency: string) =>
  ['together', 'conference'].includes(view.agencies[agency]?.withYou ?? 'no');

function inviteMissing(view: View, agencies: readonly string[], asked: Map<string, number>) {
  const away = agencies.find(
    (agency) => !isThere(view, agency) && view.now - (asked.get(agency) ?? -240) >= 240,
  );
  if (away === undefined) return null;
  asked.set(away, view.now);
  const purpose = 'To talk.';
  return [{ type: 'invite' as const, agencies: [away], place: 'conference', purpose }];
}

/** Everything at the very end, to everyone. */
function dumpAtTheEnd(brief: Brief): Trick {
  let isDone = false;
  return (view) => {
    if (isDone || view.now < brief.length - 600) return null;
    isDone = true;
    return brief.agencies.map(({ id }) => ({
      type: 'share',
      to: [id],
      channel: 'control',
      items: allNotes(view),
    }));
  };
}

/** Everybody onto the line, and a meeting every two minutes to which it brings nothing. */
function meetForNothing(brief: Brief): Trick {
  const asked = new Map<string, number>();
  let last = 0;
  return (view) => {
    const invited = inviteMissing(view, everyone(brief), asked);
    if (invited !== null) return invited;
    const isSoon = view.now - last < 2 * minute;
    if (isSoon || !everyone(brief).some((id) => isThere(view, id))) return null;
    last = view.now;
    return [{ type: 'meet' }];
  };
}

/** A proposal with every power, every hazard, everything noted and every topic unknown, again and again. */
function citeEverything(brief: Brief): Trick {
  const asked = new Map<string, number>();
  let turn = 0;
  return (view) => {
    if (view.now < 18 * minute) return null;
    const open = brief.decisions.filter(
      ({ id }) => !view.proposals.some((one) => one.decision === id && one.outcome !== 'refused'),
    );
    turn += 1;
    const decision = open[turn % Math.max(1, open.length)];
    if (decision === undefined) return null;
    const invited = inviteMissing(view, decision.entitled, asked);
    if (invited !== null) return invited;
    const choice = decision.options[turn % decision.options.length]?.id;
    if (choice === undefined || !decision.entitled.every((id) => isThere(view, id))) return null;
    const other = decision.options.find(({ id }) => id !== choice)?.id ?? '';
    return [
      {
        type: 'propose',
        decision: decision.id,
        items: allNotes(view),
        unknowns: brief.topics.map(({ id }) => id).slice(0, 20),
        hazards: decision.hazards.map(({ id }) => id),
        powers: decision.powers.map(({ id }) => id),
        aim: 'The best.',
        options: decision.options.map(({ id }) => ({
          option: id,
          suitable: true,
          feasible: true,
          acceptable: true,
        })),
        choice,
        contingency: { option: other, trigger: 'If not.' },
        reviewIn: 300,
        provisional: true,
      },
    ];
  };
}

/** Decides as soon as it can and then reviews every minute. */
function reviewEveryMinute(brief: Brief): Trick {
  const decide = citeEverything(brief);
  let last = 0;
  return (view) => {
    const taken = view.proposals.find(({ outcome }) => outcome === 'taken');
    if (taken === undefined || view.now - last < minute) return decide(view);
    last = view.now;
    const items = allNotes(view).slice(-5);
    return everyone(brief).some((id) => isThere(view, id))
      ? [{ type: 'meet', decision: taken.decision, review: true, items }]
      : decide(view);
  };
}

function askEverything(brief: Brief): Trick {
  const questions = brief.topics.flatMap((topic) =>
    brief.agencies.map((agency) => ({ of: agency.id, topic: topic.id })),
  );
  return inTurn(questions, 1, (question) => ({ type: 'ask', ...question }));
}

function connectEverybody(brief: Brief): Trick {
  const ids = everyone(brief);
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));
  return inTurn(pairs, 1, (parties, view) => {
    const isDone = view.partners.links.some((link) =>
      parties.every((party) => link.parties.includes(party)),
    );
    return isDone ? null : { type: 'connect', parties, link: 'controls' };
  });
}

function briefEverybody(brief: Brief): Trick {
  return inTurn(everyone(brief), 1, (to, view) => {
    const said = { says: 'As it stands.', items: allNotes(view) };
    const fields = Object.fromEntries(iimarch.map(({ id }) => [id, said]));
    return { type: 'brief', to: [to], channel: 'phone', fields };
  });
}

function methaneEveryMinute(): Trick {
  return inTurn(methaneFieldIds, minute, (_, view) => {
    const items = allNotes(view);
    const entry = { says: 'As it stands.', items };
    const fields = Object.fromEntries(methaneFieldIds.map((id) => [id, entry]));
    return {
      type: 'methane',
      fields: { ...fields, majorIncident: { ...entry, status: 'declared' } },
    };
  });
}

function challengeEverybody(brief: Brief): Trick {
  const all = brief.topics.flatMap(({ id }) => brief.agencies.map((agency) => [agency.id, id]));
  return inTurn(all, 1, ([party = '', topic = ''], view) => ({
    type: 'challenge',
    parties: [party],
    topic,
    items: allNotes(view).slice(-4),
    says: 'This does not fit.',
  }));
}

function requestEverything(brief: Brief): Trick {
  const all = brief.agencies.flatMap(({ id, capabilities }) =>
    capabilities.flatMap((capability) =>
      brief.tasks.map((task) => ({ of: id, capability, task: task.id })),
    ),
  );
  return inTurn(all, 1, (one) => ({ type: 'request', ...one, reason: 'It may be needed.' }));
}

function adviseEverybody(brief: Brief): Trick {
  const all = brief.units.flatMap(({ id, agency }) =>
    brief.tasks.map((task) => ({ to: agency, unit: id, task: task.id })),
  );
  return inTurn(all, 1, (one, view) => ({
    type: 'advise',
    ...one,
    advice: 'commit',
    items: allNotes(view).slice(-2),
    because: 'It may be so.',
  }));
}

function assessEveryMinute(brief: Brief): Trick {
  const asked = new Map<string, number>();
  let last = 0;
  return (view) => {
    const invited = inviteMissing(view, everyone(brief), asked);
    if (invited !== null) return invited;
    const tells = everyone(brief).find((id) => isThere(view, id));
    if (tells === undefined || view.now - last < minute) return null;
    last = view.now;
    const hazards = allNotes(view)
      .slice(-12)
      .map((hazard) => ({ hazard, rating: 'very-high' as const, controls: 'Care.', tells }));
    return hazards.length === 0 ? null : [{ type: 'assess-risk', hazards }];
  };
}

function lineOnEverything(brief: Brief): Trick {
  return inTurn(everyone(brief), 2 * minute, (agency, view) => ({
    type: 'public-line',
    with: [agency],
    says: 'All is well.',
    items: allNotes(view).slice(-3),
    channel: 'media',
  }));
}

function handOverToEverybody(brief: Brief): Trick {
  return inTurn(everyone(brief), 2 * minute, (to, view) => ({
    type: 'hand-over',
    to,
    items: allNotes(view),
    says: 'It is yours.',
  }));
}

function verifyEverything(brief: Brief): Trick {
  let next = 0;
  return (view) => {
    const item = allNotes(view)[next % Math.max(1, allNotes(view).length)];
    const agency = everyone(brief)[next % brief.agencies.length] ?? '';
    next += 1;
    return item === undefined ? null : [{ type: 'verify', item, with: agency }];
  };
}

/** Ways to play for points and not for the people, by what they do. */
const tricks = {
  'dumping all at the end': dumpAtTheEnd,
  'meeting without contributing': meetForNothing,
  'citing everything': citeEverything,
  'reviewing every minute': reviewEveryMinute,
  'asking everyone everything': askEverything,
  'connecting every pair': connectEverybody,
  'briefing everybody': briefEverybody,
  'a M/ETHANE every minute': methaneEveryMinute,
  'challenging everyone': challengeEverybody,
  'requesting everything': requestEverything,
  'advising everybody': adviseEverybody,
  'assessing risk every minute': assessEveryMinute,
  'a line on everything': lineOnEverything,
  'handing over to everybody': handOverToEverybody,
  'checking everything': verifyEverything,
} as const satisfies Readonly<Record<string, (brief: Brief) => Trick>>;

export type TrickName = keyof typeof tricks;
export const trickNames = Object.keys(tricks) as TrickName[];

export function createTrickster(name: TrickName, brief: Brief): Bot {
  return only(tricks[name](brief));
}
