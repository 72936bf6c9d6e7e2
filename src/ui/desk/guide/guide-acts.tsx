import { useWords } from '#ui/text/i18n.ts';

interface GuideActsProps {
  /** Undefined where there is nothing to be shown. */
  readonly onShow: (() => void) | undefined;
  readonly onBack: (() => void) | undefined;
  /** Forward again, after a look back. */
  readonly onForward: (() => void) | undefined;
  readonly onSkip: (() => void) | undefined;
}

/** What can be done with a step of the guide; only what there is. */
export function GuideActs({ onShow, onBack, onForward, onSkip }: GuideActsProps) {
  const t = useWords('desk');
  const acts = [
    ['button small-button', t('guide.showMe'), onShow],
    ['button quiet-button small-button', t('guide.back'), onBack],
    ['button quiet-button small-button', t('guide.on'), onForward],
    ['button quiet-button small-button', t('guide.skip'), onSkip],
  ] as const;
  return acts.map(([className, does, act]) =>
    act === undefined ? null : (
      <button key={does} type="button" className={className} onClick={act}>
        {does}
      </button>
    ),
  );
}
