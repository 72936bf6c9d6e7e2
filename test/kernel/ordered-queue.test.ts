import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dequeue, enqueue, type OrderedQueue } from '#kernel/ordered-queue.ts';

function drain(queue: OrderedQueue<string>): string[] {
  const items: string[] = [];
  for (let rest = queue; rest !== null; rest = dequeue(rest)) items.push(rest.top.item);
  return items;
}

test('items come out by due time, then by ticket', () => {
  const queued = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 });
  fc.assert(
    fc.property(queued, (dues) => {
      let queue: OrderedQueue<string> = null;
      dues.forEach((due, ticket) => {
        queue = enqueue(queue, { due, ticket, item: `${due}/${ticket}` });
      });
      const expected = dues
        .map((due, ticket) => ({ due, ticket }))
        .toSorted((a, b) => a.due - b.due || a.ticket - b.ticket)
        .map(({ due, ticket }) => `${due}/${ticket}`);
      expect(drain(queue)).toEqual(expected);
    }),
    { seed: 2 },
  );
});

test('an earlier queue is not changed by what is done to a later one', () => {
  const one = enqueue<string>(null, { due: 5, ticket: 1, item: 'a' });
  const two = enqueue(one, { due: 1, ticket: 2, item: 'b' });
  dequeue(two);
  expect(drain(one)).toEqual(['a']);
  expect(drain(two)).toEqual(['b', 'a']);
});
