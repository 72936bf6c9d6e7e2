/**
 * An immutable priority queue ordered by (due, ticket): a leftist heap, so that keeping an
 * earlier queue costs nothing and adding or taking costs log n. Tickets are unique, hence the
 * order is total and the same in every engine.
 */
export interface Queued<T> {
  readonly due: number;
  readonly ticket: number;
  readonly item: T;
}

export type OrderedQueue<T> = {
  readonly top: Queued<T>;
  readonly left: OrderedQueue<T>;
  readonly right: OrderedQueue<T>;
  readonly rank: number;
} | null;

function comesFirst<T>(a: Queued<T>, b: Queued<T>): boolean {
  return a.due < b.due || (a.due === b.due && a.ticket < b.ticket);
}

function merge<T>(a: OrderedQueue<T>, b: OrderedQueue<T>): OrderedQueue<T> {
  if (a === null) return b;
  if (b === null) return a;
  return comesFirst(a.top, b.top) ? joined(a, b) : joined(b, a);
}

type Heap<T> = NonNullable<OrderedQueue<T>>;

function joined<T>({ top, left, right }: Heap<T>, other: Heap<T>): Heap<T> {
  const merged = right === null ? other : (merge(right, other) ?? other);
  if (left === null) return { top, left: merged, right: null, rank: 1 };
  return left.rank >= merged.rank
    ? { top, left, right: merged, rank: merged.rank + 1 }
    : { top, left: merged, right: left, rank: left.rank + 1 };
}

export function enqueue<T>(queue: OrderedQueue<T>, queued: Queued<T>): OrderedQueue<T> {
  return merge(queue, { top: queued, left: null, right: null, rank: 1 });
}

/** The queue without its first item. */
export function dequeue<T>(queue: OrderedQueue<T>): OrderedQueue<T> {
  return queue === null ? null : merge(queue.left, queue.right);
}
