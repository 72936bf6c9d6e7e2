import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import type { EntryDraft } from '../parts/entry-draft.ts';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useNotes } from '../picture/use-notes.ts';
import { AskHandOver } from './ask-hand-over.tsx';
import {
  emptyHandOver,
  filledHandOver,
  isHandOverDraft,
  keepsAll,
  openLines,
} from './hand-over-draft.ts';
import { HandOverNotes } from './hand-over-notes.tsx';
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
  const isReady = whom !== null && words !== '' && to !== '';
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
        <HandOverNotes
          entry={draft.entry}
          onChange={setEntry}
          standing={standing}
          mayHaveAll={keepsAll(draft)}
        />
        <SheetFoot>
          <div className="worksheet-acts">
            {isReady ? null : <span className="hint">{t('handOver.lacks')}</span>}
            <button type="submit" className="button" disabled={!isReady}>
              {t('handOver.send')}
            </button>
          </div>
        </SheetFoot>
      </form>
      {asks ? <AskHandOver onSend={send} onClose={() => setAsks(false)} /> : null}
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
