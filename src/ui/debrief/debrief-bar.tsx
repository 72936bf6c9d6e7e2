import { Tab, TabList } from 'react-aria-components';
import { useWords } from '#ui/text/i18n.ts';

/** The parts of the debrief. */
export function DebriefTabs() {
  const t = useWords('debrief');
  const umpiring = useWords('umpire');
  return (
    <TabList className="debrief-tabs no-print" aria-label={t('tabs.label')}>
      <Tab id="review" className="debrief-tab">
        {t('tabs.review')}
      </Tab>
      <Tab id="beside" className="debrief-tab">
        {t('tabs.beside')}
      </Tab>
      <Tab id="journal" className="debrief-tab">
        {t('tabs.journal')}
      </Tab>
      <Tab id="umpire" className="debrief-tab">
        {umpiring('tab')}
      </Tab>
    </TabList>
  );
}

interface DebriefActsProps {
  againHref: string;
  onExport: () => void;
}

/** What one can do with the whole of it. */
export function DebriefActs({ againHref, onExport }: DebriefActsProps) {
  const t = useWords('debrief');
  return (
    <div className="button-row no-print">
      <a className="button night-button small-button" href={againHref}>
        {t('acts.again')}
      </a>
      <button
        type="button"
        className="button night-button small-button"
        onClick={() => window.print()}
      >
        {t('acts.print')}
      </button>
      <button type="button" className="button night-button small-button" onClick={onExport}>
        {t('acts.export')}
      </button>
      <a className="button night-button small-button" href="#/">
        {t('acts.library')}
      </a>
    </div>
  );
}
