import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState } from '../desk-context.ts';

/** Who is with the officer; where nobody is, the way to those who can be asked to come. */
export function WhoIsHere({ together }: { readonly together: readonly string[] }) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { change } = useDeskState();
  if (together.length > 0) return <p>{t('meeting.with', { who: names.shorts(together) })}</p>;
  return (
    <div className="summary-line">
      <p>{t('meeting.nobody')}</p>
      <button
        type="button"
        className="button quiet-button small-button"
        onClick={() => change({ tab: 'agencies' })}
      >
        {t('meeting.toAgencies')}
      </button>
    </div>
  );
}
