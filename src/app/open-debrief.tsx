import { useMemo, useState } from 'react';
import type { Scenario } from '#scenario/scenario.ts';
import { Debrief } from '#ui/debrief/debrief.tsx';
import { ReflectionStep } from '#ui/debrief/reflection-step.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { useApp } from './app-parts.ts';
import { DebriefFailedPage } from './debrief-failed-page.tsx';
import { LoadingPage } from './loading-page.tsx';
import { OtherVersionPage } from './other-version-page.tsx';
import { recordOf } from './kept-exercise.ts';
import { nameBookOf } from './name-book-of.ts';
import { hrefOf } from './routes.ts';
import { saveRecord } from './save-file.ts';
import { StillRunningPage } from './still-running-page.tsx';
import type { Kept } from './store.ts';
import { useAnalysis } from './use-analysis.ts';

interface OpenDebriefProps {
  kept: Kept;
  scenario: Scenario;
}

/** The debrief of a finished exercise whose scenario is the one that it was played with. */
export function OpenDebrief({ kept, scenario }: OpenDebriefProps) {
  const { exercise, commands } = kept;
  if (exercise.end === undefined) return <StillRunningPage id={exercise.id} />;
  if (exercise.scenario.hash !== scenario.hash) {
    return <OtherVersionPage record={recordOf(exercise, commands)} />;
  }
  return <FinishedDebrief kept={kept} scenario={scenario} />;
}

function FinishedDebrief({ kept, scenario }: OpenDebriefProps) {
  const t = useWords('debrief');
  const { store, onNotKept } = useApp();
  const { exercise, commands } = kept;
  const [reflection, setReflection] = useState(exercise.reflection);
  const record = useMemo(() => recordOf(exercise, commands), [exercise, commands]);
  const analysis = useAnalysis(scenario, record);
  const subject = useMemo(
    () => ({
      title: scenario.title,
      seat: exercise.seatTitle,
      mode: exercise.mode,
      reviewedBy: scenario.reviewedBy,
      length: scenario.clock.length,
      book: nameBookOf(scenario),
    }),
    [scenario, exercise],
  );
  const keepReflection = (text: string) => {
    setReflection(text);
    store.change({ ...exercise, reflection: text }).catch(onNotKept);
  };
  if (analysis.is === 'failed') {
    return <DebriefFailedPage error={analysis.error} record={record} onAgain={analysis.again} />;
  }
  if (reflection === undefined) {
    const place = `${t('screen')} · ${scenario.title}`;
    return <ReflectionStep place={place} ready={analysis.is === 'ready'} onDone={keepReflection} />;
  }
  if (analysis.is === 'working') return <LoadingPage says={t('reflect.working')} />;
  const { scenario: of, seat, seed, mode } = exercise;
  return (
    <Debrief
      debrief={analysis.analysed.debrief}
      subject={subject}
      reflection={reflection}
      notice={analysis.analysed.matches ? undefined : t('differs')}
      againHref={hrefOf({ screen: 'briefing', scenario: of.id, seat, seed, mode })}
      onExport={() => saveRecord(recordOf({ ...exercise, reflection }, commands))}
    />
  );
}
