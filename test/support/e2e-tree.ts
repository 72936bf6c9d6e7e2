import type { Page } from 'playwright-core';

/** Of what a screen reader is told of a page, one thing. */
interface Told {
  readonly role: string;
  readonly name: string;
  /** Of a heading; else null. */
  readonly level: number | null;
  readonly depth: number;
}

/** Whatever is worked with, is a part of the screen, or speaks up by itself has to say what it is. */
const named = new Set(
  [
    'button link textbox searchbox combobox listbox option checkbox radio radiogroup switch slider',
    'spinbutton tab tablist tabpanel menu menuitem menuitemradio menuitemcheckbox grid treegrid',
    'dialog alertdialog progressbar meter region navigation search feed application separator',
    'status alert log timer image img heading DisclosureTriangle',
  ]
    .join(' ')
    .split(' '),
);

/** The accessibility tree as the browser has it, top to bottom, without what is hidden from it. */
export async function toldOf(page: Page): Promise<Told[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Told[] = [];
  const walk = (id: string, depth: number): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const isTold = !node.ignored;
    if (isTold) {
      const level: unknown = node.properties?.find((one) => one.name === 'level')?.value.value;
      told.push({
        role: words(node.role),
        name: words(node.name),
        level: words(node.role) === 'heading' && typeof level === 'number' ? level : null,
        depth,
      });
    }
    for (const child of node.childIds ?? []) walk(child, isTold ? depth + 1 : depth);
  };
  if (nodes[0] !== undefined) walk(nodes[0].nodeId, 0);
  return told;
}

function words(value: { value?: unknown } | undefined): string {
  return typeof value?.value === 'string' ? value.value.replaceAll(/\s+/g, ' ').trim() : '';
}

/** What has to have a name and has none, with what stands before it. */
export function nameless(told: readonly Told[]): string[] {
  return told.flatMap(({ role, name }, index) => {
    if (name !== '' || !named.has(role)) return [];
    const before = told.slice(0, index).findLast((other) => other.name !== '');
    return [`${role} after “${before?.name ?? 'nothing'}”`];
  });
}

/** What a screen is made of, and by what one finds one's way in it. */
const structure = new Set(
  [
    'banner main region navigation heading tablist tab tabpanel feed grid list group radiogroup',
    'radio button searchbox textbox application separator progressbar status alert',
  ]
    .join(' ')
    .split(' '),
);
/** What changes with all that is said is not part of it. */
const contents = new Set(['feed', 'grid', 'list']);

/** The outline of a screen, a line for each, without what stands in its lists; numbers are left open. */
export function outlineOf(told: readonly Told[]): string[] {
  const lines: string[] = [];
  // How deep each thing is that the next may stand in.
  const within: Told[] = [];
  for (const one of told) {
    while ((within.at(-1)?.depth ?? -1) >= one.depth) within.pop();
    if (within.some(({ role }) => contents.has(role)) || !structure.has(one.role)) continue;
    const role = one.level === null ? one.role : `${one.role} ${one.level}`;
    const name = one.name.replaceAll(/\d+/g, '#');
    lines.push(`${'  '.repeat(within.length)}${role}${name === '' ? '' : `: ${name}`}`);
    within.push(one);
  }
  return lines;
}
