import { use, useDeferredValue, useMemo, useState } from 'react';
import { makeBrief } from '#exercise/make-brief.ts';
import type { Brief } from '#exercise/view-brief.ts';
import { Briefing } from '#ui/briefing/briefing.tsx';
import type { Start } from '#ui/briefing/start.ts';
import { useApp } from './app-parts.ts';
import { chanceSeed } from './chance-seed.ts';
import { firstMinutes, isGuideSeen } from './first-minutes.ts';
import { newExercise } from './new-exercise.ts';
import { MissingPage } from './pages/missing-page.tsx';
import { hrefOf } from './routes.ts';
import { isOnShelf, loadScenario, variantsOf } from './scenario-source.ts';

interface BriefingScreenProps {
  scenario: string;
  variant?: string | undefined;
  seat?: string | undefined;
  seed?: number | undefined;
  mode?: 'practice' | 'assessment' | undefined;
}

/** The briefing of a scenario on the shelf. */
export function BriefingScreen(props: BriefingScreenProps) {
  return isOnShelf(props.scenario) ? <OpenBriefing {...props} /> : <MissingPage />;
}

function OpenBriefing({ scenario: id, variant: wished, seat, seed, mode }: BriefingScreenProps) {
  const { store, onNotKept } = useApp();
  const all = variantsOf(id);
  const [chosen, setChosen] = useState(all.find((variant) => variant.id === wished)?.id);
  // What is on the screen stays there until the other has been fetched.
  const shown = useDeferredValue(chosen);
  const scenario = use(loadScenario(id, shown));
  const briefs = useMemo(
    () => scenario.seats.map((one) => makeBrief(scenario, one.id)) as [Brief, ...Brief[]],
    [scenario],
  );
  const [first] = useState<Start>(() => ({
    seat: briefs.find((brief) => brief.seat.id === seat)?.seat.id ?? briefs[0].seat.id,
    mode: mode ?? 'practice',
    seed: seed ?? chanceSeed(),
    pace: 1,
    waits: false,
    guided: !isGuideSeen(),
  }));
  const start = (wanted: Start) => {
    const exercise = newExercise(scenario, wanted);
    store.add({ exercise, commands: [] }).then(() => {
      window.location.hash = hrefOf({ screen: 'desk', exercise: exercise.id });
    }, onNotKept);
  };
  return (
    <Briefing
      briefs={briefs}
      first={first}
      anotherSeed={chanceSeed}
      variants={all.length === 0 ? undefined : { all, chosen, onChoose: setChosen }}
      hasGuide={id === firstMinutes}
      isWaiting={shown !== chosen}
      onStart={start}
    />
  );
}
