import { useRef, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { WhileShown } from '../desk-view.tsx';

interface SubTab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly content: ReactNode;
  /** The shortcut that leads here, where there is one. */
  readonly shortcut?: string;
}

interface SubTabsProps<Id extends string> {
  readonly label: string;
  readonly chosen: Id;
  readonly onChange: (id: Id) => void;
  readonly tabs: readonly SubTab<Id>[];
}

/** A choice inside a tab. All stay mounted, so that nothing half-written is lost; what is out of sight waits. */
export function SubTabs<Id extends string>({ label, chosen, onChange, tabs }: SubTabsProps<Id>) {
  const element = useRef<HTMLDivElement>(null);
  return (
    <Tabs
      ref={element}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const found = tabs.find(({ id }) => id === key);
        if (found === undefined || found.id === chosen) return;
        onChange(found.id);
        // What was scrolled was another sheet.
        element.current?.closest('.scroll')?.scrollTo({ top: 0 });
        const tab = element.current?.querySelector(`[role=tab][data-key="${found.id}"]`);
        // Where there is no room for all the chosen one is brought into sight, once it has the focus.
        requestAnimationFrame(() => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
      }}
    >
      <TabList className="sub-tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="sub-tab"
            {...(tab.shortcut === undefined ? {} : { 'data-shortcut': tab.shortcut })}
          >
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel" shouldForceMount>
          <WhileShown isShown={id === chosen}>{content}</WhileShown>
        </TabPanel>
      ))}
    </Tabs>
  );
}
