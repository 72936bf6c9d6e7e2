import { useWords } from '#ui/text/i18n.ts';
import { useDeskState } from '../desk-context.ts';
import { SubTabs } from '../parts/sub-tabs.tsx';
import { DecisionSheet } from './decision-sheet.tsx';
import { MeetingSheet } from './meeting-sheet.tsx';
import { RiskSheet } from './risk-sheet.tsx';

/** The same at all times: none is rendered anew because another is chosen. */
const content = {
  decision: <DecisionSheet />,
  meeting: <MeetingSheet />,
  risk: <RiskSheet />,
};

/** What is done together: decide, meet, weigh the risk. */
export function JointTab() {
  const t = useWords('desk');
  const { joint, change } = useDeskState();
  return (
    <SubTabs
      label={t('side.jointChoice')}
      chosen={joint}
      onChange={(chosen) => change({ joint: chosen })}
      tabs={[
        { id: 'decision', label: t('side.decide'), content: content.decision },
        { id: 'meeting', label: t('side.meeting'), content: content.meeting },
        { id: 'risk', label: t('side.risk'), content: content.risk },
      ]}
    />
  );
}
