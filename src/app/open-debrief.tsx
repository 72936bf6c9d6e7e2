import { useCallback, useEffect, useMemo, useState } from 'react';
import type { UmpireReturn } from '#doctrine/umpire-sheet.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { Debrief } from '#ui/debrief/debrief.tsx';
import { ReflectionStep } from '#ui/debrief/reflection-step.tsx';
import { useWords } from '#ui/text/i18n.ts';
import { useApp } from './app-parts.ts';
import { attemptOf } from './attempt-of.ts';
import { DebriefFailedPage } from './pages/debrief-failed-page.tsx';
import { LoadingPage } from './pages/loading-page.tsx';
import { OtherVersionPage } from './pages/other-version-page.tsx';
import { recordOf } from './kept-exercise.ts';
import { nameBookOf } from './name-book-of.ts';
import { hrefOf } from './routes.ts';
import { saveRecord } from './save-file.ts';
import { StillRunningPage } from './pages/still-running-page.tsx';
import type { Kept } from './store.ts';
import { useAnalysis } from './use-analysis.ts';
import { useUmpires } from './use-umpires.ts';

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

/** What is written in a debrief; it is kept at once. */
interface Written {
  readonly reflection: string | undefined;
  readonly umpires: readonly UmpireReturn[];
}

function FinishedDebrief({ kept, scenario }: OpenDebriefProps) {
  const t = useWords('debrief');
  const { store, onNotKept } = useApp();
  const { exercise, commands } = kept;
  const [written, setWritten] = useState<Written>({
    reflection: exercise.reflection,
    umpires: exercise.umpires ?? [],
  });
  const record = useMemo(() => recordOf(exercise, commands), [exercise, commands]);
  const analysis = useAnalysis(scenario, record);
  const subject = useMemo(
    () => ({
      title: scenario.title,
      seat: exercise.seatTitle,
      mode: exercise.mode,
      waits: exercise.waits,
      pauses: exercise.pauses,
      reviewedBy: scenario.reviewedBy,
      length: scenario.clock.length,
      book: nameBookOf(scenario),
    }),
    [scenario, exercise],
  );
  const keep = useCallback(
    (part: Partial<Written>) => {
      const after = { ...written, ...part };
      setWritten(after);
      store.change({ ...exercise, ...after }).catch(onNotKept);
    },
    [written, exercise, store, onNotKept],
  );
  const keepUmpires = useCallback((umpires: readonly UmpireReturn[]) => keep({ umpires }), [keep]);
  const analysed = analysis.is === 'ready' ? analysis.analysed : null;
  const umpire = useUmpires({ analysed, exercise }, written.umpires, keepUmpires);
  const { reflection } = written;
  const variant = scenario.variant?.id;
  const isSeen = reflection !== undefined;
  useEffect(() => {
    // One’s own, and only once the numbers were seen. What does not play out as it says is no attempt.
    if (analysed?.matches !== true || !isSeen || exercise.imported) return;
    const attempt = attemptOf(exercise, analysed.debrief.score, variant);
    store.keepAttempt(attempt).catch(onNotKept);
  }, [analysed, isSeen, exercise, variant, store, onNotKept]);
  if (analysis.is === 'failed') {
    return <DebriefFailedPage error={analysis.error} record={record} onAgain={analysis.again} />;
  }
  if (reflection === undefined) {
    const place = `${t('screen')} · ${scenario.title}`;
    return (
      <ReflectionStep
        place={place}
        ready={analysis.is === 'ready'}
        onDone={(text) => keep({ reflection: text })}
      />
    );
  }
  if (analysed === null || umpire === null) return <LoadingPage says={t('reflect.working')} />;
  const { scenario: of, seat, seed, mode } = exercise;
  return (
    <Debrief
      debrief={analysed.debrief}
      subject={subject}
      reflection={reflection}
      notice={analysed.matches ? undefined : t('differs')}
      againHref={hrefOf({
        screen: 'briefing',
        scenario: of.id,
        variant,
        seat,
        seed,
        mode,
      })}
      umpire={umpire}
      onExport={() => saveRecord(recordOf({ ...exercise, ...written }, commands))}
    />
  );
}
