import type { XY } from './projection.ts';

export interface Gestures {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at: XY) => void;
  readonly tap: (at: XY) => void;
  /** The cursor to show at a point. */
  readonly cursorAt: (at: XY) => string;
  /** The pointer is there; null when it has left. */
  readonly point: (at: XY | null) => void;
}

const slack = 4;
const wheelStep = 0.0016;

/** Drag, wheel, pinch and tap on an element. All of it can be done by buttons too. @returns an end to it */
export function listenForGestures(element: HTMLElement, gestures: Gestures): () => void {
  const ended = new AbortController();
  const options = { signal: ended.signal };
  const fingers = new Map<number, XY>();
  let start: XY | null = null;
  let dragged = false;

  const at = (event: MouseEvent): XY => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, at(event));
      if (fingers.size === 1) {
        start = at(event);
        dragged = false;
      } else {
        dragged = true;
      }
    },
    options,
  );

  element.addEventListener(
    'pointermove',
    (event) => {
      const to = at(event);
      const from = fingers.get(event.pointerId);
      if (!from) {
        element.style.cursor = gestures.cursorAt(to);
        gestures.point(to);
        return;
      }
      if (start && Math.hypot(to[0] - start[0], to[1] - start[1]) > slack) dragged = true;
      if (!dragged) return;
      element.style.cursor = 'grabbing';
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, to);
      if (other) pinch(gestures, from, to, other);
      else gestures.pan(from[0] - to[0], from[1] - to[1]);
    },
    options,
  );

  const lift = (event: PointerEvent, isTap: boolean) => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size > 0) return;
    element.style.cursor = gestures.cursorAt(at(event));
    if (isTap && !dragged) gestures.tap(at(event));
    start = null;
  };
  element.addEventListener('pointerup', (event) => lift(event, true), options);
  element.addEventListener('pointercancel', (event) => lift(event, false), options);

  element.addEventListener('pointerleave', () => gestures.point(null), options);

  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      gestures.zoom(Math.exp(-event.deltaY * lines * wheelStep), at(event));
    },
    { ...options, passive: false },
  );

  return () => ended.abort();
}

/** Two fingers: their distance zooms about their middle, and their middle moves the map. */
function pinch(gestures: Gestures, from: XY, to: XY, other: XY): void {
  const before = Math.hypot(from[0] - other[0], from[1] - other[1]);
  const after = Math.hypot(to[0] - other[0], to[1] - other[1]);
  if (before > 0) gestures.zoom(after / before, [(to[0] + other[0]) / 2, (to[1] + other[1]) / 2]);
  gestures.pan((from[0] - to[0]) / 2, (from[1] - to[1]) / 2);
}
