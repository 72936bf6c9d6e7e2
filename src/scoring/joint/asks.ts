import type { EventOf } from '#exercise/events.ts';
import { bySeq, type JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';
import { topicName } from '../partners/cited.ts';
import type { ScoreLine } from '../score-card.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';

type Held = EventOf<'fact.held'>;

/** One question of the trainee's that reached an agency. */
interface Asked {
  readonly sent: EventOf<'message.sent'>;
  readonly accepted: EventOf<'command.accepted'>;
  readonly of: string;
  readonly topic: string;
  /** Whatever any agency held on it then, first learned first. */
  readonly held: readonly Held[];
}

/**
 * Each question of the trainee's that reached an agency: whether that agency held something on the
 * topic that the trainee did not have, and had not just asked enough others for. Where nobody held
 * anything, asking was no mistake and is left out.
 */
export function askLines(index: JournalIndex, known: SeatKnowledge): ScoreLine[] {
  const asked = questionsOf(index);
  return asked.flatMap((one, place) => {
    const earlier = asked.slice(0, place).filter((other) => isSameMatter(index, one, other));
    return one.held.length === 0 ? [] : [askLine(index, known, { ...one, earlier })];
  });
}

function questionsOf(index: JournalIndex): Asked[] {
  const commands = new Map(index.of('command.accepted').map((event) => [event.command.id, event]));
  return index.of('message.sent').flatMap((sent): Asked[] => {
    const { message, at } = sent;
    const accepted = commands.get(message.because ?? '');
    const body = accepted?.command.body;
    const isOwn = message.kind === 'question' && index.seats.has(message.from);
    if (!isOwn || accepted === undefined || body?.type !== 'ask') return [];
    const held = index.scenario.facts
      .filter((fact) => fact.topic === body.topic)
      .flatMap((fact) => index.scenario.agencies.flatMap(({ id }) => index.heldBy(id, fact.id)))
      .filter((event) => event.at <= at)
      .toSorted(bySeq);
    return [{ sent, accepted, of: body.of, topic: body.topic, held }];
  });
}

/** The same topic, asked of another a little earlier, who could tell. */
function isSameMatter({ settings }: JournalIndex, one: Asked, other: Asked): boolean {
  return (
    other.topic === one.topic &&
    other.of !== one.of &&
    one.sent.at - other.sent.at < settings.askAgainAfter &&
    other.held.some(({ holder }) => holder === other.of)
  );
}

type Question = Asked & { readonly earlier: readonly Asked[] };

function askLine(index: JournalIndex, known: SeatKnowledge, asked: Question): ScoreLine {
  const { sent, accepted, of, held, earlier } = asked;
  const theirs = held.filter((event) => event.holder === of);
  const news = new Map(
    theirs.map((event) => [event, newsIn(index, known, { event, by: sent.at })]),
  );
  const others = new Set(earlier.map((other) => other.of));
  const isEnough = others.size >= index.settings.askEnough;
  const evidence = weigh([accepted, sent, ...theirs], (kept) => {
    const isPut = kept.includes(accepted) && kept.includes(sent);
    if (!isPut || isEnough) return 0;
    return Math.max(
      0,
      ...theirs.map((event) => (kept.includes(event) ? (news.get(event)?.worth ?? 0) : 0)),
    );
  });
  const [other] = held;
  return makeLine('co-ordinate/ask', {
    ...evidence,
    also: [
      ...evidence.also,
      ...(other === undefined ? [] : [other.seq]),
      ...[...news.values()].flatMap(({ seqs }) => seqs),
      ...earlier.flatMap(seqsOf),
    ],
    of: 1,
    about: accepted.command.id,
    says: `${askedWords(index, asked)}; ${outcomeOf(index, asked, { worth: evidence.points, isEnough })}.`,
  });
}

function seqsOf({ accepted, sent, of, held }: Asked): number[] {
  return [
    accepted.seq,
    sent.seq,
    ...held.filter(({ holder }) => holder === of).map(({ seq }) => seq),
  ];
}

/**
 * What an answer with this would have been worth: nothing to who had just heard it, part to who had
 * only heard it second hand. What was heard long ago is fairly asked about again.
 */
function newsIn(
  { settings }: JournalIndex,
  known: SeatKnowledge,
  { event, by }: { readonly event: Held; readonly by: number },
): { readonly worth: number; readonly seqs: readonly number[] } {
  const { fact, version } = event;
  const lately = (known.get(fact) ?? []).filter(
    (one) =>
      one.heardAt <= by && one.heardAt > by - settings.askAgainAfter && one.version >= version,
  );
  const seqs = lately.flatMap((one) => one.seqs);
  if (lately.length === 0) return { worth: 1, seqs };
  const isSure = lately.some(
    (one) => one.version > version || one.sourcing === 'seen' || one.sourcing === 'official',
  );
  return { worth: isSure ? 0 : settings.askConfirms / 100, seqs };
}

function askedWords(index: JournalIndex, { of, topic, sent }: Asked): string {
  return `You asked ${index.nameOf(of)} about ${topicName(index, topic)} at ${index.clock(sent.at)}`;
}

function outcomeOf(
  index: JournalIndex,
  { of, held, earlier }: Question,
  { worth, isEnough }: { readonly worth: number; readonly isEnough: boolean },
): string {
  const [first] = held;
  const hasAny = held.some((event) => event.holder === of);
  if (!hasAny && first !== undefined) {
    return `they had nothing on it, but ${index.nameOf(first.holder)} had`;
  }
  if (isEnough) return `you had just asked ${earlier.length} others who could tell`;
  if (worth === 1) return 'they had something on it';
  return worth > 0
    ? 'they could confirm what you had second hand'
    : 'what they had on it you had just heard';
}
