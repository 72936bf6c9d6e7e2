import { expect } from 'vitest';
import { playScript } from '#analysis/play-script.ts';
import type { EventOf, ExerciseEvent } from '#exercise/events.ts';
import { clockFaceOf } from '#scenario/clock-face.ts';
import { readPlaythrough } from '#scenario/playthrough.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { shipped } from './shipped.ts';

export type Journal = readonly ExerciseEvent[];

const answered = { engaged: 0, unanswered: 0 };
const clear = { loss: 0, garble: 0, disturbed: [] };

/** A shipped scenario with telephones that are always answered and radio that carries: no luck in it. */
export async function withoutLuck(id: string): Promise<Scenario> {
  const { scenario } = await shipped(id);
  return {
    ...scenario,
    agencies: scenario.agencies.map((agency) => ({
      ...agency,
      phone: { ...agency.phone, ...answered },
      ...(agency.deputy && {
        deputy: { ...agency.deputy, phone: { ...agency.deputy.phone, ...answered } },
      }),
    })),
    channels: scenario.channels.map((channel) => ({ ...channel, ...clear })),
  };
}

/** What happens when the officer does these things, rows of a playthrough, and nothing else; none may be refused. */
export function playedAlone(scenario: Scenario, seat: string, rows: readonly string[]): Journal {
  const text = rows.length === 0 ? '[]' : rows.map((row) => `- ${row}`).join('\n');
  const read = readPlaythrough(text, clockFaceOf(scenario));
  if (!read.ok) throw new Error(`${read.line}: ${read.message}`);
  const { journal } = playScript(scenario, read.script, { seed: 1, seat });
  const refused = allOf(journal, 'command.rejected').filter(({ command }) => command.seat === seat);
  expect(refused).toEqual([]);
  return journal;
}

export function allOf<T extends ExerciseEvent['type']>(journal: Journal, type: T): EventOf<T>[] {
  return journal.filter((event): event is EventOf<T> => event.type === type);
}
