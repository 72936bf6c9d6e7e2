// React tells developer tools of every commit, if they were there before it; imported before anything
// of React, this is such a tool. It counts which components were rendered.

interface Fiber {
  readonly type: unknown;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

/** React sets it on a component that was rendered, as opposed to passed over. */
const performedWork = 1;

const counts = new Map<string, number>();

interface Hook {
  inject: () => number;
  supportsFiber: boolean;
  checkDCE: () => void;
  onCommitFiberRoot: (id: number, root: { readonly current: Fiber }, ...rest: unknown[]) => void;
  onCommitFiberUnmount: () => void;
}

const key = '__REACT_DEVTOOLS_GLOBAL_HOOK__';
const scope = globalThis as unknown as Record<typeof key, Hook | undefined>;
scope[key] ??= {
  inject: () => 1,
  supportsFiber: true,
  checkDCE: () => undefined,
  onCommitFiberRoot: () => undefined,
  onCommitFiberUnmount: () => undefined,
};
const hook = scope[key];
const before = hook.onCommitFiberRoot;
hook.onCommitFiberRoot = (id, root, ...rest) => {
  before(id, root, ...rest);
  const { current } = root;
  if (current.alternate !== null) countChanged(current, current.alternate);
};

/** How often each component was rendered again since `forgetRenders`, by its name. */
export function renders(): Readonly<Record<string, number>> {
  return Object.fromEntries(counts);
}

export function forgetRenders(): void {
  counts.clear();
}

/** Only where a child was put anew is there anything below that may have been rendered. */
function countChanged(next: Fiber, previous: Fiber): void {
  if (next.child === previous.child) return;
  for (let child = next.child; child !== null; child = child.sibling) {
    const { alternate } = child;
    if (alternate === null || alternate === child) continue;
    const name = nameOf(child.type);
    if (name !== null && (child.flags & performedWork) !== 0) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    countChanged(child, alternate);
  }
}

function nameOf(type: unknown): string | null {
  if (typeof type === 'function') return type.name;
  // What is wrapped by memo.
  if (typeof type !== 'object' || type === null || !('type' in type)) return null;
  return nameOf(type.type);
}
