import { chartNames, type ChartName } from '../../src/agencies/chart.ts';
import { profiles, sharedResources } from '../../src/agencies/profiles.ts';
import { agencyPage, fileOf, generated, heading, regionTables, table } from './page.ts';
import { drawRegion } from './picture.ts';
import { plain } from './words.ts';
import { purposeOf, regionsOfChart, type Region } from './region.ts';

/** The chart whose regions but the posture are what every agency has. */
const plainest: ChartName = 'responder';

/** Every file of docs/agencies by name, made from the charts. The same charts give the same files. */
export async function agencyDocs(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const skeleton = regionsOfChart(plainest).filter(({ name }) => name !== 'posture');
  for (const region of skeleton) {
    files.set(
      `skeleton-${fileOf(region)}.svg`,
      await drawRegion(region, `${heading(region)} of every agency`),
    );
  }
  files.set('skeleton.md', skeletonPage(skeleton));
  for (const chart of chartNames) {
    const regions = regionsOfChart(chart);
    const posture = named(regions, 'posture');
    const profile = profiles[chart];
    files.set(
      `${chart}.md`,
      agencyPage({
        chart,
        purpose: purposeOf(chart),
        profile,
        posture,
        others: skeleton.map((common) => ({ common, region: named(regions, common.name) })),
      }),
    );
    files.set(`${chart}.svg`, await drawRegion(posture, `Posture: ${profile.label}`));
  }
  files.set('README.md', indexPage());
  return files;
}

function named(regions: readonly Region[], name: string): Region {
  const found = regions.find((region) => region.name === name);
  if (found === undefined) throw new Error(`No region ${name}`);
  return found;
}

function skeletonPage(regions: readonly Region[]): string {
  return `${[
    generated,
    '# What every agency has',
    'Four regions run side by side, and the agency’s own posture with them. An agency reacts to what it is told, to its own units and to the clock; never to the truth.',
    ...regions.flatMap((region) => [
      `## ${heading(region)}`,
      `![${heading(region)}: states and ways between them, as in the tables below](skeleton-${fileOf(region)}.svg)`,
      regionTables(region),
    ]),
  ].join('\n\n')}\n`;
}

function indexPage(): string {
  return `${[
    generated,
    '# Agencies',
    'How each agency behaves. A scenario names one of these with `chart`; its numbers, units and standing orders are the scenario’s. An agency that is not here takes `responder`, and its standing orders alone say what it does.',
    table(
      ['agency', 'chart', 'what it is for', 'postures'],
      chartNames.map((chart) => {
        const { states } = named(regionsOfChart(chart), 'posture');
        return [
          `[${profiles[chart].label}](${chart}.md)`,
          `\`${chart}\``,
          purposeOf(chart),
          states.map(({ name }) => plain(name)).join(', '),
        ];
      }),
    ),
    'What they have in common: [mobilisation, command, co-location, declaration](skeleton.md).',
    '## Shared resources',
    'Units of the service that crews them, useful to all.',
    table(
      ['resource', 'id', 'what it is', 'capabilities', 'source'],
      sharedResources.map(({ id, label, what, capabilities, source }) => [
        label,
        `\`${id}\``,
        what,
        capabilities.map((one) => `\`${one}\``).join(', '),
        source ?? 'unverified',
      ]),
    ),
    '“Unverified” marks what nobody of the field has confirmed for this project.',
  ].join('\n\n')}\n`;
}
