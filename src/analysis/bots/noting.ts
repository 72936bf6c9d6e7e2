import type { CommandInput } from '#command/command.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { MessageView, NoteView, View } from '#exercise/view.ts';

/** Notes every fact that was heard and is not yet noted in the same words, as well known as it was said to be. */
export function noteEverything(scenario: Scenario, view: View): CommandInput[] {
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
        certainty: certaintyOf(scenario, message, chip.fact),
      });
    }
  }
  return commands.toReversed();
}

/** A sensible listener's judgement: the agency that learns it itself is official; hearsay is second-hand. */
function certaintyOf(
  scenario: Scenario,
  message: MessageView,
  fact: string,
): 'seen' | 'official' | 'second-hand' | 'rumour' {
  const definition = factOf(scenario, fact);
  if (definition.neverTrue === true) return 'rumour';
  const own = definition.learnedBy?.find((learner) => learner.agency === message.from);
  return own?.sourcing ?? 'second-hand';
}

/** The latest note of each fact. */
export function currentNotes(view: View): NoteView[] {
  return view.notes.filter((note) => note.fact !== undefined && note.replacedBy === undefined);
}
