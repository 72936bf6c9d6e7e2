import { everyRole, type Role } from '#doctrine/roles.ts';
import type { ShelfItem } from './library-item.ts';

/** The scenarios of one role; null for those that name none that is known. */
export interface RoleShelf {
  readonly role: Role | null;
  readonly items: readonly ShelfItem[];
}

/** By the role of the first seat, the roles as they are listed; the shorter before the longer. */
export function byRole(items: readonly ShelfItem[]): RoleShelf[] {
  const sorted = items.toSorted(
    (a, b) => (a.minutes ?? 0) - (b.minutes ?? 0) || a.title.localeCompare(b.title),
  );
  return [...everyRole, null]
    .map((role) => ({ role, items: sorted.filter((item) => roleOf(item) === role) }))
    .filter((shelf) => shelf.items.length > 0);
}

/** Whose law and practice all of them are by, to be said once; undefined where they differ or there is one. */
export function sharedLaw(items: readonly ShelfItem[]): string | undefined {
  const [first, ...rest] = items;
  return rest.length > 0 && rest.every(({ law }) => law === first?.law) ? first?.law : undefined;
}

function roleOf({ seats = [] }: ShelfItem): Role | null {
  return everyRole.find((role) => role === seats[0]?.role) ?? null;
}
