import { useWords } from '#ui/text/i18n.ts';

/** Whether practitioners have reviewed a scenario, said wherever its scores or needs are. */
export function ReviewTag({ by }: { by: readonly string[] | boolean }) {
  const t = useWords('library');
  const reviewed = by === true || (typeof by === 'object' && by.length > 0);
  if (!reviewed) return <span className="tag-unreviewed">{t('scenarios.unreviewed')}</span>;
  return (
    <span className="tag-reviewed">
      {by === true ? t('scenarios.reviewed') : t('scenarios.reviewedBy', { names: by.join(', ') })}
    </span>
  );
}
