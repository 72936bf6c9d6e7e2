import { useWords } from '#ui/text/i18n.ts';
import { Sign } from '../parts/sign.tsx';
import { guideSteps, type GuideStep } from './steps.ts';

interface GuideProgressProps {
  readonly now: GuideStep;
  readonly done: readonly GuideStep[];
  readonly skipped: readonly GuideStep[];
}

/** All the steps in a row, and how far one is. */
export function GuideProgress({ now, done, skipped }: GuideProgressProps) {
  const t = useWords('desk');
  return (
    <ol className="guide-path" aria-label={t('guide.path')}>
      {guideSteps.map((step) => {
        const title = t(`guide.steps.${step}`);
        const isDone = done.includes(step);
        const isSkipped = !isDone && skipped.includes(step);
        return (
          <li key={step} aria-current={step === now ? 'step' : undefined}>
            {isDone ? <Sign name="read-back" /> : null}
            <span aria-hidden data-skipped={isSkipped || undefined}>
              {title}
            </span>
            <span className="visually-hidden">
              {isDone
                ? t('guide.done', { title })
                : isSkipped
                  ? t('guide.skipped', { title })
                  : title}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
