import { useWords } from '#ui/text/i18n.ts';
import { useDeskState, useView } from '../desk-context.ts';
import { InHand } from '../in-hand/in-hand.tsx';
import { openCount } from '../in-hand/open-count.ts';
import { SubTabs } from '../parts/sub-tabs.tsx';
import { Contacts } from './contacts.tsx';

/** The agencies, and what the officer has in hand with them. */
export function AgenciesTab() {
  const t = useWords('desk');
  const { contacts, change } = useDeskState();
  const { partners } = useView();
  const count = openCount(partners);
  return (
    <SubTabs
      label={t('side.agenciesChoice')}
      chosen={contacts}
      onChange={(chosen) => change({ contacts: chosen })}
      tabs={[
        { id: 'contacts', label: t('side.contacts'), content: <Contacts /> },
        {
          id: 'inHand',
          label: (
            <>
              {t('side.inHand')}
              {count === 0 ? null : (
                <span className="open-count"> {t('side.open', { count })}</span>
              )}
            </>
          ),
          content: <InHand />,
          shortcut: 'inHand',
        },
      ]}
    />
  );
}
