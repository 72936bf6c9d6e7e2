import { memo, useId, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';
import { AgenciesTab } from '../agencies/agencies-tab.tsx';
import { useOpenCounts } from '../agencies/open-things.ts';
import { CrowdsTab } from '../crowds/crowds-tab.tsx';
import { JointTab } from '../decision/joint-tab.tsx';
import { useDesk, useDeskState, type SideTab } from '../desk-context.ts';
import { WhileShown } from '../desk-view.tsx';
import { LogTab } from '../log/log-tab.tsx';
import { NowPanel } from '../now/now-panel.tsx';
import { SheetsTab } from '../sheets/sheets-tab.tsx';

interface SideTabContent {
  readonly id: SideTab;
  readonly Content: () => ReactNode;
}

/** Only for whoever has groups of people to talk with. */
const groups: SideTabContent = { id: 'groups', Content: CrowdsTab };

const always: readonly SideTabContent[] = [
  { id: 'agencies', Content: AgenciesTab },
  { id: 'sheets', Content: SheetsTab },
  { id: 'decision', Content: JointTab },
  { id: 'log', Content: LogTab },
];

/**
 * Agencies and worksheets. All stay mounted, so that nothing half-written is lost; what is out of sight
 * waits. Beneath them is what has the officer's voice, in sight whatever tab is open.
 */
export function SidePanel() {
  const t = useWords('desk');
  const { brief } = useDesk();
  const { tab, change } = useDeskState();
  const tabs = brief.crowds.length > 0 ? [groups, ...always] : always;
  return (
    <section className="panel side" aria-label={t('side.title')} data-section="side">
      <h2 className="visually-hidden">{t('side.title')}</h2>
      <Tabs
        className="side-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const found = tabs.find(({ id }) => id === key);
          if (found !== undefined) change({ tab: found.id });
        }}
      >
        <TabList className="tab-list" aria-label={t('side.title')}>
          {tabs.map(({ id }) => (
            <SideTabHead key={id} id={id} />
          ))}
        </TabList>
        {tabs.map(({ id, Content }) => (
          <TabPanel key={id} id={id} className="scroll tab-panel" shouldForceMount>
            <WhileShown isShown={id === tab}>
              <Content />
            </WhileShown>
          </TabPanel>
        ))}
      </Tabs>
      <NowPanel where="side" />
    </section>
  );
}

/** The name of a tab; of the agencies, with how much is open there. */
function SideTabHead({ id }: { readonly id: SideTab }) {
  return id === 'agencies' ? <AgenciesHead /> : <TabHead id={id} />;
}

function AgenciesHead() {
  const { questions, waitsLate } = useOpenCounts();
  return <TabHead id="agencies" questions={questions} late={waitsLate} />;
}

interface TabHeadProps {
  readonly id: SideTab;
  readonly questions?: number;
  readonly late?: number;
}

// All tabs are laid out anew when one of them is rendered.
const TabHead = memo(function TabHead({ id, questions = 0, late = 0 }: TabHeadProps) {
  const t = useWords('desk');
  const badge = useId();
  const count = questions + late;
  return (
    <Tab
      id={id}
      className="tab"
      data-shortcut={id}
      {...(count === 0 ? {} : { 'aria-describedby': badge })}
    >
      {t(`side.${id}`)}
      {count === 0 ? null : (
        <>
          <span className="badge" aria-hidden="true">
            {count}
          </span>
          <span id={badge} hidden>
            {t('side.badge', { questions, late })}
          </span>
        </>
      )}
    </Tab>
  );
});
