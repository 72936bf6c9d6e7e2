import { roles } from '#doctrine/roles.ts';
import { ScenarioCard } from './scenario-card.tsx';
import type { RoleShelf as Shelf } from './shelf-order.ts';

/** What can be played in one role, and what that role is for. */
export function RoleShelf({ shelf, showsLaw }: { shelf: Shelf; showsLaw: boolean }) {
  const role = shelf.role === null ? null : roles[shelf.role];
  return (
    <>
      {role === null ? null : (
        <div className="library-role">
          <h3>
            {role.label} ({role.short})
          </h3>
          <p className="quiet small">{role.job}</p>
        </div>
      )}
      {shelf.items.map((item) => (
        <ScenarioCard key={item.id} item={item} showsLaw={showsLaw} />
      ))}
    </>
  );
}
