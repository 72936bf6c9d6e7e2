import { useWords } from '#ui/text/i18n.ts';

interface PickBarProps {
  readonly label: string;
  readonly onCancel: () => void;
}

/** Says that a form waits for a place, and how to give it one. */
export function PickBar({ label, onCancel }: PickBarProps) {
  const t = useWords('desk');
  return (
    <div className="map-pick">
      <p role="status" aria-label={t('map.aimLabel')}>
        {t('map.aim', { label })}
      </p>
      <button type="button" className="button quiet-button small-button" onClick={onCancel}>
        {t('map.cancel')}
      </button>
    </div>
  );
}
