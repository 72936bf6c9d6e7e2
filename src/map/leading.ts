import { boxOf, type Standing } from './arrange.ts';
import { chooseLead, leadsOf, type Hidden } from './lead-off.ts';
import { ledStamp } from './led-stamp.ts';
import type { Palette } from './palette.ts';
import type { Mover } from './picture.ts';
import { toScreen, type Viewport, type XY } from './projection.ts';
import { around, type Rectangle } from './rectangle.ts';
import type { Stamp } from './stamp.ts';
import type { Seconds } from '#kernel/time.ts';

/** So far ahead a unit looks for what its tag would hide, seconds of the exercise. */
const ahead: Seconds = 20;
/** It looks again after so many seconds of the exercise, once it has gone so many CSS pixels. */
const pause: Seconds = 3;
const stride = 14;
const weights = { name: 1, sign: 1.6, label: 1.3, tag: 1.2 };

interface Unit {
  readonly mover: Mover;
  /** Its tag as it is on the unit itself. */
  readonly tag: Stamp;
  readonly key: string;
  /** Where the unit was when everything was placed. */
  readonly from: XY;
  /** Where it is, and where it was when it last looked. */
  now: XY;
  looked: XY;
  lead: number;
}

/** Where the tags of units on the road stand, each on its unit or led off. */
export class Leading {
  readonly #kept = new Map<string, number>();
  #units: Unit[] = [];
  #hidden: readonly Hidden[] = [];
  #viewport: Viewport | null = null;
  #moment: Seconds = 0;

  /** Everything was placed anew: what a tag had it keeps, where that is as good as any. */
  settle(
    standings: readonly Standing[],
    movers: readonly Mover[],
    names: readonly Rectangle[],
    viewport: Viewport,
    moment: Seconds,
  ): void {
    this.#viewport = viewport;
    this.#moment = moment;
    this.#hidden = [
      ...names.map((rectangle) => ({ rectangle, weight: weights.name })),
      ...standings
        .filter(({ mover }) => mover === undefined)
        .map((standing) => ({
          rectangle: boxOf(standing),
          weight: standing.key.startsWith('sign') ? weights.sign : weights.label,
        })),
    ];
    const byKey = new Map(movers.map((mover) => [mover.key, mover]));
    this.#units = standings.flatMap(({ key, stamp, mover: of }) => {
      const mover = of === undefined ? undefined : byKey.get(of);
      if (!mover) return [];
      const from = toScreen(viewport, mover.point);
      const lead = this.#kept.get(key) ?? 0;
      return [{ mover, tag: stamp, key, from, now: from, looked: from, lead }];
    });
    for (const unit of this.#units) this.#look(unit, moment);
    this.#kept.clear();
    for (const { key, lead } of this.#units) this.#kept.set(key, lead);
  }

  /** @returns whether the tag of any unit has changed sides since it last looked */
  advance(moment: Seconds): boolean {
    if (Math.abs(moment - this.#moment) < pause) return false;
    this.#moment = moment;
    for (const unit of this.#units) unit.now = this.#at(unit, moment);
    let hasChanged = false;
    for (const unit of this.#units) {
      const [x, y] = unit.now;
      if (Math.hypot(x - unit.looked[0], y - unit.looked[1]) < stride) continue;
      const before = unit.lead;
      this.#look(unit, moment);
      this.#kept.set(unit.key, unit.lead);
      if (unit.lead !== before) hasChanged = true;
    }
    return hasChanged;
  }

  /** The same standings with tags where they are led. */
  led(standings: readonly Standing[], palette: Palette): readonly Standing[] {
    const units = new Map(this.#units.map((unit) => [unit.key, unit]));
    return standings.map((standing) => {
      const unit = units.get(standing.key);
      const lead = unit && leadsOf(unit.tag)[unit.lead];
      if (!lead || unit.lead === 0) return standing;
      const { stamp, from } = ledStamp(unit.tag, lead, palette);
      return { ...standing, stamp, at: [unit.from[0] + from[0], unit.from[1] + from[1]] as const };
    });
  }

  #look(unit: Unit, moment: Seconds): void {
    const viewport = this.#viewport;
    if (!viewport) return;
    unit.looked = unit.now;
    const at = [unit.looked, this.#at(unit, moment + ahead)];
    const others = this.#units
      .filter((other) => other !== unit)
      .map((other) => {
        const [x, y] = other.now;
        const [dx, dy] = leadsOf(other.tag)[other.lead] ?? [0, 0];
        const rectangle = around([x + dx, y + dy], other.tag.width, other.tag.height);
        return { rectangle, weight: weights.tag };
      });
    const { width, height } = unit.tag;
    const panel = { x: 2, y: 2, width: viewport.width - 4, height: viewport.height - 4 };
    // What is out of sight needs no place.
    const [x, y] = unit.looked;
    if (x < 0 || y < 0 || x > viewport.width || y > viewport.height) return;
    unit.lead = chooseLead({ width, height, at }, [...this.#hidden, ...others], panel, unit.lead);
  }

  #at({ mover, from }: Unit, moment: Seconds): XY {
    return this.#viewport ? toScreen(this.#viewport, mover.track(moment)) : from;
  }
}
