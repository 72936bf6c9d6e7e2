import type { Debrief as DebriefData } from '#analysis/debrief.ts';
import { Debrief } from '#ui/debrief/debrief.tsx';
import type { DebriefSubject } from '#ui/debrief/debrief-subject.ts';
import { fixtureDebrief, fixtureSubject } from './debrief-fixture.ts';
import { renderScreen } from './render-screen.tsx';
import { umpirePart } from './umpire-fixture.ts';

/** Shows the made-up debrief, or another. @returns what was asked of it */
export function showDebrief(
  debrief: DebriefData = fixtureDebrief,
  reflection = 'I kept finishing calls.',
  subject: DebriefSubject = fixtureSubject,
) {
  const did: string[] = [];
  renderScreen(
    <Debrief
      debrief={debrief}
      subject={subject}
      reflection={reflection}
      againHref="#/briefing/small-flood?seed=4117"
      umpire={umpirePart()}
      onExport={() => did.push('export')}
    />,
  );
  return did;
}
