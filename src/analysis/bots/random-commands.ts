import { commands, type CommandName } from '#command/command.ts';
import { toArray } from '#kernel/chain.ts';
import {
  channelTo,
  someAgency,
  someNotes,
  someTopic,
  type Choice,
  type Make,
} from './random-choice.ts';
import { crowdCommands } from './random-crowds.ts';
import { jointCommands } from './random-joint.ts';

/** So near its end it may as well end the exercise, or no play would. Seconds. */
const nearlyOver = 240;

function chanceOf({ pick }: Choice, about: string): boolean {
  return pick(about, [true, false]) === true;
}

const call: Make = (choice) => ({ type: 'call', to: someAgency(choice) });

const ask: Make = (choice) => {
  const of = someAgency(choice);
  return { type: 'ask', of, topic: someTopic(choice), channel: channelTo(choice, of) };
};

const share: Make = (choice) => {
  const items = someNotes(choice);
  const to = someAgency(choice);
  if (items.length === 0) return null;
  const readBack = chanceOf(choice, 'read-back');
  return { type: 'share', to: [to], channel: channelTo(choice, to), items, readBack };
};

const verify: Make = (choice) => {
  const [item] = someNotes(choice);
  return item === undefined ? null : { type: 'verify', item, with: someAgency(choice) };
};

const answer: Make = (choice) => {
  const open = choice.view.questions.filter(({ state }) => state === 'open');
  const question = choice.pick('question', open)?.id;
  if (question === undefined) return null;
  const items = someNotes(choice);
  const says = items.length > 0 && chanceOf(choice, 'knows') ? 'known' : 'finding-out';
  return { type: 'answer', question, items: says === 'known' ? items : [], says };
};

const sayAgain: Make = ({ view, pick }) => {
  const repeated = new Set(toArray(view.messages).map(({ repeats }) => repeats));
  const half = toArray(view.messages).filter(
    ({ id, half: why, direction }) => why !== undefined && direction !== 'out' && !repeated.has(id),
  );
  const message = pick('half', half);
  if (message === undefined || view.voice.current !== null) return null;
  const through = message.half === 'language' ? 'interpreter' : 'same';
  return { type: 'say-again', message: message.id, through };
};

const noteAll: Make = ({ view, pick }) => {
  const heard = toArray(view.messages).filter(
    ({ direction, half, text }) => direction !== 'out' && half === undefined && text.length > 8,
  );
  const message = pick('message', heard);
  if (message === undefined) return null;
  const from = pick('from', [0, 2, 4]) ?? 0;
  return {
    type: 'note',
    message: message.id,
    from,
    to: message.text.length,
    certainty: 'second-hand',
  };
};

const move: Make = ({ brief, view, pick }) => {
  const place = pick('place', brief.geometry.places)?.id;
  // On the way one can do little; it goes out once or twice in an exercise, not all the time.
  const isRare = pick('go', [true, false, false, false, false, false]) === true;
  if (place === undefined || place === view.place || view.moving !== null || !isRare) return null;
  return { type: 'move', to: place };
};

const queue: Make = ({ view, pick }) => {
  const waiting = view.voice.queue.filter(({ kind }) => kind !== 'listen');
  const action = pick('waiting', waiting)?.id;
  const what = pick('queue', ['first', 'cancel'] as const) ?? 'first';
  return action === undefined ? null : { type: 'queue', action, do: what };
};

const log: Make = ({ view }) =>
  view.moving === null ? { type: 'log', text: 'Something was considered.' } : null;

const expect: Make = (choice) => ({
  type: 'expect',
  from: someAgency(choice),
  about: 'Word of how it stands',
  topic: someTopic(choice),
  within: 300,
});

const consult: Make = ({ brief, view, pick }) => {
  const plan = pick('plan', brief.plans)?.id;
  return plan === undefined || view.moving !== null ? null : { type: 'consult', plan };
};

const nominate: Make = (choice) => {
  const { view, pick } = choice;
  const [note] = someNotes(choice);
  const isOpen = view.mode === 'practice' && !view.nominations.some((one) => one.note === note);
  if (note === undefined || !isOpen) return null;
  const agency = someAgency(choice);
  const why = pick('why', ['They may need it.', '']) ?? '';
  return { type: 'nominate', note, agencies: [{ agency, why }] };
};

const end: Make = ({ brief, view }) =>
  view.now >= brief.length - nearlyOver ? { type: 'end' } : null;

/** A maker for each command that a liaison officer may give, of whatever role. */
const makers: Readonly<Partial<Record<CommandName, Make>>> = {
  ...crowdCommands,
  ...jointCommands,
  answer,
  ask,
  call,
  consult,
  end,
  expect,
  log,
  move,
  nominate,
  note: noteAll,
  queue,
  'say-again': sayAgain,
  share,
  verify,
};

/** Those that this role may give. */
export function randomCommandsOf(role: string): Make[] {
  return Object.entries(makers).flatMap(([name, make]) => {
    const by: readonly string[] = commands[name as CommandName].by;
    return by.includes(role) ? [make] : [];
  });
}
