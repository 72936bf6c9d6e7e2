import { inWords } from '../../src/kernel/time.ts';
import { communicateSettings } from '../../src/doctrine/scoring/communicate.ts';
import { decisionSettings } from '../../src/doctrine/scoring/decisions.ts';
import { headlineSettings } from '../../src/doctrine/scoring/headlines.ts';
import { informationSettings } from '../../src/doctrine/scoring/information.ts';
import { jointSettings } from '../../src/doctrine/scoring/joint.ts';
import { partnerSettings } from '../../src/doctrine/scoring/partners.ts';
import { policeLiaisonSettings } from '../../src/doctrine/scoring/police-liaison.ts';
import { probeSettings } from '../../src/doctrine/scoring/probes.ts';
import type { Setting } from '../../src/doctrine/scoring/setting.ts';
import { scoringSettings, type SettingId } from '../../src/doctrine/scoring/settings.ts';
import { table } from '../agency-docs/page.ts';

const groups: readonly (readonly [string, Readonly<Record<string, Setting>>])[] = [
  ['Headlines and rating', headlineSettings],
  ['Information', informationSettings],
  ['Communicating', communicateSettings],
  ['Working jointly', jointSettings],
  ['Decisions', decisionSettings],
  ['Partners', partnerSettings],
  ['Police liaison', policeLiaisonSettings],
  ['Probes', probeSettings],
];

/** `5 min`, `75 %`, `3`. */
function amount({ value, unit }: Setting): string {
  if (unit === 'seconds') return inWords(value);
  return unit === 'per cent' ? `${value} %` : String(value);
}

export function settingValue(id: SettingId): string {
  return amount(scoringSettings[id]);
}

/** Every setting by what it is about, with its default, what it does and where it comes from. */
export function settingsTables(): string[] {
  return groups
    .filter(([, settings]) => Object.keys(settings).length > 0)
    .flatMap(([title, settings]) => [
      `### ${title}`,
      table(
        ['setting', 'default', 'kind', 'what it does', 'where from'],
        Object.entries(settings).map(([id, setting]) => [
          `\`${id}\``,
          amount(setting),
          setting.unit === 'seconds' ? 'time' : setting.unit,
          setting.says,
          setting.source ?? 'unverified',
        ]),
      ),
    ]);
}
