import type { Site } from './picture.ts';
import { toScreen, type Viewport } from './projection.ts';
import { signs } from './gathering.ts';

/** Nearer to each other than this their signs would cover each other, CSS pixels. */
const reach = 22;

/**
 * From far off the signs of neighbouring places become one: the gravest of them, which counts all that
 * was heard there. What is chosen stands alone.
 */
export function clustered(
  sites: readonly Site[],
  viewport: Viewport,
  isChosen: (site: Site) => boolean,
): Site[] {
  const ranked = sites.toSorted((a, b) => rankOf(a) - rankOf(b));
  const found: { readonly site: Site; readonly others: Site[] }[] = [];
  for (const site of ranked) {
    const near =
      site.sign === null || isChosen(site)
        ? undefined
        : found.find(
            (one) =>
              one.site.sign && !isChosen(one.site) && distance(one.site, site, viewport) < reach,
          );
    if (near) near.others.push(site);
    else found.push({ site, others: [] });
  }
  return found.map(({ site, others }) => (others.length === 0 ? site : joined(site, others)));
}

function joined(site: Site, others: readonly Site[]): Site {
  const all = [site, ...others];
  const of = all.flatMap((one) => one.sign?.of ?? []);
  return {
    ...site,
    sign: site.sign && { ...site.sign, of },
    chips: all.flatMap(({ chips }) => chips),
    lines: all.flatMap(({ lines }) => lines),
  };
}

function rankOf({ sign }: Site): number {
  return signs.findIndex((kind) => kind === sign?.kind);
}

function distance(one: Site, other: Site, viewport: Viewport): number {
  const [x, y] = toScreen(viewport, one.point);
  const [otherX, otherY] = toScreen(viewport, other.point);
  return Math.hypot(x - otherX, y - otherY);
}
