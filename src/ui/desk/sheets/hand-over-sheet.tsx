import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { longest, mostItems, type EntryDraft } from '../parts/entry-draft.ts';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { emptyHandOver, isHandOverDraft, openWords } from './hand-over-draft.ts';
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
  const fill = () => {
    const says = [words, openWords({ view, brief, names, t })].filter(Boolean).join('\n');
    const standing = notes.filter(({ replacedBy }) => replacedBy === undefined);
    const items = standing.map(({ id }) => id).slice(0, mostItems);
    setEntry({ says: says.slice(0, longest), items });
  };
  return (
    <div className="worksheet">
      <HandedOver />
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (to === 'relief' || isScene) setAsks(true);
          else send();
        }}
      >
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
        <div className="worksheet-acts">
          <button type="button" className="button quiet-button" onClick={fill}>
            {t('entry.fill')}
          </button>
          <button
            type="submit"
            className="button"
            disabled={whom === null || words === '' || to === ''}
          >
            {t('handOver.send')}
          </button>
        </div>
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
