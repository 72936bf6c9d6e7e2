import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState } from '../desk-context.ts';
import { notesOf } from '../selection.ts';
import { CheckSource } from './check-source.tsx';
import type { PlannedShare } from './plan-shares.ts';
import type { ShareDraft } from './share-draft.ts';
import { useSpokenTime } from './use-spoken-time.ts';

export interface ShareActsProps {
  /** What is said with the next press. */
  readonly plans: readonly PlannedShare[];
  /** Calls to those whom the channel does not reach. */
  readonly rest: readonly PlannedShare[];
  readonly draft: ShareDraft;
  readonly onShare: () => void;
  readonly onRest: () => void;
}

/** What is done with what is selected: checked, rung up, said. */
export function ShareActs({ plans, rest, draft, onShare, onRest }: ShareActsProps) {
  const t = useWords('desk');
  const { names } = useDesk();
  const { cells } = useDeskState();
  const timeOf = useSpokenTime(draft);
  return (
    <div className="share-acts">
      {rest.length === 0 ? (
        <CheckSource note={notesOf(cells)[0] ?? null} />
      ) : (
        <button type="button" className="button quiet-button" onClick={onRest}>
          {t('share.ring', {
            count: rest.length,
            to: names.shorts(rest.flatMap(({ to }) => to)),
            time: inWords(timeOf(rest)),
          })}
        </button>
      )}
      <button
        type="button"
        className="button share-now"
        disabled={plans.length === 0}
        onClick={onShare}
      >
        {t('share.now')}
      </button>
    </div>
  );
}
