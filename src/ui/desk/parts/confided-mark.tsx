import { useWords } from '#ui/text/i18n.ts';
import { Sign } from './sign.tsx';

/** That a note was told in confidence: a sign with its words. */
export function ConfidedMark() {
  const t = useWords('desk');
  return (
    <span className="confided-mark">
      <Sign name="in-confidence" />
      {t('confided.mark')}
    </span>
  );
}
