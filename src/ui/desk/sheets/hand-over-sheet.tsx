import { useState } from 'react';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { DialogActs } from '../parts/dialog-acts.tsx';
import { DialogFrame } from '../parts/dialog-frame.tsx';
import { NotesPicker } from '../parts/notes-picker.tsx';
import { TextField } from '../parts/text-field.tsx';
import { WhoTakesOver } from './who-takes-over.tsx';

/**
 * Hands over to a relief, which ends the exercise, or to the agency that leads recovery. Whoever is
 * first at the scene hands it over to a commander there, which ends it too.
 */
export function HandOverSheet() {
  const t = useWords('desk');
  const { brief, names, dispatch } = useDesk();
  const { agencies, partners } = useView();
  const isScene = brief.seat.role === 'jeso';
  const takers = brief.agencies.filter(
    ({ id }) => !isScene || agencies[id]?.withYou === 'together',
  );
  const [whom, setWhom] = useState<string | null>(isScene ? 'agency' : null);
  const [chosen, setChosen] = useState('');
  const agency = takers.some(({ id }) => id === chosen) ? chosen : (takers[0]?.id ?? '');
  const [says, setSays] = useState('');
  const [items, setItems] = useState<readonly string[]>([]);
  const [asks, setAsks] = useState(false);
  const to = whom === 'relief' ? 'relief' : agency;
  const words = says.trim();
  const send = () => {
    dispatch({ type: 'hand-over', to, items: [...items], says: words });
  };
  return (
    <div className="worksheet">
      {partners.handovers.map(({ id, at, to: given }) => (
        <p key={id}>
          {t('handOver.given', {
            who: given === 'relief' ? t('handOver.reliefShort') : names.party(given).name,
            time: names.time(at),
          })}
        </p>
      ))}
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
          onWhom={setWhom}
          agency={agency}
          onAgency={setChosen}
        />
        <TextField
          label={t('handOver.says')}
          hint={t('handOver.saysHint')}
          rows={5}
          value={says}
          onChange={setSays}
        />
        <div className="field">
          <p className="label">{t('handOver.items')}</p>
          <NotesPicker label={t('handOver.items')} chosen={items} onChange={setItems} />
        </div>
        <div className="worksheet-acts">
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
