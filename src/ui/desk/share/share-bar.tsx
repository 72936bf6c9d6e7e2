import { useRef, useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import { useCells } from '../picture/use-cells.ts';
import { useNeeds } from '../picture/use-needs.ts';
import { agenciesOf } from '../selection.ts';
import { planShares, toldTwice, type PlannedShare } from './plan-shares.ts';
import { emptyDraft, isShareDraft, toCommand } from './share-draft.ts';
import { ShareIdle } from './share-idle.tsx';
import { ShareSummary } from './share-summary.tsx';
import { ShareWay } from './share-way.tsx';
import { ShareWords } from './share-words.tsx';
import { askingFor } from './share-reach.ts';

/** Passes on what is selected in the picture; one line until something is. */
export function ShareBar() {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const { agencies } = useView();
  const { cells, channel: channelId, change } = useDeskState();
  const { mark } = useNeeds();
  const { onWay } = useCells().known;
  const [draft, setDraft] = useRemembered('share-draft', emptyDraft, isShareDraft);
  const [said, setSaid] = useState('');
  const bar = useRef<HTMLDivElement>(null);
  const channel = brief.channels.find(({ id }) => id === channelId) ?? brief.channels[0];
  const plans =
    channel === undefined ? { now: [], rest: [] } : planShares(cells, channel, brief, agencies);

  const share = (planned: readonly PlannedShare[]) => {
    const told = new Set(planned.flatMap(({ to }) => to));
    const left = cells.filter(({ agency }) => !told.has(agency));
    // A mark goes when they are told; where nobody is reached, it is still there.
    mark(cells);
    for (const plan of planned) {
      dispatch(toCommand(plan, draft, askingFor(plan, draft.reach, agencies)));
    }
    change({ cells: left });
    if (left.length === 0) setDraft({ ...draft, meaning: '', asks: '', by: '', reach: null });
    setSaid(t('share.done', { who: names.shorts([...told]) }));
    keepFocus(bar.current);
  };
  /** Asks first where they are being told of it at this moment. */
  const shareOnce = (planned: readonly PlannedShare[]) => {
    const who = toldTwice(planned, onWay);
    if (who.length === 0) share(planned);
    else change({ dialog: { kind: 'shareAgain', who, onDo: () => share(planned) } });
  };
  return (
    <div
      ref={bar}
      className="share-bar"
      role="group"
      aria-label={t('share.title')}
      data-shortcut="share"
      tabIndex={-1}
    >
      {cells.length === 0 ? (
        <ShareIdle />
      ) : (
        <>
          <ShareSummary
            plans={plans.now}
            rest={plans.rest}
            all={agenciesOf(cells).length}
            draft={draft}
          />
          <div className="share-fields">
            <ShareWords draft={draft} onChange={setDraft} />
            <ShareWay
              plans={plans.now}
              rest={plans.rest}
              draft={draft}
              onChange={setDraft}
              onShare={() => shareOnce(plans.now)}
              onRest={() => shareOnce(plans.rest)}
            />
          </div>
        </>
      )}
      <p className="visually-hidden" role="status" aria-label={t('share.saidLabel')}>
        {said}
      </p>
    </div>
  );
}

/** What was pressed may be gone: the focus goes on to what is left to be said, else to the picture. */
function keepFocus(bar: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const next = [
      bar?.querySelector<HTMLElement>('.share-now'),
      bar?.parentElement?.querySelector<HTMLElement>('[data-row][tabindex="0"]'),
      bar,
    ];
    next.find((one) => one !== null && one !== undefined)?.focus();
  });
}
