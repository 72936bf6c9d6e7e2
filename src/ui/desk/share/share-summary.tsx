import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { useSelecting } from '../picture/use-selecting.ts';
import { notesOf } from '../selection.ts';
import { alsoHear, type PlannedShare } from './plan-shares.ts';
import type { ShareDraft } from './share-draft.ts';
import { askingFor } from './share-reach.ts';
import { useSpokenTime } from './use-spoken-time.ts';

interface ShareSummaryProps {
  /** What is said with the next press. */
  readonly plans: readonly PlannedShare[];
  /** Calls to those whom the channel does not reach. */
  readonly rest: readonly PlannedShare[];
  /** How many agencies are selected, with those whom the channel does not reach. */
  readonly all: number;
  readonly draft: ShareDraft;
}

/** What is selected, by which way it goes to whom and how long it takes; and what puts it off. */
export function ShareSummary({ plans, rest, all, draft }: ShareSummaryProps) {
  const t = useWords('desk');
  const { brief, names } = useDesk();
  const { agencies } = useView();
  const { cells } = useDeskState();
  const { unselect, leaveForLater } = useSelecting();
  const timeOf = useSpokenTime(draft);
  const count = new Set(plans.flatMap(({ to }) => to)).size;
  const routes = plans.map((plan) => {
    const to = names.shorts(plan.to);
    const channel = plan.channel.label;
    const reach = askingFor(plan, draft.reach, agencies);
    if (reach !== null) return t(`share.${reach}`, { to, channel });
    return count < all
      ? t('share.reached', { count, all, to, channel })
      : t('share.route', { to, channel });
  });
  const listeners = [...new Set(plans.flatMap((plan) => alsoHear(plan, brief.agencies)))];
  return (
    <p className="share-summary">
      <b>{t('share.selected', { count: cells.length })}</b>{' '}
      <span className="quiet">
        {t('share.plan', {
          notes: t('share.notes', { count: notesOf(cells).length }),
          routes: routes.join('; '),
          time: inWords(timeOf(plans)),
        })}
      </span>
      {listeners.length === 0 ? null : (
        <span className="share-listeners">
          {' '}
          {t('share.alsoHears', { count: listeners.length, who: names.shorts(listeners) })}
        </span>
      )}
      {rest.length === 0 ? null : (
        <span> {t('share.stays', { to: names.shorts(rest.flatMap(({ to }) => to)) })}</span>
      )}{' '}
      <span className="share-puts-off">
        <button
          type="button"
          className="plain-button"
          title={t('share.laterTitle')}
          onClick={leaveForLater}
        >
          {t('share.later')}
        </button>
        <button type="button" className="plain-button" onClick={() => unselect(cells)}>
          {t('share.clear')}
        </button>
      </span>
    </p>
  );
}
