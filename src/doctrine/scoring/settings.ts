import { communicateSettings } from './communicate.ts';
import { decisionSettings } from './decisions.ts';
import { headlineSettings } from './headlines.ts';
import { informationSettings } from './information.ts';
import { jointSettings } from './joint.ts';
import { partnerSettings } from './partners.ts';
import { policeLiaisonSettings } from './police-liaison.ts';
import { probeSettings } from './probes.ts';

/** Every number by which the score is made, in one place; a scenario may set any of them. */
export const scoringSettings = {
  ...informationSettings,
  ...communicateSettings,
  ...jointSettings,
  ...decisionSettings,
  ...partnerSettings,
  ...policeLiaisonSettings,
  ...probeSettings,
  ...headlineSettings,
} as const;

export type SettingId = keyof typeof scoringSettings;
export const settingIds = Object.keys(scoringSettings) as SettingId[];

/** The numbers in force: seconds, per cent, weights and counts, all whole. */
export type ScoringSettings = Readonly<Record<SettingId, number>>;

export function withDefaults(set: Partial<Record<SettingId, number | undefined>>): ScoringSettings {
  const entries = settingIds.map((id) => [id, set[id] ?? scoringSettings[id].value] as const);
  return Object.fromEntries(entries) as Record<SettingId, number>;
}
