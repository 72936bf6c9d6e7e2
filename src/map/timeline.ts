import type { Seconds } from '#kernel/time.ts';

/** The moment that the map shows: it follows the view's in small steps, so that units glide. */
export interface Timeline {
  goTo: (moment: Seconds, time: number) => void;
  /** @param time milliseconds */
  advance: (time: number) => void;
  isMoving: () => boolean;
  shown: () => Seconds;
  target: () => Seconds;
}

/** How long one step is glided over, milliseconds: as long as it is likely to be till the next. */
const [shortest, longestGlide] = [80, 1050];
/** The next view is often a little late, and a unit that stops for it jerks. */
const slack = 1.1;
/** How much of a longer wait than the last is still counted on: views come unevenly when much is heard. */
const memory = 0.92;
/** A wait of minutes is a jump: nobody wants to watch it at speed. */
const longest = 90;

export function makeTimeline(reducedMotion: boolean): Timeline {
  let from = 0;
  let to = 0;
  let shown = 0;
  let started = 0;
  let glide = longestGlide;
  let wait = 0;
  let isKnown = false;
  const advance = (time: number) => {
    const part = Math.min(1, Math.max(0, (time - started) / glide));
    shown = shown === to ? to : from + (to - from) * part;
  };
  return {
    goTo: (moment, time) => {
      if (isKnown && moment === to) return;
      advance(time);
      const step = moment - shown;
      if (reducedMotion || !isKnown || step < 0 || step > longest) shown = moment;
      wait = Math.max(time - started, wait * memory);
      glide = Math.min(longestGlide, Math.max(shortest, wait * slack));
      from = shown;
      to = moment;
      started = time;
      isKnown = true;
    },
    advance,
    isMoving: () => shown !== to,
    shown: () => shown,
    target: () => to,
  };
}
