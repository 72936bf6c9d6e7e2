import { isMobile } from '#doctrine/roles.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';

/** Where the officer is, or is going. */
export function YourPlace() {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { place, moving } = useView();
  const { change } = useDeskState();
  return (
    <div className="summary-line">
      <p>
        {moving === null
          ? t('place.at', { place: names.place(place) })
          : t('place.moving', {
              place: names.placeWithin(moving.to),
              time: names.time(moving.arrives),
            })}
      </p>
      {isMobile(brief.seat.role) ? (
        <button
          type="button"
          className="plain-button"
          aria-haspopup="dialog"
          onClick={() => change({ dialog: { kind: 'move' } })}
        >
          {t('place.go')}
        </button>
      ) : null}
    </div>
  );
}
