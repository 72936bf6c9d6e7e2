import { useWords } from '#ui/text/i18n.ts';
import { GuideProgress } from './guide-progress.tsx';
import { guideSteps, isDone, type GuideStep, type Seen } from './steps.ts';
import { useGuide } from './use-guide.ts';

interface GuideHeadProps {
  readonly id: string;
  readonly seen: Seen;
  readonly now: GuideStep;
  readonly onLeave: () => void;
}

/** How far one is, and the ways to have the guide out of the way. */
export function GuideHead({ id, seen, now, onLeave }: GuideHeadProps) {
  const t = useWords('desk');
  const [{ skipped, isFolded }, changeGuide] = useGuide();
  return (
    <div className="guide-head">
      <h2 id={id}>{t('guide.label')}</h2>
      <GuideProgress
        now={now}
        done={guideSteps.filter((one) => isDone(one, seen))}
        skipped={skipped}
      />
      <button
        type="button"
        className="plain-button"
        data-shortcut="guide"
        aria-expanded={!isFolded}
        onClick={() => changeGuide({ isFolded: !isFolded })}
      >
        {isFolded ? t('guide.unfold') : t('guide.fold')}
      </button>
      <button type="button" className="plain-button" onClick={onLeave}>
        {t('guide.leave')}
      </button>
    </div>
  );
}
