import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { messageList } from '../traffic/message-list.ts';
import { guideSteps, type GuideHint, type GuideStep } from './steps.ts';

interface GuideWordsProps {
  readonly step: GuideStep;
  /** Null while the guide is folded. */
  readonly hint: GuideHint | null;
  readonly isPast: boolean;
}

/** Which step it is and what to do; said politely whenever that changes. */
export function GuideWords({ step, hint, isPast }: GuideWordsProps) {
  const t = useWords('desk');
  const who = useLastSpeaker();
  const title = t(`guide.steps.${step}`);
  const number = guideSteps.indexOf(step) + 1;
  const words = hint === null ? '' : t(`guide.hint.${hint}`, { who });
  return (
    <p className="guide-says" role="status" aria-label={t('guide.label')}>
      <b>{t('guide.step', { number, count: guideSteps.length, title })}</b>{' '}
      {isPast ? t('guide.again', { hint: words }) : words}
    </p>
  );
}

/** Who spoke to the trainee last. */
function useLastSpeaker(): string {
  const { messages } = useView();
  const { names } = useDesk();
  const last = messageList(messages).findLast(({ direction }) => direction !== 'out');
  return last === undefined ? '' : names.party(last.from).name;
}
