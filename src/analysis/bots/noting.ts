import type { CommandInput } from '#command/command.ts';
import type { Sourcing } from '#doctrine/information.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { Chip, MessageView, NoteView, View } from '#exercise/view.ts';

/** How well a listener takes a thing to be known that a message says. */
export type Judge = (message: MessageView, chip: Chip) => Sourcing;

/**
 * Notes every fact that was heard and is not yet noted in the same words, as well known as the listener
 * judges. Nothing is looked through again until something new was heard or noted.
 */
export function createNoter(certaintyOf: Judge): (view: View) => CommandInput[] {
  let done: { messages: View['messages']; notes: number } | null = null;
  return (view) => {
    const { messages } = view;
    if (done?.messages === messages && done.notes === view.notes.length) return [];
    const commands = notesToMake(view, certaintyOf);
    if (commands.length === 0) done = { messages, notes: view.notes.length };
    return commands;
  };
}

function notesToMake(view: View, certaintyOf: Judge): CommandInput[] {
  const noted = new Set(view.notes.map((note) => `${note.fact ?? ''}/${note.label}`));
  const commands: CommandInput[] = [];
  for (let link = view.messages; link !== null; link = link.rest) {
    const message = link.last;
    for (const chip of message.chips) {
      if (noted.has(`${chip.fact}/${chip.label}`)) continue;
      noted.add(`${chip.fact}/${chip.label}`);
      commands.push({
        type: 'note',
        message: message.id,
        from: chip.from,
        to: chip.to,
        certainty: certaintyOf(message, chip),
      });
    }
  }
  return commands.toReversed();
}

/** One who knows the scenario: the agency that learns it itself is official; hearsay is second-hand. */
export function informedJudge(scenario: Scenario): Judge {
  return ({ from }, { fact }) => {
    const definition = factOf(scenario, fact);
    if (definition.neverTrue === true) return 'rumour';
    return definition.learnedBy?.find(({ agency }) => agency === from)?.sourcing ?? 'second-hand';
  };
}

/** The latest note of each fact. */
export function currentNotes(view: View): NoteView[] {
  return view.notes.filter((note) => note.fact !== undefined && note.replacedBy === undefined);
}

export function messageOf(view: View, id: string): MessageView | undefined {
  for (let link = view.messages; link !== null; link = link.rest) {
    if (link.last.id === id) return link.last;
  }
  return undefined;
}
