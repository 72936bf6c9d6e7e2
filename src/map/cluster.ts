import type { Site } from './picture.ts';
import type { Palette } from './palette.ts';
import { toScreen, type Viewport } from './projection.ts';
import { signs } from './gathering.ts';
import { around, sharedArea } from './rectangle.ts';
import { signStamp } from './sign-stamp.ts';

/** Nearer to each other than this their signs would cover each other, CSS pixels. */
const reach = 22;
/** And where they would share more than this part of the smaller one. */
const most = 0.04;

/**
 * From far off the signs of neighbouring places become one: the gravest of them, which counts all that
 * was heard there. What is chosen stands alone.
 */
export function clustered(
  sites: readonly Site[],
  viewport: Viewport,
  palette: Palette,
  isChosen: (site: Site) => boolean,
): Site[] {
  const ranked = sites.toSorted((a, b) => rankOf(a) - rankOf(b));
  const found: { readonly site: Site; readonly others: Site[] }[] = [];
  for (const site of ranked) {
    const near =
      site.sign === null || isChosen(site)
        ? undefined
        : found.find(
            (one) => !isChosen(one.site) && areTogether(one.site, site, viewport, palette),
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

/** Whether one sign would hide a good part of the other; letters are hidden sooner than shapes. */
function areTogether(one: Site, other: Site, viewport: Viewport, palette: Palette): boolean {
  if (!one.sign || !other.sign) return false;
  const [x, y] = toScreen(viewport, one.point);
  const [otherX, otherY] = toScreen(viewport, other.point);
  if (Math.hypot(x - otherX, y - otherY) < reach) return true;
  const [a, b] = [signStamp(palette, one.sign), signStamp(palette, other.sign)];
  const shared = sharedArea(
    around([x, y], a.width, a.height),
    around([otherX, otherY], b.width, b.height),
  );
  return shared > most * Math.min(a.width * a.height, b.width * b.height);
}
