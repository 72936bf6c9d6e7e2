import type { EventOf } from '#exercise/events.ts';
import type { ScoreLine } from '../score-card.ts';
import type { Delivery } from '../deliveries.ts';
import { groupBy, quoted, weightOf, type JournalIndex } from '../journal-index.ts';
import { makeLine, weigh } from '../line.ts';

/**
 * Domain reference, section 6, C3: safety-critical facts that the trainee passed, and whether their
 * receiver said them back within `readBackWithin` of their arriving. One
 * line for each version and agency, so that a chaser can mend it. An answer by phone and a M/ETHANE
 * cannot ask for a read-back and are left out.
 */
export function closureLines(index: JournalIndex, deliveries: readonly Delivery[]): ScoreLine[] {
  const critical = deliveries.filter((delivery) => isSafetyCritical(index, delivery));
  const byReceiver = groupBy(critical, ({ fact, version, to }) => `${fact}@${version}/${to}`);
  return [...byReceiver].map(([about, told]) => closureLine(index, about, told));
}

function isSafetyCritical(index: JournalIndex, { fact, to, message }: Delivery): boolean {
  if (!['share', 'meeting'].includes(message.kind) || !message.to.includes(to)) return false;
  const need = index.needOf(fact, to);
  if (weightOf(index.settings, need) < 1) return false;
  return need?.level === 'critical' || index.facts.get(fact)?.lifeSafety === true;
}

function closureLine(index: JournalIndex, about: string, told: readonly Delivery[]): ScoreLine {
  const readBacks = told.flatMap((delivery) => readBacksOf(index, delivery));
  const candidates = [...told.flatMap(({ sent, delivered }) => [sent, delivered]), ...readBacks];
  const isClosed = (delivery: Delivery, kept: readonly { readonly seq: number }[]): boolean =>
    kept.includes(delivery.sent) &&
    kept.includes(delivery.delivered) &&
    readBacksOf(index, delivery).some(
      (readBack) => kept.includes(readBack) && isInTime(index, delivery, readBack),
    );
  const evidence = weigh(candidates, (kept) => (told.some((one) => isClosed(one, kept)) ? 1 : 0));
  const [first] = told;
  const at = first?.delivered.at ?? 0;
  const said = `You passed ${quoted(index, first?.fact ?? '', first?.version)} to ${index.nameOf(first?.to ?? '')} at ${index.clock(at)}`;
  const [closing] = readBacks;
  return makeLine('closure', {
    ...evidence,
    of: 1,
    about,
    window: evidence.points < 1 ? { from: at, to: at + index.settings.readBackWithin } : undefined,
    says: `${said}; ${outcome(index, evidence.points, closing)}`,
  });
}

function outcome(
  index: JournalIndex,
  points: number,
  readBack: EventOf<'message.read-back'> | undefined,
): string {
  if (points > 0) return 'they read it back.';
  return readBack === undefined
    ? 'nobody read it back.'
    : `they read it back only at ${index.clock(readBack.at)}.`;
}

function isInTime(
  index: JournalIndex,
  { delivered }: Delivery,
  readBack: EventOf<'message.read-back'>,
): boolean {
  return readBack.at - delivered.at <= index.settings.readBackWithin;
}

function readBacksOf(
  index: JournalIndex,
  { message, to }: Delivery,
): readonly EventOf<'message.read-back'>[] {
  return index.readBacksOf(message.id).filter((event) => event.by === to);
}
