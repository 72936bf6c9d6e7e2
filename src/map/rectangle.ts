import type { XY } from './projection.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function around([x, y]: XY, width: number, height = width): Rectangle {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The area that two rectangles share. */
export function sharedArea(a: Rectangle, b: Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

export function holds(rectangle: Rectangle, [x, y]: XY, slack = 0): boolean {
  return (
    x >= rectangle.x - slack &&
    y >= rectangle.y - slack &&
    x <= rectangle.x + rectangle.width + slack &&
    y <= rectangle.y + rectangle.height + slack
  );
}

export function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The point of a rectangle that is nearest to another point. */
export function nearestPoint(rectangle: Rectangle, [x, y]: XY): XY {
  return [
    Math.min(Math.max(x, rectangle.x), rectangle.x + rectangle.width),
    Math.min(Math.max(y, rectangle.y), rectangle.y + rectangle.height),
  ];
}

/** Whether a straight line from one point to another touches a rectangle. */
export function crosses(rectangle: Rectangle, a: XY, b: XY): boolean {
  const { x, y, width, height } = rectangle;
  const [ax, ay] = a;
  const [bx, by] = b;
  // Most are nowhere near it.
  if (Math.max(ax, bx) < x || Math.min(ax, bx) > x + width) return false;
  if (Math.max(ay, by) < y || Math.min(ay, by) > y + height) return false;
  const across = Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  const isOther = (cornerX: number, cornerY: number) =>
    Math.sign((bx - ax) * (cornerY - ay) - (by - ay) * (cornerX - ax)) !== across;
  // The line it lies on has corners on both sides, or goes through one.
  return (
    across === 0 ||
    isOther(x + width, y) ||
    isOther(x, y + height) ||
    isOther(x + width, y + height)
  );
}
