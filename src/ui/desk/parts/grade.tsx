import { useWords } from '#ui/text/i18n.ts';
import type { GradeName } from './grades.ts';
import { Sign } from './sign.tsx';

interface GradeProps {
  readonly of: GradeName;
  /** Of an entry: that this is the worst of its notes. */
  readonly isWorst?: boolean;
}

/** How well something is sourced: a sign with its word; amber where it is in doubt. */
export function Grade({ of, isWorst = false }: GradeProps) {
  const t = useWords('desk');
  return (
    <span className="grade" data-grade={of}>
      <Sign name={of} />
      {isWorst ? <span className="visually-hidden">{t('entry.worst')} </span> : null}
      {t(`grade.${of}`)}
    </span>
  );
}
