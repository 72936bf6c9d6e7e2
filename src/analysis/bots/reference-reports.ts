import type { CommandOf } from '#command/command.ts';
import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import { factOf, type Scenario } from '#scenario/scenario.ts';
import type { NoteView, View } from '#exercise/view.ts';
import type { BotSetting } from './bot.ts';
import { statusHeard, statusWords, type Status } from './declared.ts';
import { currentNotes } from './noting.ts';
import type { Part } from './wish.ts';

/** Nothing is reported before there is so much of it, and time to have heard it. Seconds. */
const firstOn = 4;
const firstAt = 300;
/** Whoever is first at the scene tells what is seen there; nobody else can. Seconds. */
const firstThereAt = 20;
/** What changed is gathered for so long, as each update fills every control's desk; with so much, it is sent. */
const gathered = 600;
const nextOn = 2;

/** A M/ETHANE as soon as there is something to say; then of what materially changed, and of the status. */
export function createReporter({ scenario, brief }: BotSetting): Part {
  let sent: { at: number; status: Status } | null = null;
  const isFirstThere = brief.seat.role === 'jeso';
  const from = isFirstThere ? firstThereAt : firstAt;
  const said = new Set<string>();

  /** Lives hang on it, somebody cannot do without it, or an older version of it was sent. */
  const isMaterial = ({ fact = '' }: NoteView): boolean => {
    const { lifeSafety, needs = [], letter } = factOf(scenario, fact);
    if (letter === undefined) return false;
    return lifeSafety === true || said.has(fact) || needs.some(({ level }) => level === 'critical');
  };

  return (view: View) => {
    const open = currentNotes(view).filter((note) => maySay(scenario, note));
    const since = sent;
    // An update says what has changed: repeating the rest would fill every desk for minutes.
    const news =
      since === null ? open : open.filter((note) => note.at > since.at && isMaterial(note));
    const status = statusHeard(view);
    // Beside command it is command that reports, until there is a major incident in it.
    if (brief.seat.role === 'plt' && status === 'not-declared') return null;
    const due =
      since === null
        ? news.length >= firstOn && view.now >= from
        : (news.length >= nextOn || status !== since.status) && view.now - since.at >= gathered;
    if (!due || view.moving !== null) return null;
    return {
      urgency: since === null ? (isFirstThere ? 500 : 250) : 205,
      commands: [undefined, ...brief.seat.controls].map((to) => ({
        type: 'methane' as const,
        ...(to === undefined ? {} : { to }),
        fields: worksheet(scenario, news, status),
      })),
      done: () => {
        sent = { at: view.now, status };
        for (const { fact } of news) said.add(fact ?? '');
      },
    };
  };
}

function maySay(scenario: Scenario, { fact = '' }: NoteView): boolean {
  const { handling, neverTrue } = factOf(scenario, fact);
  return neverTrue !== true && (handling === 'open' || handling === 'responders');
}

function worksheet(
  scenario: Scenario,
  notes: readonly NoteView[],
  status: Status,
): CommandOf<'methane'>['fields'] {
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
    majorIncident: { says: statusWords[status], items: [], ...majorIncident, status },
  };
}
