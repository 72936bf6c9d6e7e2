import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { MethaneSheet } from '../methane/methane-sheet.tsx';
import { SubTabs } from '../parts/sub-tabs.tsx';
import { BriefSheet } from './brief-sheet.tsx';
import { HandOverSheet } from './hand-over-sheet.tsx';
import { LineSheet } from './line-sheet.tsx';
import { PlanList } from './plan-list.tsx';

/** The same at all times: none is rendered anew because another is chosen. */
const content = {
  methane: <MethaneSheet />,
  brief: <BriefSheet />,
  line: <LineSheet />,
  plans: <PlanList />,
  handOver: <HandOverSheet />,
};

/** The worksheets, of which one is shown. */
export function SheetsTab() {
  const t = useWords('desk');
  const { sheet, change } = useDeskState();
  return (
    <SubTabs
      label={t('side.sheetChoice')}
      chosen={sheet}
      onChange={(chosen) => change({ sheet: chosen })}
      tabs={[
        {
          id: 'methane',
          label: t('side.methane'),
          content: content.methane,
          shortcut: 'methane',
        },
        { id: 'brief', label: t('side.brief'), content: content.brief },
        { id: 'line', label: t('side.line'), content: content.line },
        { id: 'plans', label: t('side.plans'), content: content.plans },
        { id: 'handOver', label: t('side.handOver'), content: content.handOver },
      ]}
    />
  );
}
