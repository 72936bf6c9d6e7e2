import type { Capability, CommandRole, Profile } from '../../src/agencies/profile.ts';
import type { Region, Way } from './region.ts';
import { plain } from './words.ts';

export const generated =
  '<!-- Made from src/agencies by `npm run docs:agencies`; changes by hand are overwritten. -->';

const regionTitles: Readonly<Record<string, string>> = {
  mobilisation: 'Mobilisation',
  command: 'Command',
  coLocation: 'Co-location',
  declaration: 'Declaration',
  posture: 'Posture',
};

export function heading(region: Region): string {
  return regionTitles[region.name] ?? region.name;
}

/** A file's name without its ending. */
export function fileOf(region: Region): string {
  return plain(region.name).replaceAll(' ', '-');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const wayHead = ['in', 'when', 'goes to', 'and'];
const order =
  'Of several that fit, the first is taken; what a state says for itself goes before what holds in any state.';

/** A region's states, and every way between them. */
export function regionTables(region: Region): string {
  const begins = (name: string): string => (name === region.initial ? ' (at first)' : '');
  const states = table(
    ['state', 'what it is'],
    region.states.map(({ name, means }) => [`**${plain(name)}**${begins(name)}`, means]),
  );
  return `${states}\n\n${order}\n\n${table(wayHead, region.ways.map(wayRow))}`;
}

/** In what a region differs from the one that every agency has. */
function differences(region: Region, common: Region): string[] {
  const lacks = (other: Region, way: Way): boolean =>
    !other.ways.some((one) => JSON.stringify(one) === JSON.stringify(way));
  const added = region.ways.filter((way) => lacks(common, way));
  const gone = common.ways.filter((way) => lacks(region, way));
  const title = heading(region);
  return [
    `## ${title}`,
    `As [every agency](skeleton.md#${title.toLowerCase()}), but with this:`,
    table(wayHead, added.map(wayRow)),
    ...(gone.length === 0 ? [] : ['and without this:', table(wayHead, gone.map(wayRow))]),
  ];
}

function wayRow({ from, to, when, does }: Way): string[] {
  return [from === '' ? 'any state' : plain(from), when, to === '' ? '' : plain(to), does];
}

function sourceOf({ source, unverified }: Capability | CommandRole): string {
  return source ?? (unverified === true ? 'unverified' : '');
}

function minutesOf([least, most]: Capability['minutes']): string {
  const hours = least >= 120 && most % 60 === 0 && least % 60 === 0;
  const words = (minutes: number): string => String(hours ? minutes / 60 : minutes);
  const unit = hours ? 'h' : 'min';
  if (most <= 1) return 'at once';
  if (least === most) return `${words(most)} ${unit}`;
  return least === 0 ? `up to ${words(most)} ${unit}` : `${words(least)} to ${words(most)} ${unit}`;
}

function profileTables({ roles, capabilities }: Profile): string[] {
  const commanders = table(
    ['level', 'who', 'source'],
    roles.map((role) => [role.tier, role.title, sourceOf(role)]),
  );
  const asked = table(
    ['capability', 'id', 'typical time', 'capacity', 'source'],
    capabilities.map((one) => [
      one.label,
      `\`${one.id}\``,
      minutesOf(one.minutes),
      one.capacity ?? '',
      sourceOf(one),
    ]),
  );
  return [
    '## Who commands',
    commanders,
    '## What it can be asked for',
    capabilities.length === 0 ? 'What the scenario gives it.' : asked,
  ];
}

export interface Page {
  readonly chart: string;
  readonly purpose: string;
  readonly profile: Profile;
  readonly posture: Region;
  /** Its other regions, each with the one that every agency has. */
  readonly others: readonly { readonly region: Region; readonly common: Region }[];
}

export function agencyPage(page: Page): string {
  const { chart, purpose, profile, posture, others } = page;
  const isAlike = ({ region, common }: Page['others'][number]): boolean =>
    JSON.stringify(region) === JSON.stringify(common);
  const alike = others.filter(isAlike).map(({ region }) => {
    const title = heading(region);
    return `[${title}](skeleton.md#${title.toLowerCase()})`;
  });
  return `${[
    generated,
    `# ${profile.label} (\`chart: ${chart}\`)`,
    purpose,
    table(
      ['', ''],
      [
        ['cares about', profile.caresAbout],
        ['knows first', profile.knowsFirst],
        ['typical friction', profile.friction],
      ],
    ),
    ...profileTables(profile),
    'Times are from the request to being there or at work. A scenario sets its own; these are where to start.',
    '## Posture',
    `![Posture of ${profile.label}: states and ways between them, as in the tables below](${chart}.svg)`,
    regionTables(posture),
    ...others
      .filter((one) => !isAlike(one))
      .flatMap(({ region, common }) => differences(region, common)),
    '## As every agency',
    `${alike.join(', ')}.`,
  ].join('\n\n')}\n`;
}
