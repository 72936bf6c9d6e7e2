import { useState } from 'react';
import { inWords } from '#kernel/time.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { notesOf } from '../selection.ts';
import { planShares } from './plan-shares.ts';
import { emptyDraft, toCommand } from './share-draft.ts';
import { ShareFields } from './share-fields.tsx';
import { askingFor } from './share-reach.ts';
import { spokenTime } from './spoken-time.ts';

/** Passes on what is selected in the picture. It is always there, so that no row moves. */
export function ShareBar() {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const view = useView();
  const { cells, channel: channelId, change } = useDeskState();
  const [draft, setDraft] = useState(emptyDraft);
  const channel = brief.channels.find(({ id }) => id === channelId) ?? brief.channels[0];
  const plans = channel === undefined ? [] : planShares(cells, channel, brief, view.agencies);
  const labelOf = (id: string) => view.notes.find((note) => note.id === id)?.words ?? '';
  const seconds = plans
    .map(({ items }) =>
      spokenTime([...items.map(labelOf), draft.meaning, draft.asks], draft.readBack),
    )
    .reduce((sum, one) => sum + one, 0);
  const share = () => {
    for (const plan of plans) {
      dispatch(toCommand(plan, draft, askingFor(plan, draft.reach, view.agencies)));
    }
    change({ cells: [] });
    setDraft({ ...draft, meaning: '', asks: '', by: '', reach: null });
  };
  return (
    <div
      className="share-bar"
      role="group"
      aria-label={t('share.title')}
      data-shortcut="share"
      tabIndex={-1}
    >
      <div className="share-line">
        <div className="share-told">
          <p className="share-summary" aria-live="off">
            <b>{t('share.selected', { count: cells.length })}</b>{' '}
            <span className="quiet">
              {plans.length === 0
                ? t('share.how')
                : t('share.plan', {
                    notes: t('share.notes', { count: notesOf(cells).length }),
                    routes: plans
                      .map((plan) =>
                        t(`share.${askingFor(plan, draft.reach, view.agencies) ?? 'route'}`, {
                          to: names.shorts(plan.to),
                          channel: plan.channel.label,
                        }),
                      )
                      .join('; '),
                    time: inWords(seconds),
                  })}
            </span>
          </p>
          {cells.length === 0 ? null : (
            <button type="button" className="plain-button" onClick={() => change({ cells: [] })}>
              {t('share.clear')}
            </button>
          )}
        </div>
        <label className="choice share-read-back">
          <input
            type="checkbox"
            checked={draft.readBack}
            onChange={(event) => setDraft({ ...draft, readBack: event.target.checked })}
          />
          <span>{t('share.readBack')}</span>
        </label>
        <button
          type="button"
          className="button quiet-button"
          aria-haspopup="dialog"
          disabled={view.notes.length === 0}
          onClick={() => change({ dialog: { kind: 'verify', note: notesOf(cells)[0] ?? null } })}
        >
          {t('share.verify')}
        </button>
        <button type="button" className="button" disabled={plans.length === 0} onClick={share}>
          {t('share.now')}
        </button>
      </div>
      <ShareFields draft={draft} onChange={setDraft} />
    </div>
  );
}
