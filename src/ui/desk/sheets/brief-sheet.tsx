import { useState } from 'react';
import { iimarch } from '#doctrine/iimarch.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useView } from '../desk-context.ts';
import { ChannelField, chosenChannel } from '../parts/channel-field.tsx';
import { CheckList } from '../parts/check-list.tsx';
import { LetteredEntry } from '../parts/lettered-entry.tsx';
import { briefCommand, emptyBrief, filledParts } from './brief-draft.ts';
import { BriefsGiven } from './briefs-given.tsx';

/** The worksheet of an IIMARCH briefing to an audience. */
export function BriefSheet() {
  const t = useWords('desk');
  const { brief, dispatch } = useDesk();
  const { agencies } = useView();
  const [to, setTo] = useState<readonly string[]>([]);
  const [channel, setChannel] = useState<string | null>(null);
  const [draft, setDraft] = useState(emptyBrief);
  const filled = filledParts(draft);
  return (
    <div className="worksheet">
      <BriefsGiven />
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          dispatch(briefCommand(draft, to, chosenChannel(brief, agencies, to, channel)));
        }}
      >
        <p className="hint">{t('briefing.hint')}</p>
        <CheckList
          legend={t('briefing.to')}
          columns
          chosen={to}
          onChange={setTo}
          options={brief.agencies.map(({ id, name }) => ({ id, label: name }))}
        />
        <ChannelField to={to} value={channel} onChange={setChannel} />
        {iimarch.map(({ id, letter, label, asks }) => (
          <LetteredEntry
            key={id}
            letter={letter}
            label={label}
            asks={asks}
            entry={draft[id]}
            onChange={(entry) => setDraft({ ...draft, [id]: entry })}
          />
        ))}
        <div className="worksheet-acts">
          <span className="hint">{t('briefing.filled', { count: filled.length })}</span>
          <button
            type="button"
            className="button quiet-button"
            onClick={() => setDraft(emptyBrief)}
          >
            {t('methane.clear')}
          </button>
          <button
            type="submit"
            className="button"
            disabled={filled.length === 0 || to.length === 0}
          >
            {t('briefing.give')}
          </button>
        </div>
      </form>
    </div>
  );
}
