import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import { Confided } from '../parts/confided.tsx';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import type { EntryDraft } from '../parts/entry-draft.ts';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useNotes } from '../picture/use-notes.ts';
import {
  emptyHandOver,
  filledHandOver,
  isHandOverDraft,
  keepsAll,
  openLines,
} from './hand-over-draft.ts';
import { WhoTakesOver } from './who-takes-over.tsx';

/**
 * Hands over to a relief, which ends the exercise, or to the agency that leads recovery. Whoever is
 * first at the scene hands it over to a commander there, which ends it too.
 */
export function HandOverSheet() {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const view = useView();
  const { agencies } = view;
  const notes = useNotes();
  const isScene = brief.seat.role === 'jeso';
  const takers = brief.agencies.filter(
    ({ id }) => !isScene || agencies[id]?.withYou === 'together',
  );
  const [draft, keep] = useRemembered('hand-over-draft', emptyHandOver, isHandOverDraft);
  const [asks, setAsks] = useState(false);
  const whom = isScene ? 'agency' : draft.whom;
  const agency = takers.some(({ id }) => id === draft.agency)
    ? draft.agency
    : (takers[0]?.id ?? '');
  const to = whom === 'relief' ? 'relief' : agency;
  const words = draft.entry.says.trim();
  const setEntry = (entry: EntryDraft) => keep({ ...draft, entry });
  const send = () => {
    dispatch({ type: 'hand-over', to, items: [...draft.entry.items], says: words });
  };
  const standing = notes.filter(({ replacedBy }) => replacedBy === undefined);
  const fill = () =>
    setEntry(filledHandOver(draft, standing, openLines({ view, brief, names, t })));
  return (
    <div className="worksheet">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (to === 'relief' || isScene) setAsks(true);
          else send();
        }}
      >
        <div className="sheet-head">
          <h3>{t('handOver.title')}</h3>
          <button type="button" className="button quiet-button small-button" onClick={fill}>
            {t('entry.fill')}
          </button>
          <p className="hint">{t('handOver.hint')}</p>
        </div>
        <HandedOver />
        <WhoTakesOver
          isScene={isScene}
          takers={takers}
          whom={whom}
          onWhom={(chosen) => keep({ ...draft, whom: chosen })}
          agency={agency}
          onAgency={(chosen) => keep({ ...draft, agency: chosen })}
        />
        <TextField
          label={t('handOver.says')}
          hint={t('handOver.saysHint')}
          rows={5}
          value={draft.entry.says}
          onChange={(says) => setEntry({ ...draft.entry, says })}
        />
        <div className="field">
          <p className="label">{t('handOver.items')}</p>
          <NotesPicker
            label={t('handOver.items')}
            chosen={draft.entry.items}
            onChange={(items) => setEntry({ ...draft.entry, items })}
          />
        </div>
        {keepsAll(draft) || draft.entry.items.length === 0 ? null : (
          <Confided
            parts={[{ id: 'entry', entry: draft.entry, under: standing }]}
            onPut={(_part, { id }, isIn) => {
              const others = draft.entry.items.filter((one) => one !== id);
              setEntry({ ...draft.entry, items: isIn ? [...others, id] : others });
            }}
          />
        )}
        <SheetFoot>
          <div className="worksheet-acts">
            <button
              type="submit"
              className="button"
              disabled={whom === null || words === '' || to === ''}
            >
              {t('handOver.send')}
            </button>
          </div>
        </SheetFoot>
      </form>
      {asks ? (
        <DialogFrame title={t('handOver.askTitle')} alert onClose={() => setAsks(false)}>
          <p>{t('handOver.askText')}</p>
          <DialogActs
            does={t('handOver.askSend')}
            isReady
            onDo={send}
            onCancel={() => setAsks(false)}
          />
        </DialogFrame>
      ) : null}
    </div>
  );
}

/** To whom it was handed over already. */
function HandedOver() {
  const t = useWords('desk');
  const { names } = useDesk();
  const { handovers } = useView().partners;
  return handovers.map(({ id, at, to }) => (
    <p key={id}>
      {t('handOver.given', {
        who: to === 'relief' ? t('handOver.reliefShort') : names.party(to).name,
        time: names.time(at),
      })}
    </p>
  ));
}
