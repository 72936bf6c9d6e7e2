import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useAnnouncements } from './use-announcements.ts';

/**
 * Says to screen readers what has come in: what cannot wait at once, the rest in its turn. An open
 * dialog hides all that is not marked as said aloud.
 */
export function Announcer() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { polite, urgent } = useAnnouncements(useView(), names, t);
  return (
    <>
      <div
        className="visually-hidden"
        role="status"
        aria-label={t('announce.news')}
        data-live-announcer="true"
      >
        {polite}
      </div>
      <div
        className="visually-hidden"
        role="alert"
        aria-label={t('announce.urgentNews')}
        data-live-announcer="true"
      >
        {urgent}
      </div>
    </>
  );
}
