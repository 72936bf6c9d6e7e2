import { z } from 'zod';
import { scoringSettings, settingIds, type SettingId } from '#doctrine/scoring/settings.ts';
import { durationSchema } from './primitives.ts';

/** What a scenario sets otherwise than the defaults: any number by which the score is made. */
export const scoringSchema = z.strictObject(
  Object.fromEntries(settingIds.map((id) => [id, settingField(id)])) as Record<
    SettingId,
    ReturnType<typeof settingField>
  >,
);

function settingField(id: SettingId) {
  const { unit, says, value } = scoringSettings[id];
  const field: z.ZodType<number> =
    unit === 'seconds'
      ? durationSchema
      : z
          .int()
          .min(0)
          .max(unit === 'per cent' ? 100 : 1000);
  return field.optional().describe(`${says} ${inWords(value, unit)} if absent.`);
}

function inWords(value: number, unit: string): string {
  if (unit === 'seconds') return `${value} s`;
  return unit === 'per cent' ? `${value} %` : String(value);
}
