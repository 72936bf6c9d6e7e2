import { useCallback, useRef, type KeyboardEvent } from 'react';
import { offeredBy } from '#exercise/view-offered.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { LacksForm } from '../parts/lacks.tsx';
import { TextField } from '../parts/text-field.tsx';
import { ActsToLog } from './acts-to-log.tsx';
import { emptyDraft, isLogDraft, logText } from './log-draft.ts';
import type { LogLine } from './log-lines.ts';
import { LogPaper } from './log-paper.tsx';
import { LogList } from './log-list.tsx';
import { recentMessages } from './recent-messages.ts';

/** The decision log: what the officer writes, and what was refused. */
export function LogTab() {
  const t = useWords('desk');
  const { names, brief, dispatch } = useDesk();
  const { tab } = useDeskState();
  const { messages, now } = useView();
  const [draft, setDraft] = useRemembered('log-entry', emptyDraft, isLogDraft);
  const form = useRef<HTMLFormElement>(null);
  const words = draft.text.trim();
  const subjects = [
    { id: '', label: t('log.nothing') },
    ...offeredBy(brief, now).map(({ id, title }) => ({ id, label: title })),
    ...recentMessages(messages, draft.about).map(({ id, at, from, text }) => ({
      id,
      label: `${names.stamp(at)} ${names.party(from).short}: ${text.slice(0, 60)}`,
    })),
  ];
  const add = () => {
    const { about } = draft;
    dispatch({ type: 'log', text: logText(draft, t), ...(about === '' ? {} : { about }) });
    setDraft(emptyDraft);
    form.current?.querySelector('textarea')?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  const correct = useCallback(
    ({ at, about }: LogLine) => {
      const text = t('logbook.correction', { time: names.stamp(at) });
      setDraft({ ...emptyDraft, text, about: about?.id ?? '' });
      const field = form.current?.querySelector('textarea');
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
    },
    [names, setDraft, t],
  );
  return (
    <div className="worksheet">
      <LacksForm ref={form} isReady={words !== ''} onSend={add}>
        <TextField
          label={t('log.entry')}
          hint={t('logbook.hint')}
          rows={2}
          longest={1100}
          value={draft.text}
          lacks={words === ''}
          onChange={(text) => setDraft({ ...draft, text })}
          onKeyDown={onKey}
        />
        <TextField
          className="log-why"
          label={t('logbook.why')}
          hint={t('logbook.whyHint')}
          rows={2}
          longest={800}
          value={draft.why}
          onChange={(why) => setDraft({ ...draft, why })}
          onKeyDown={onKey}
        />
        <ActsToLog
          onChoose={({ text, about }) => {
            setDraft({ ...draft, text, about });
            form.current?.querySelector<HTMLElement>('.log-why textarea')?.focus();
          }}
        />
        <SelectField
          label={t('log.about')}
          value={draft.about}
          options={subjects}
          onChange={(about) => setDraft({ ...draft, about })}
        />
        <div className="worksheet-acts">
          <PrintButton label={t('log.print')}>{() => <LogPaper />}</PrintButton>
          <button type="submit" className="button">
            {t('log.add')}
          </button>
        </div>
      </LacksForm>
      {tab === 'log' ? <LogList onCorrect={correct} /> : null}
    </div>
  );
}
