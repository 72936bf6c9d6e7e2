import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from './desk-context.ts';
import { useAnnouncements } from './use-announcements.ts';

/** Says to screen readers what has come in: what cannot wait at once, the rest in its turn. */
export function Announcer() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { polite, urgent } = useAnnouncements(useView(), names, t);
  return (
    <>
      <div className="visually-hidden" role="status" aria-label={t('announce.news')}>
        {polite}
      </div>
      <div className="visually-hidden" role="alert" aria-label={t('announce.urgentNews')}>
        {urgent}
      </div>
    </>
  );
}
