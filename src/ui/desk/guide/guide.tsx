import { useId, useState } from 'react';
import { useDeskState, useView } from '../desk-context.ts';
import { GuideActs } from './guide-acts.tsx';
import { GuideEnd } from './guide-end.tsx';
import { GuideHead } from './guide-head.tsx';
import { GuideWords } from './guide-words.tsx';
import { guideSteps, hintOf, reviewOf, stepNow, type GuideStep } from './steps.ts';
import { useGuide } from './use-guide.ts';
import { usePointer } from './use-pointer.ts';
import { useSeen } from './use-seen.ts';
import { firstSeen, where } from './where.ts';

interface GuideProps {
  /** It was gone through, or left: it need not be offered again. */
  readonly onSeen: () => void;
  readonly onEnd: () => void;
  readonly onLeave: () => void;
}

/** Leads through the first minutes, beside whatever the trainee does. */
export function Guide(props: GuideProps) {
  const [{ isLeft }] = useGuide();
  const { ended } = useView();
  return isLeft || ended !== null ? null : <OpenGuide {...props} />;
}

const nowhere: readonly string[] = [];

function OpenGuide({ onSeen, onEnd, onLeave }: GuideProps) {
  const id = useId();
  const seen = useSeen();
  const { change } = useDeskState();
  const [{ skipped, isFolded }, changeGuide] = useGuide();
  /** A step that is looked at once more; null for the one that is to be done. */
  const [past, setPast] = useState<GuideStep | null>(null);
  const now = stepNow(seen, skipped);
  const step = past ?? now;
  const hint = past === null ? hintOf(step, seen) : reviewOf[step];
  const index = guideSteps.indexOf(step);
  const { show, at } = where[hint];
  const isShown = !isFolded;
  usePointer(past === null && isShown ? at : nowhere);

  const goTo = (to: GuideStep | undefined) => () => {
    setPast(to === undefined || to === now ? null : to);
    keepFocus();
  };
  const skip = () => {
    changeGuide({ skipped: [...skipped, step] });
    keepFocus();
  };
  const leave = () => {
    changeGuide({ isLeft: true });
    onSeen();
    keepFocus();
  };
  const showMe = () => {
    change(show);
    // Once that part is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => focusOn(firstSeen(at))));
  };
  const isOpenStep = past === null && step !== 'end';
  return (
    <section
      className="guide no-print"
      tabIndex={-1}
      aria-labelledby={id}
      data-folded={isFolded || undefined}
    >
      <GuideHead id={id} seen={seen} now={now} onLeave={leave} />
      <GuideWords step={step} hint={isShown ? hint : null} isPast={past !== null} />
      {isShown ? (
        <div className="guide-acts">
          {now === 'end' && past === null ? (
            <GuideEnd
              onDebrief={() => {
                leave();
                onEnd();
              }}
              onPlay={leave}
              onLibrary={() => {
                leave();
                onLeave();
              }}
            />
          ) : null}
          <GuideActs
            onShow={isOpenStep ? showMe : undefined}
            onBack={index > 0 ? goTo(guideSteps[index - 1]) : undefined}
            onForward={past === null ? undefined : goTo(guideSteps[index + 1])}
            onSkip={isOpenStep ? skip : undefined}
          />
        </div>
      ) : null}
    </section>
  );
}

/** What was pressed may be gone, and with it the focus: the guide has it then, or what lets time go on. */
function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    firstSeen(['.guide', '[data-shortcut="goOn"]'])?.focus();
  });
}

function focusOn(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus();
}
