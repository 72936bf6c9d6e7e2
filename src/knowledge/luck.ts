import { lookUp, withEntry } from '#kernel/buckets.ts';
import { byId } from '#kernel/index-by-id.ts';
import type { Seconds } from '#kernel/time.ts';
import { channelOf, factOf } from '#scenario/scenario.ts';
import { conditionOf } from './channel.ts';
import type { KnowledgeContext } from './context.ts';
import { versionText } from './knowledge.ts';
import type { Carried, Message, PartyId } from './message.ts';
import { speakingTime, wordCount } from './words.ts';

/** Nobody repeats more often than this, however bad the line. Design value. */
const mostRepeats = 4;

/** How a message fares on its way to one party. */
export interface Fate {
  readonly lost: boolean;
  /** By how much repeats hold it up. */
  readonly late: Seconds;
  readonly garbled: readonly string[];
}

const asSent: Fate = { lost: false, late: 0, garbled: [] };

/**
 * Whether a message gets through to one party. What is to be read back is repeated until it is, at
 * the cost of saying it again, and nothing of it is heard wrongly; anything else may be lost without
 * its sender knowing, and any fact of it may be garbled.
 */
export function fateOf(context: KnowledgeContext, message: Message, to: PartyId): Fate {
  const { loss, garble, down } = conditionOf(context.scenario, context.state, message.channel);
  if (down) return { ...asSent, lost: true };
  if (loss === 0 && garble === 0) return asSent;
  const name = nameFor(context, message, to);
  const readBack = message.readBack && message.to.includes(to);
  if (loss > 0) {
    const luck = context.draw(`lost/${name}`) * 100;
    if (readBack) return { ...asSent, late: repeats(luck, loss) * againTakes(message) };
    if (luck < loss && !isListening(context, message, to)) return { ...asSent, lost: true };
  }
  if (garble === 0 || readBack) return asSent;
  const garbled = message.carries
    .map(({ fact }) => fact)
    .filter((fact, index, all) => all.indexOf(fact) === index)
    .filter((fact) => context.draw(`garbled/${name}/${fact}`) * 100 < garble);
  return { ...asSent, garbled };
}

/** An officer who has taken the call to its end has heard it. */
function isListening(context: KnowledgeContext, message: Message, to: PartyId): boolean {
  const isPhone = channelOf(context.scenario, message.channel).kind === 'phone';
  return isPhone && byId(context.scenario.seats, to) !== undefined;
}

/** One draw decides how often it is said again: twice is as unlikely as losing it twice. */
function repeats(luck: number, loss: number): number {
  let times = 0;
  for (let chance = loss; luck < chance && times < mostRepeats; chance = (chance * loss) / 100) {
    times += 1;
  }
  return times;
}

function againTakes(message: Message): Seconds {
  return speakingTime(wordCount(message.text));
}

/**
 * What a draw is about: what is said, by whom, to whom, by what channel. Ids of commands and of what is
 * made of them are numbers in a row, which one command more would shift, so they are no part of it. Only
 * the very same words to the same party are told apart by which time it is.
 */
function nameFor(context: KnowledgeContext, message: Message, to: PartyId): string {
  const facts = message.carries.map(({ fact, version }) => `${fact}@${version}`).join('+');
  const { kind, from, channel, status, text } = message;
  const name = [kind, from, status?.unit ?? '', facts, channel, to, text].join('/');
  const before = lookUp(context.state.repeated, name) ?? 0;
  context.state = {
    ...context.state,
    repeated: withEntry(context.state.repeated, name, before + 1),
  };
  return before === 0 ? name : `${name}/again-${before}`;
}

/** The message as heard by someone for whom some of its facts were garbled. */
export function asGarbled(
  context: KnowledgeContext,
  message: Message,
  to: PartyId,
  facts: readonly string[],
): Message {
  return facts.reduce((heard, fact) => {
    const as = factOf(context.scenario, fact).garbledAs;
    context.emit({ type: 'message.garbled', message: message.id, to, fact, as });
    return misheard(context, heard, fact, as);
  }, message);
}

function misheard(
  context: KnowledgeContext,
  message: Message,
  fact: string,
  as: string | undefined,
): Message {
  const words = as === undefined ? '… (breaking up) …' : versionText(context.scenario, as, 0).says;
  const carries = message.carries.flatMap((carried): Carried[] => {
    if (carried.fact !== fact) return [carried];
    return as === undefined ? [] : [{ fact: as, version: 0, sourcing: carried.sourcing }];
  });
  let heard: Pick<Message, 'text' | 'spans'> = { text: '', spans: [] };
  let read = 0;
  for (const span of message.spans) {
    const before = heard.text + message.text.slice(read, span.from);
    const was = message.text.slice(span.from, span.to);
    const said = span.fact === fact ? inPlaceOf(was, words) : was;
    const about = span.fact === fact ? as : span.fact;
    const spans =
      about === undefined
        ? heard.spans
        : [...heard.spans, { from: before.length, to: before.length + said.length, fact: about }];
    heard = { text: before + said, spans };
    read = span.to;
  }
  return { ...message, carries, text: heard.text + message.text.slice(read), spans: heard.spans };
}

/** The sentence may go on, or has a full stop of its own. */
function inPlaceOf(was: string, words: string): string {
  return words.endsWith('.') && !was.endsWith('.') ? words.slice(0, -1) : words;
}
