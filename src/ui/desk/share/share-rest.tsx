import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk } from '../desk-context.ts';
import type { PlannedShare } from './plan-shares.ts';
import type { ShareDraft } from './share-draft.ts';
import { useSpokenTime } from './use-spoken-time.ts';

interface ShareRestProps {
  readonly plans: readonly PlannedShare[];
  readonly draft: ShareDraft;
  readonly onShare: () => void;
}

/** Those whom the channel does not reach stay selected; one press rings them up. */
export function ShareRest({ plans, draft, onShare }: ShareRestProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const timeOf = useSpokenTime(draft);
  const to = plans.flatMap((plan) => plan.to);
  const says = { count: to.length, to: names.shorts(to), time: inWords(timeOf(plans)) };
  return (
    <div className="share-line">
      <p className="share-summary quiet">{t('share.stays', says)}</p>
      <button type="button" className="button quiet-button" onClick={onShare}>
        {t('share.ring', says)}
      </button>
    </div>
  );
}
