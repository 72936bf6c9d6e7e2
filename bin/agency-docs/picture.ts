import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { arrowsOf, wrapped } from './arrows.ts';
import type { Region } from './region.ts';
import { plain } from './words.ts';

// Pictures are laid out by ELK and written as plain SVG: no script, readable on light and dark pages.

const elk = new ElkConstructor();
const lineHeight = 15;
/** Widths of one character, generous: every reader's fonts differ. */
const stateChar = 8.2;
const labelChar = 6.4;

const layout = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '48',
  'elk.spacing.edgeNode': '20',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelNode': '6',
  'elk.layered.spacing.nodeNodeBetweenLayers': '48',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.padding': '[top=40,left=20,bottom=20,right=20]',
};

/** One region of a chart as an SVG picture. The same region gives the same picture. */
export async function drawRegion(region: Region, title: string): Promise<string> {
  const { arrows, notes } = arrowsOf(region);
  const graph = {
    id: region.name,
    layoutOptions: layout,
    children: region.states.map(({ name }) => ({
      id: name,
      width: Math.ceil(plain(name).length * stateChar) + 28,
      height: 36,
    })),
    edges: arrows.map(({ from, to, lines }, index) => ({
      id: `e${index}`,
      sources: [from],
      targets: [to],
      labels: [
        {
          id: `l${index}`,
          text: lines.join('\n'),
          // On its own line, so that nobody takes it for the next one's.
          layoutOptions: { 'elk.edgeLabels.inline': 'true' },
          width: Math.ceil(Math.max(...lines.map((line) => line.length)) * labelChar) + 6,
          height: lines.length * lineHeight + 2,
        },
      ],
    })),
  };
  const placed: ElkNode = await elk.layout(graph);
  return svg(placed, region, title, notes);
}

function svg(placed: ElkNode, region: Region, title: string, notes: readonly string[]): string {
  const width = Math.max(Math.ceil(placed.width ?? 0), 480);
  const below = notes.flatMap((note) => wrapped(note, Math.floor((width - 40) / 7.4)));
  const top = Math.ceil(placed.height ?? 0);
  const height = top + below.length * 18 + (below.length > 0 ? 12 : 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    '<style>text{font:12px Verdana,"DejaVu Sans",sans-serif;fill:#1b2733}.name{font-size:13px;font-weight:bold;text-anchor:middle}.title{font-size:14px;font-weight:bold}.way{fill:none;stroke:#4a6076;stroke-width:1.3}.state{fill:#e4edf5;stroke:#2f5573;stroke-width:1.5}.first{stroke-width:3}.label{fill:#fff}.when{font-size:11px}</style>',
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8Z" fill="#4a6076"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text class="title" x="20" y="24">${escaped(title)}</text>`,
    ...(placed.edges ?? []).map(drawWay),
    ...(placed.edges ?? []).flatMap(drawLabel),
    ...(placed.children ?? []).map((node) => drawState(node, node.id === region.initial)),
    ...below.map(
      (note, index) => `<text x="20" y="${top + 12 + index * 18}">${escaped(note)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function drawState({ id, x = 0, y = 0, width = 0, height = 0 }: ElkNode, first: boolean): string {
  const box = `x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}"`;
  const middle = `x="${Math.round(x + width / 2)}" y="${Math.round(y + height / 2 + 5)}"`;
  return `<rect class="state${first ? ' first' : ''}" ${box} rx="8"/><text class="name" ${middle}>${escaped(plain(id))}</text>`;
}

function drawWay(edge: ElkExtendedEdge): string {
  const points = (edge.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
    startPoint,
    ...(bendPoints ?? []),
    endPoint,
  ]);
  const path = points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join(' ');
  return `<path class="way" d="M${path}" marker-end="url(#tip)"/>`;
}

function drawLabel(edge: ElkExtendedEdge): string[] {
  return (edge.labels ?? []).flatMap(({ text = '', x = 0, y = 0, width = 0, height = 0 }) => [
    `<rect class="label" x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}"/>`,
    ...text
      .split('\n')
      .map(
        (line, index) =>
          `<text class="when" x="${Math.round(x) + 3}" y="${Math.round(y) + 11 + index * lineHeight}">${escaped(line)}</text>`,
      ),
  ]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
