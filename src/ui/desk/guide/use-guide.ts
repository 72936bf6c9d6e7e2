import { useRemembered } from '../notebook.ts';
import { guideSteps, type GuideStep } from './steps.ts';

/** What the trainee did with the guide; it survives a reload. */
interface GuideState {
  readonly skipped: readonly GuideStep[];
  readonly isFolded: boolean;
  readonly isLeft: boolean;
}

const atFirst: GuideState = { skipped: [], isFolded: false, isLeft: false };

export function useGuide(): [GuideState, (part: Partial<GuideState>) => void] {
  const [state, setState] = useRemembered('guide', atFirst, isGuideState);
  return [state, (part) => setState({ ...state, ...part })];
}

function isGuideState(found: unknown): found is GuideState {
  if (typeof found !== 'object' || found === null) return false;
  const { skipped, isFolded, isLeft } = found as Partial<Record<keyof GuideState, unknown>>;
  return (
    Array.isArray(skipped) &&
    skipped.every((one: unknown) => guideSteps.some((step) => step === one)) &&
    typeof isFolded === 'boolean' &&
    typeof isLeft === 'boolean'
  );
}
