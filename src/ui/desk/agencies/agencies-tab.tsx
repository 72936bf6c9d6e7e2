import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { DirectoryTab } from '../directory/directory-tab.tsx';
import { InHand } from '../in-hand/in-hand.tsx';
import { SubTabs } from '../parts/sub-tabs.tsx';
import { Contacts } from './contacts.tsx';
import { useOpenCounts } from './open-things.ts';

/**
 * The agencies, what the officer has in hand with them, and the directory. Nothing is written here, so
 * that only what is looked at is kept up to date.
 */
export function AgenciesTab() {
  const t = useWords('desk');
  const { tab, contacts, change } = useDeskState();
  const shows = (id: typeof contacts) => tab === 'agencies' && contacts === id;
  return (
    <SubTabs
      label={t('side.agenciesChoice')}
      chosen={contacts}
      onChange={(chosen) => change({ contacts: chosen })}
      tabs={[
        {
          id: 'contacts',
          label: t('side.contacts'),
          content: shows('contacts') ? <Contacts /> : null,
        },
        {
          id: 'inHand',
          label: <InHandLabel />,
          content: shows('inHand') ? <InHand /> : null,
          shortcut: 'inHand',
        },
        {
          id: 'directory',
          label: t('side.directory'),
          content: shows('directory') ? <DirectoryTab /> : null,
        },
      ]}
    />
  );
}

/** With how much there is. */
function InHandLabel() {
  const t = useWords('desk');
  const { inHand } = useOpenCounts();
  return (
    <>
      {t('side.inHand')}
      {inHand === 0 ? null : (
        <span className="open-count"> {t('side.open', { count: inHand })}</span>
      )}
    </>
  );
}
