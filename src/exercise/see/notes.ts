import type { CommandBody, CommandName } from '#command/command.ts';
import { versionText } from '#knowledge/knowledge.ts';
import { factOf } from '#scenario/scenario.ts';
import type { Message } from '#knowledge/message.ts';
import type { ExerciseEvent, Note } from '../events.ts';
import type { MessageView, NoteView, Standing, View } from '../view.ts';
import type { Seeing } from './seeing.ts';

/** The picture: the officer's notes, and how far partners have them as far as the officer can know. */
export function seeNote(seeing: Seeing, view: View, event: ExerciseEvent): View {
  switch (event.type) {
    case 'note.made':
      return event.note.seat === seeing.seat ? noted(seeing, view, event.note, event.at) : view;
    case 'command.accepted': {
      const { command } = event;
      if (command.seat !== seeing.seat) return view;
      const items = itemsOf(command.body);
      if (items.length === 0) return view;
      const id = (namedAfter[command.body.type] ?? '') + command.id;
      return { ...view, said: { ...view.said, [id]: items } };
    }
    case 'message.sent': {
      const { message } = event;
      if (message.kind === 'relay' && isFromOwn(seeing, view, message)) {
        return relayed(view, message);
      }
      if (message.from !== seeing.seat || message.because === undefined) return view;
      const items = view.said[message.because] ?? methaneItems(view, message.because);
      const standing: Standing = message.kind === 'meeting' ? 'read-back' : 'told';
      return message.to.reduce((before, agency) => stands(before, items, agency, standing), {
        ...view,
        sentItems: { ...view.sentItems, [message.id]: items },
      });
    }
    case 'message.read-back':
      return stands(view, view.sentItems[event.message] ?? [], event.by, 'read-back');
    default:
      return view;
  }
}

/** The notes that a command passes on. */
function itemsOf(body: CommandBody): readonly string[] {
  switch (body.type) {
    case 'meet':
      return [...body.items, ...body.actions.flatMap(({ items }) => items)];
    case 'brief':
      return Object.values(body.fields).flatMap((field) => field?.items ?? []);
    case 'assess-risk':
      return [...body.hazards.map(({ hazard }) => hazard), ...body.items];
    default: {
      const passesOn = plainly.includes(body.type) || body.type in namedAfter;
      return passesOn && 'items' in body ? body.items : [];
    }
  }
}

/** Commands whose messages name them. */
const plainly: readonly CommandName[] = ['share', 'answer', 'dialogue', 'report-tension'];

/** Commands whose messages are about something that has an id of its own, made of the command’s. */
const namedAfter: Readonly<Partial<Record<CommandName, string>>> = {
  advise: 'a-',
  challenge: 'challenge-',
  'public-line': 'line-',
  'hand-over': 'handover-',
};

function methaneItems(view: View, id: string): readonly string[] {
  const sent = view.methanes.find((methane) => methane.id === id);
  return sent === undefined
    ? []
    : Object.values(sent.fields).flatMap((field) => field?.items ?? []);
}

/** From the control room that took it: another’s log tells its own officers what it passed on. */
function isFromOwn({ agency }: Seeing, view: View, { from, because }: Message): boolean {
  const sent = view.methanes.find(({ id }) => id === because);
  return sent !== undefined && from === (sent.to ?? agency);
}

/** The control room has passed a M/ETHANE on: its log shows what went to whom, not whether it was taken in. */
function relayed(view: View, message: Message): View {
  const sent = view.methanes.find((methane) => methane.id === message.because);
  if (sent === undefined) return view;
  const released = new Set(message.carries.map(({ fact }) => fact));
  const items = methaneItems(view, sent.id).filter((item) =>
    released.has(view.notes.find(({ id }) => id === item)?.fact ?? ''),
  );
  const passed: View = {
    ...view,
    methanes: view.methanes.map((other) =>
      other === sent ? { ...sent, passedTo: message.to } : other,
    ),
  };
  return message.to.reduce<View>((before, agency) => stands(before, items, agency, 'told'), passed);
}

function noted(seeing: Seeing, view: View, note: Note, at: number): View {
  const practice = seeing.mode === 'practice';
  const message = messageOf(view, note.message);
  const fact = practice ? note.fact : undefined;
  const label =
    fact === undefined || note.version === undefined
      ? note.words
      : versionText(seeing.scenario, fact, note.version).label;
  const source = message?.from ?? '';
  const standing = Object.fromEntries(
    Object.keys(view.agencies).map((agency): [string, Standing] => [
      agency,
      agency === source && message?.seen !== true ? 'theirs' : 'not-told',
    ]),
  );
  const { id, from, to, words, certainty } = note;
  const made: NoteView = {
    id,
    at,
    message: note.message,
    from,
    to,
    words,
    label,
    certainty,
    source,
    fact,
    letter: fact === undefined ? undefined : factOf(seeing.scenario, fact).letter,
    standing,
  };
  return { ...view, notes: withNewest(view, made, message?.at ?? at) };
}

/**
 * Of one matter, the note of what was heard last stands. Traffic is read with the newest first, so that
 * it may well be noted before what it replaces.
 */
function withNewest(view: View, made: NoteView, heard: number): readonly NoteView[] {
  const { fact } = made;
  const before = view.notes.find(
    (other) => fact !== undefined && other.fact === fact && other.replacedBy === undefined,
  );
  if (before === undefined) return [...view.notes, made];
  const heardBefore = messageOf(view, before.message)?.at ?? before.at;
  if (heardBefore > heard) {
    // Whatever takes the place of a note comes after it.
    const place = view.notes.indexOf(before);
    return view.notes.toSpliced(place, 0, { ...made, replacedBy: before.id });
  }
  const earlier = view.notes.map((other) =>
    other === before ? { ...other, replacedBy: made.id } : other,
  );
  return [...earlier, made];
}

function messageOf(view: View, id: string): MessageView | undefined {
  for (let link = view.messages; link !== null; link = link.rest) {
    if (link.last.id === id) return link.last;
  }
  return undefined;
}

const order: readonly Standing[] = ['not-told', 'told', 'read-back', 'theirs'];

/** A partner's standing only ever rises. */
function stands(view: View, items: readonly string[], agency: string, standing: Standing): View {
  if (items.length === 0 || view.agencies[agency] === undefined) return view;
  const notes = view.notes.map((note) => {
    const before = note.standing[agency] ?? 'not-told';
    const rises = items.includes(note.id) && order.indexOf(standing) > order.indexOf(before);
    return rises ? { ...note, standing: { ...note.standing, [agency]: standing } } : note;
  });
  return { ...view, notes };
}
