import type { Seconds } from '#kernel/time.ts';
import { methaneFields, type MethaneField } from '#doctrine/methane.ts';
import { owesMethane } from '#doctrine/roles.ts';
import type { SettingId } from '#doctrine/scoring/settings.ts';
import type { Leaf, ScoreCard, ScoreLine } from '../score-card.ts';
import type { JournalIndex } from '../journal-index.ts';
import { makeLine, sum, weigh } from '../line.ts';
import type { SeatKnowledge } from '../seat-knowledge.ts';
import { timeliness, toTenth } from '../timing.ts';
import { controlRoomLines } from './control-rooms.ts';
import {
  basisOf,
  fieldCase,
  qualityOf,
  sayableAt,
  shareWithNews,
  type FieldCase,
  type SentMethane,
} from './methane-field.ts';
import { methaneSays } from './methane-words.ts';

export interface MethaneScore {
  readonly leaf: ScoreCard['methane'];
  readonly lines: readonly ScoreLine[];
}

interface FieldScore {
  readonly id: MethaneField;
  /** Complete × accurate × with news, 0 to 1; null where there was nothing to say. */
  readonly quality: number | null;
  readonly line: ScoreLine | null;
}

const weightOfField = {
  majorIncident: 'methaneMajorIncident',
  exactLocation: 'methaneExactLocation',
  type: 'methaneType',
  hazards: 'methaneHazards',
  access: 'methaneAccess',
  number: 'methaneNumber',
  emergencyServices: 'methaneEmergencyServices',
} as const satisfies Readonly<Record<MethaneField, SettingId>>;

/**
 * Domain reference, section 6, C4: field by field, what the trainee's M/ETHANEs had of what they could
 * know, the first of them timely from the first thing that reached the trainee, and sent again on change.
 * Of a police liaison officer none is expected: what they send is looked at, what they do not is no loss.
 */
export function methaneScore(index: JournalIndex, known: SeatKnowledge): MethaneScore {
  const sent = index.of('methane.sent').filter((event) => index.seats.has(event.seat));
  const first = index.of('message.heard').find((event) => index.seats.has(event.by));
  const isOwed = index.scenario.seats.some(
    ({ id, role }) => index.seats.has(id) && owesMethane(role),
  );
  // Where none was owed each line stands only because one was sent, and none was late.
  const since = isOwed ? first : sent[0];
  const start = { at: since?.at ?? 0, seqs: since === undefined ? [] : [since.seq] };
  const isDue =
    sent.length > 0 ||
    (isOwed && since !== undefined && start.at + index.settings.methaneExpiry <= index.end);
  const scores = methaneFields.map(({ id, label }): FieldScore =>
    isDue
      ? scoreField(fieldCase(index, known, id), { label, sent, start, isOwed })
      : { id, quality: null, line: null },
  );
  const lines = [
    ...scores.flatMap(({ line }) => (line === null ? [] : [line])),
    ...(isDue ? controlRoomLines(index, { sent, start }) : []),
  ];
  const of = sum(lines.map((line) => line.of));
  const points = sum(lines.map((line) => line.points));
  const value = of === 0 ? null : toTenth((100 * points) / of);
  const fields = Object.fromEntries(scores.map(({ id, quality }) => [id, leafOf(quality)]));
  return {
    leaf: { value, n: lines.length, fields: fields as Record<MethaneField, Leaf> },
    lines,
  };
}

function leafOf(quality: number | null): Leaf {
  return quality === null ? { value: null, n: 0 } : { value: toTenth(100 * quality), n: 1 };
}

interface Reports {
  readonly label: string;
  readonly sent: readonly SentMethane[];
  readonly start: { readonly at: Seconds; readonly seqs: readonly number[] };
  readonly isOwed: boolean;
}

function scoreField(on: FieldCase, { label, sent, start, isOwed }: Reports): FieldScore {
  const { index, id } = on;
  const {
    methaneGrace: grace,
    methaneExpiry: expiry,
    [weightOfField[id]]: weight,
  } = index.settings;
  const isCited = sent.some(({ fields }) => (fields[id]?.carries ?? []).length > 0);
  const quality = qualityOf(on, sent);
  const due = sent.length === 0 ? sayableAt(on, start.at + expiry) : quality.demands;
  // Nothing could be said, and nothing was: words alone are neither right nor wrong then.
  if (due.length === 0 && !isCited && id !== 'majorIncident') {
    return { id, quality: null, line: null };
  }
  const shareIn = (kept: readonly SentMethane[]): number => {
    const { complete, accurate } = qualityOf(on, kept);
    return complete * accurate * shareWithNews(index, kept);
  };
  const timelyIn = ([first]: readonly SentMethane[]): number =>
    first === undefined || !isOwed
      ? Number(first !== undefined)
      : timeliness(first.at - start.at, { grace, expiry });
  const evidence = weigh(sent, (kept) => weight * shareIn(kept) * timelyIn(kept));
  const line = makeLine('methane', {
    ...evidence,
    also: [...evidence.also, ...basisOf(on, sent), ...start.seqs],
    of: weight,
    about: 'latest',
    rule: `methane/${id}`,
    window: evidence.points < weight ? { from: start.at, to: start.at + grace } : undefined,
    says: methaneSays(on, { label, sent, quality, dueBy: start.at + grace, missed: due }),
  });
  return { id, quality: shareIn(sent), line };
}
