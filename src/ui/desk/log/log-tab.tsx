import { useCallback, useRef, type KeyboardEvent } from 'react';
import { offeredBy } from '#exercise/view-offered.ts';
import { useWords } from '#ui/text/i18n.ts';
import { useDesk, useDeskState, useView } from '../desk-context.ts';
import { useRemembered } from '../notebook.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { emptyDraft, isLogDraft } from './log-draft.ts';
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
    if (words === '') return;
    const { about } = draft;
    dispatch({ type: 'log', text: words, ...(about === '' ? {} : { about }) });
    setDraft(emptyDraft);
    form.current?.querySelector('textarea')?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    add();
  };
  const correct = useCallback(
    ({ at, about }: LogLine) => {
      const text = t('logbook.correction', { time: names.stamp(at) });
      setDraft({ text, about: about?.id ?? '' });
      const field = form.current?.querySelector('textarea');
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
    },
    [names, setDraft, t],
  );
  return (
    <div className="worksheet">
      <form
        ref={form}
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('log.entry')}
          hint={t('logbook.hint')}
          rows={3}
          value={draft.text}
          onChange={(text) => setDraft({ ...draft, text })}
          onKeyDown={onKey}
        />
        <SelectField
          label={t('log.about')}
          value={draft.about}
          options={subjects}
          onChange={(about) => setDraft({ ...draft, about })}
        />
        <div className="worksheet-acts">
          <PrintButton label={t('log.print')}>{() => <LogPaper />}</PrintButton>
          <button type="submit" className="button" disabled={words === ''}>
            {t('log.add')}
          </button>
        </div>
      </form>
      {tab === 'log' ? <LogList onCorrect={correct} /> : null}
    </div>
  );
}
