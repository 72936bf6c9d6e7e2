import type { CommandOf } from '#command/command.ts';
import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import { factOf } from '#scenario/scenario.ts';
import type { NoteView, View } from '#exercise/view.ts';
import type { BotSetting } from './bot.ts';
import { currentNotes } from './noting.ts';
import type { Part } from './wish.ts';

/** A M/ETHANE as soon as there is something to say, and again on change. */
export function createReporter({ scenario }: BotSetting): Part {
  let sent: { at: number } | null = null;

  const worksheet = (notes: readonly NoteView[]): CommandOf<'methane'>['fields'] => {
    const fields: Partial<Record<MethaneField, { says: string; items: string[] }>> = {};
    for (const { id } of methaneFields) {
      const own = notes.filter((note) => factOf(scenario, note.fact ?? '').letter === id);
      if (own.length > 0) {
        fields[id] = {
          says: own.map((note) => note.words).join(' '),
          items: own.map((note) => note.id),
        };
      }
    }
    const { majorIncident, ...others } = fields;
    return {
      ...others,
      majorIncident: { says: 'Standby', items: [], ...majorIncident, status: 'standby' },
    };
  };

  return (view: View) => {
    const notes = currentNotes(view).filter((note) =>
      ['open', 'responders'].includes(factOf(scenario, note.fact ?? '').handling),
    );
    const since = sent;
    // An update says what has changed: repeating the rest would fill every desk for minutes.
    const news = since === null ? notes : notes.filter((note) => note.at > since.at);
    const due =
      since === null
        ? news.length >= 4 && view.now >= 300
        : news.length >= 3 && view.now - since.at >= 900;
    if (!due || view.moving !== null) return null;
    return {
      urgency: since === null ? 250 : 150,
      commands: [{ type: 'methane', fields: worksheet(news) }],
      done: () => {
        sent = { at: view.now };
      },
    };
  };
}
