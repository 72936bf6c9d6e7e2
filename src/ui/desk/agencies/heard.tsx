import { useWords } from '#ui/text/i18n.ts';

interface HeardProps {
  /** Null when it was not heard yet. */
  readonly age: string | null;
  readonly ago: string;
  readonly isOld: boolean;
}

/** How long ago an agency was last heard; old news says so by more than its colour. */
export function Heard({ age, ago, isOld }: HeardProps) {
  const t = useWords('desk');
  if (age === null) return <span className="card-age">{t('agency.unheard')}</span>;
  return (
    <span className="card-age" data-old={isOld || undefined}>
      <span aria-hidden="true">{age}</span>
      <span className="visually-hidden">
        {t('agency.heardAgo', { ago })}
        {isOld ? t('agency.old') : ''}
      </span>
    </span>
  );
}
