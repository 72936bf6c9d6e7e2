import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { withWords, type EntryDraft } from '../parts/entry-draft.ts';

interface PickOnMapProps {
  readonly label: string;
  /** As it stands when the place is picked. */
  readonly entry: () => EntryDraft;
  readonly onPicked: (entry: EntryDraft) => void;
}

/** Asks for a place of the map; its grid reference goes into the words. */
export function PickOnMap({ label, entry, onPicked }: PickOnMapProps) {
  const t = useWords('desk');
  const { change } = useDeskState();
  return (
    <button
      type="button"
      className="button quiet-button small-button"
      onClick={() =>
        change({
          section: 'map',
          picking: {
            label,
            onPick: (grid) => {
              if (grid !== null) onPicked(withWords(entry(), grid));
            },
          },
        })
      }
    >
      {t('methane.pick')}
    </button>
  );
}
