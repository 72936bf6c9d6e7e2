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

const glide = 700;
/** A wait of minutes is a jump: nobody wants to watch it at speed. */
const longest = 90;

export function makeTimeline(reducedMotion: boolean): Timeline {
  let from = 0;
  let to = 0;
  let shown = 0;
  let started = 0;
  let isKnown = false;
  return {
    goTo: (moment, time) => {
      const step = moment - shown;
      if (reducedMotion || !isKnown || step < 0 || step > longest) shown = moment;
      from = shown;
      to = moment;
      started = time;
      isKnown = true;
    },
    advance: (time) => {
      const part = Math.min(1, Math.max(0, (time - started) / glide));
      shown = shown === to ? to : from + (to - from) * part;
    },
    isMoving: () => shown !== to,
    shown: () => shown,
    target: () => to,
  };
}
